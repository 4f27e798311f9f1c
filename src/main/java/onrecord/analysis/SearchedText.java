package onrecord.analysis;

import onrecord.article.AnnotatedArticle;
import onrecord.article.Quotation;
import onrecord.article.TextBreaks;
import onrecord.article.TextField;
import org.jspecify.annotations.Nullable;

/**
 * A text that words are looked for in.
 *
 * @param field whether it is an article's title or body; null for the words of a quotation
 */
public record SearchedText(@Nullable TextField field, String text, TextBreaks breaks) {

    public static SearchedText of(AnnotatedArticle annotated, TextField field) {
        return new SearchedText(field, annotated.article().text(field), TextBreaks.of(annotated, field));
    }

    public static SearchedText of(AnnotatedArticle annotated, Quotation quotation) {
        return new SearchedText(null, quotation.text(), TextBreaks.of(annotated, quotation));
    }
}
