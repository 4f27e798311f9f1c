package onrecord.article;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One article as a reader accepted it: title and body to the letter, everything else as the record said.
 *
 * @param id what the article is called
 * @param title as submitted, or derived from the text (see {@code titleDerived}); may be empty if the body is not
 * @param titleDerived whether the title was taken from the first line or the file's name
 * @param body as submitted; may be empty if the title is not
 * @param url address of the publication as given, unchecked; empty if unknown
 * @param source outlet; empty if unknown
 * @param author byline; empty if unknown
 * @param published publication date in its own precision
 * @param language BCP 47 tag in lower case such as {@code en}; empty if unknown
 * @param extra fields of the record that have no place here: name to value as JSON text, by name
 * @param provenance where the text came from
 */
public record Article(
        ArticleId id,
        String title,
        boolean titleDerived,
        String body,
        String url,
        String source,
        String author,
        Publication published,
        String language,
        SortedMap<String, String> extra,
        Provenance provenance) {

    public Article {
        if (title.isBlank() && body.isBlank()) {
            throw new IllegalArgumentException("an article has a title or a body");
        }
        extra = Collections.unmodifiableSortedMap(new TreeMap<>(extra));
    }

    /** The text that a span indexes. */
    public String text(TextField field) {
        return field == TextField.TITLE ? title : body;
    }

    /** The words at a span. */
    public String text(TextSpan span) {
        return span.of(text(span.in()));
    }
}
