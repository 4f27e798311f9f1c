package onrecord.analysis;

import java.io.IOException;

/** What stands where in one text. */
public interface Occurrences {

    /** Places of a leaf, in order. */
    Stretches of(int leaf) throws IOException;

    /** Positions of the first words of all sentences, or paragraphs, but the first; ascending. A paragraph begins a sentence. */
    int[] starts(boolean paragraph) throws IOException;
}
