package onrecord.analysis;

import com.ibm.icu.text.Normalizer2;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/** Folding of a word outside an analysis chain: lower case, compatibility forms, no accents. */
public final class WordFolding {

    static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    private WordFolding() {}

    /** As in {@link Form#FOLDED}. */
    public static String fold(String text) {
        return ICUFoldingFilter.NORMALIZER.normalize(text);
    }
}
