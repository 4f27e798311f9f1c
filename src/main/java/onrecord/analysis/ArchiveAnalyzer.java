package onrecord.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Makes terms of a text: words by Unicode's word boundaries, each in three {@link Form}s at one position. No word is left out,
 * so phrases are exact. Krovetz's stemmer is used because it ends in words of the dictionary: fewer false friends than
 * Porter's, and names mostly stay as they are.
 */
public final class ArchiveAnalyzer extends Analyzer {

    private static final int MAX_WORD_LENGTH = 255;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        words.setMaxTokenLength(MAX_WORD_LENGTH);
        var exact = new TermKeeper(new PossessiveFilter(new ICUNormalizer2Filter(words, WordFolding.COMPOSED)));
        var folded = new TermKeeper(new ICUFoldingFilter(exact));
        return new TokenStreamComponents(words, new FormsFilter(exact, folded, new KStemFilter(folded)));
    }
}
