package onrecord.article;

import java.util.List;
import java.util.Locale;

/**
 * An article with everything that was found in it.
 *
 * @param article the article as accepted
 * @param status whether it was annotated, and if not, why
 * @param countries most prominent first
 * @param people most prominent first
 * @param weapons most prominent first
 * @param events most certain first
 * @param mentions in reading order, the title first
 * @param quotations in reading order, the title first
 * @param sentences spans of all sentences, in reading order, the title first
 * @param paragraphs spans of all paragraphs, in reading order, the title first
 * @param vocabularyHash SHA-256 of the vocabulary that was used, 64 lower-case hexadecimal digits
 */
public record AnnotatedArticle(
        Article article,
        Status status,
        List<FacetValue> countries,
        List<FacetValue> people,
        List<FacetValue> weapons,
        List<EventValue> events,
        List<Mention> mentions,
        List<Quotation> quotations,
        List<TextSpan> sentences,
        List<TextSpan> paragraphs,
        String vocabularyHash) {

    /** What became of the annotation. */
    public enum Status {
        DONE,
        LANGUAGE_NOT_SUPPORTED,
        EMPTY;

        /** The name in JSON: {@code done}, {@code language-not-supported}, {@code empty}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public AnnotatedArticle {
        countries = List.copyOf(countries);
        people = List.copyOf(people);
        weapons = List.copyOf(weapons);
        events = List.copyOf(events);
        mentions = List.copyOf(mentions);
        quotations = List.copyOf(quotations);
        sentences = List.copyOf(sentences);
        paragraphs = List.copyOf(paragraphs);
    }
}
