package onrecord.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Makes terms of a text: words by Unicode's word boundaries, each in three {@link Form}s at one position. No word is left out,
 * so phrases are exact. Krovetz's stemmer is used because it ends in words of the dictionary: fewer false friends than
 * Porter's, and names mostly stay as they are.
 */
public final class ArchiveAnalyzer extends Analyzer {

    private static final int MAX_WORD_LENGTH = 255;

    private final WordForms forms = new WordForms();

    /** Finds the words of a text without making terms of them. */
    static Tokenizer tokenizer() {
        var words = new StandardTokenizer();
        words.setMaxTokenLength(MAX_WORD_LENGTH);
        return words;
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new PlainMarks(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = tokenizer();
        return new TokenStreamComponents(words, new FormsFilter(words, forms));
    }
}
