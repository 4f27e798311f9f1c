package onrecord.lucene;

import java.util.ArrayList;
import java.util.List;
import onrecord.analysis.Words;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Quotation;
import onrecord.article.TextField;
import onrecord.article.TextSpan;

/** The words of one text, and where each stands in the title or body. */
final class NaiveText {

    private static final Words WORDS = new Words();

    private final AnnotatedArticle article;
    private final TextField field;

    /** Of the text in title or body, joined by one space. */
    private final List<TextSpan> spans;

    private final List<Words.Word> words;

    private NaiveText(AnnotatedArticle article, TextField field, List<TextSpan> spans, List<Words.Word> words) {
        this.article = article;
        this.field = field;
        this.spans = spans;
        this.words = words;
    }

    TextField field() {
        return field;
    }

    List<Words.Word> words() {
        return words;
    }

    static NaiveText of(AnnotatedArticle article, TextField field) {
        String text = article.article().text(field);
        return new NaiveText(article, field, List.of(new TextSpan(field, 0, text.length())), WORDS.of(text));
    }

    static NaiveText of(AnnotatedArticle article, Quotation quotation) {
        return new NaiveText(article, quotation.in(), quotation.spans(), WORDS.of(quotation.text()));
    }

    /** The stretches of title or body that words stand on: several where they run over a gap between spans. */
    List<NaiveReading.Marked> marked(int first, int last) {
        List<NaiveReading.Marked> marks = new ArrayList<>();
        int at = 0;
        for (TextSpan span : spans) {
            int start = Math.max(words.get(first).start(), at);
            int end = Math.min(words.get(last).end(), at + span.length());
            if (start < end) {
                marks.add(new NaiveReading.Marked(field, start - at + span.start(), end - at + span.start()));
            }
            at += span.length() + 1;
        }
        return marks;
    }

    /** First word, and the word behind the last, of each sentence or paragraph. */
    List<int[]> units(boolean paragraphs) {
        List<int[]> units = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || unit(at, paragraphs) != unit(at - 1, paragraphs)) {
                units.add(new int[] {from, at});
                from = at;
            }
        }
        return units;
    }

    private int unit(int word, boolean paragraphs) {
        int start = marked(word, word).getFirst().start();
        List<TextSpan> spans = paragraphs ? article.paragraphs() : article.sentences();
        int unit = -1;
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).in() == field && spans.get(i).start() <= start) {
                unit = i;
            }
        }
        return unit;
    }
}
