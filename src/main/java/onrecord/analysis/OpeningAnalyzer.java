package onrecord.analysis;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * Makes terms of the opening words of a text, each once and the more frequent the earlier it first stands: what an article is
 * about it says at once. The frequency is {@value #FIRST} for the first word, half of that for the thirtieth, and 1 for the
 * last that counts, see {@link #frequency}. The field must be indexed without positions and without norms.
 *
 * <p>Source: with the headlines of two collections as queries for their bodies, a word's first place told more than any other
 * feature next to its frequency; of shapes with one parameter, reciprocals with 20 to 100 words were equally good.
 */
public final class OpeningAnalyzer extends Analyzer {

    /** Frequency of the first word. */
    public static final int FIRST = 16;

    /** Words after which the frequency has halved. */
    private static final int HALVED = 30;

    /** Words that count; those behind them have no part in the opening. */
    private static final int LAST = 300;

    private final WordForms forms = new WordForms();

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = ArchiveAnalyzer.tokenizer();
        return new TokenStreamComponents(words, new Opening(new FormsFilter(words, forms)));
    }

    /** How often a word counts that first stands at a place, counted from 0: 16, 16, 15, … 1. */
    static int frequency(int place) {
        return Math.max(1, Math.round(FIRST / (1 + place / (float) HALVED)));
    }

    /** Stems and exact forms at their first place; only wildcards look for folded forms, and they do not score. */
    private static final class Opening extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final Set<String> seen = new HashSet<>();
        private int place = -1;

        Opening(FormsFilter words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            while (input.incrementToken()) {
                place += increment.getPositionIncrement();
                if (place >= LAST) {
                    return false;
                }
                String text = term.toString();
                boolean folded = !text.startsWith(Form.STEM.prefix()) && !text.startsWith(Form.EXACT.prefix());
                if (!folded && seen.add(text)) {
                    frequency.setTermFrequency(frequency(place));
                    increment.setPositionIncrement(1); // places are not indexed, and the first term must move on
                    return true;
                }
            }
            return false;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            seen.clear();
            place = -1;
        }
    }
}
