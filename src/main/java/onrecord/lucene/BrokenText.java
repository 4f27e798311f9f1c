package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import onrecord.article.TextBreaks;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/**
 * A text indexed with terms where its sentences and paragraphs begin, at the positions of their first words. They stand beside words
 * and so change no length and no distance.
 */
final class BrokenText extends Field {

    private final TextBreaks breaks;

    BrokenText(String name, String text, TextBreaks breaks) {
        super(name, text, TextField.TYPE_NOT_STORED);
        this.breaks = breaks;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
        return new Starts(analyzer.tokenStream(name(), stringValue()), breaks);
    }

    private static final class Starts extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final List<Integer> sentences;
        private final List<Integer> paragraphs;
        private final Deque<String> due = new ArrayDeque<>();
        private int nextSentence;
        private int nextParagraph;
        private boolean first = true;

        Starts(TokenStream words, TextBreaks breaks) {
            super(words);
            this.sentences = breaks.sentences();
            this.paragraphs = breaks.paragraphs();
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!due.isEmpty()) {
                term.setEmpty().append(due.remove());
                increment.setPositionIncrement(0);
                return true;
            }
            if (!input.incrementToken()) {
                return false;
            }
            if (increment.getPositionIncrement() > 0) {
                int sentence = begun(sentences, nextSentence);
                int paragraph = begun(paragraphs, nextParagraph);
                if (!first && sentence > nextSentence) {
                    due.add(Schema.SENTENCE_START);
                }
                if (!first && paragraph > nextParagraph) {
                    due.add(Schema.PARAGRAPH_START);
                }
                nextSentence = sentence;
                nextParagraph = paragraph;
                first = false;
            }
            return true;
        }

        /** Index of the first start behind the word. */
        private int begun(List<Integer> starts, int next) {
            int index = next;
            while (index < starts.size() && starts.get(index) <= offset.startOffset()) {
                index++;
            }
            return index;
        }
    }
}
