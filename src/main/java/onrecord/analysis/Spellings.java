package onrecord.analysis;

import java.util.List;

/** Other spellings of a word, in lower case and without the word itself. */
@FunctionalInterface
public interface Spellings {

    /** No word is spelled otherwise. */
    Spellings NONE = word -> List.of();

    /** Other spellings of a folded word; each may be of several words. Empty if none are known. */
    List<String> of(String word);
}
