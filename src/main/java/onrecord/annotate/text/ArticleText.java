package onrecord.annotate.text;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.Article;
import onrecord.article.TextField;
import onrecord.article.TextSpan;

/**
 * Both texts of an article, structured. Immutable.
 *
 * @param title one paragraph, or none where the title is empty
 * @param body the rest
 */
public record ArticleText(StructuredText title, StructuredText body) {
    public static ArticleText of(Article article) {
        return new ArticleText(
                StructuredText.of(TextField.TITLE, article.title()), StructuredText.of(TextField.BODY, article.body()));
    }

    /** The title, then the body. */
    public List<StructuredText> both() {
        return List.of(title, body);
    }

    public StructuredText of(TextField field) {
        return field == TextField.TITLE ? title : body;
    }

    /** The characters at a span. */
    public String at(TextSpan span) {
        return span.of(of(span.in()).characters());
    }

    /** Spans of all sentences, the title's first. */
    public List<TextSpan> sentenceSpans() {
        List<TextSpan> spans = new ArrayList<>();
        both().forEach(text -> text.sentences().forEach(sentence -> spans.add(text.span(sentence))));
        return spans;
    }

    /** Spans of all paragraphs, the title's first. */
    public List<TextSpan> paragraphSpans() {
        List<TextSpan> spans = new ArrayList<>();
        both().forEach(text -> text.paragraphs().forEach(paragraph -> spans.add(text.span(paragraph))));
        return spans;
    }
}
