package onrecord.analysis;

import java.util.List;

/** Other spellings of a word or name, in lower case and without the one asked for. */
@FunctionalInterface
public interface Spellings {

    /** No word is spelled otherwise. */
    Spellings NONE = word -> List.of();

    /**
     * Other spellings, each of one word or several with single spaces between them; empty if none are known.
     *
     * @param words one folded word, or several likewise
     */
    List<String> of(String words);
}
