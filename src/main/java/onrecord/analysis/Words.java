package onrecord.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of a text, each with its three terms and its place. It remembers words, so keep one rather than making one anew. Safe
 * for threads.
 */
public final class Words {

    /**
     * One word.
     *
     * @param folded its folded term
     * @param stem its stemmed term, with the form's prefix
     * @param exact its exact term, with the form's prefix
     * @param start first UTF-16 code unit in the text, inclusive
     * @param end first code unit behind it, exclusive
     */
    public record Word(String folded, String stem, String exact, int start, int end) {}

    private final Analyzer tokens = new Tokens();
    private final WordForms forms = new WordForms();

    /** All words in reading order; the place in the list is the word's position. */
    public List<Word> of(String text) {
        var words = new ArrayList<Word>();
        try (var stream = tokens.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var terms = forms.of(term.toString());
                words.add(new Word(
                        terms.folded(), terms.stem(), terms.exact(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory cannot fail to be read
        }
        return words;
    }

    private static final class Tokens extends Analyzer {

        @Override
        protected Reader initReader(String field, Reader text) {
            return new PlainMarks(text);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(ArchiveAnalyzer.tokenizer());
        }
    }
}
