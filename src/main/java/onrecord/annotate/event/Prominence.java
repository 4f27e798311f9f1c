package onrecord.annotate.event;

import java.util.Set;
import onrecord.annotate.text.Sentence;
import onrecord.annotate.text.StructuredText;
import onrecord.article.TextField;

/**
 * How much the place of a statement says about whether the article reports it: news puts what happened into the title and
 * the first sentences, and what it reminds of further down.
 */
final class Prominence {
    /** Sentences of the body that count as its lead. */
    private static final int LEAD = 3;

    /** Sentences behind this one are background as often as news. */
    private static final int NEWS = 14;

    private static final Set<String> BACK_THEN = WordList.of("""
            1940s 1950s 1960s 1970s 1980s 1990s
            """);

    private Prominence() {}

    /** A share by which evidence in the sentence is weighed, above 0 up to 1.1. */
    static double of(StructuredText text, Sentence sentence) {
        double place = text.field() == TextField.TITLE
                ? 1.1
                : sentence.index() < LEAD ? 1 : sentence.index() < NEWS ? 0.85 : 0.7;
        return isHistory(text, sentence) ? place * 0.6 : place;
    }

    private static boolean isHistory(StructuredText text, Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String word = text.tokens().get(i).lower();
            if (BACK_THEN.contains(word)
                    || word.equals("ago")
                            && text.tokens().get(Math.max(0, i - 1)).is("years")) {
                return true;
            }
        }
        return false;
    }
}
