package onrecord.article;

import java.util.List;
import java.util.OptionalLong;

/**
 * The words of a statement as numbers and keys, so that an index finds all that says the same. Two statements have the same
 * wording where the forms of their {@link PrintedWords} are the same in the same order.
 *
 * @param words in order; empty for a text without letters and digits
 */
public record SaidWords(List<String> words) {

    /** Fewer words than this are said by anyone at any time: nothing follows from their being the same. */
    public static final int LEAST = 5;

    public SaidWords {
        words = List.copyOf(words);
    }

    public static SaidWords of(String text) {
        return new SaidWords(
                PrintedWords.of(text).stream().map(PrintedWord::form).toList());
    }

    /**
     * One number for the whole wording; empty for fewer than {@link #LEAST} words. That two wordings of an archive of a million
     * share one by chance is less likely than 1 in a million.
     */
    public OptionalLong key() {
        return words.size() < LEAST
                ? OptionalLong.empty()
                : OptionalLong.of(windows().key(0, words.size()));
    }

    /** Keys of all stretches of these words. */
    public WordWindows windows() {
        return new WordWindows(hashes());
    }

    /** A number a word, in order. */
    public int[] hashes() {
        return words.stream().mapToInt(SaidWords::hash).toArray();
    }

    /** FNV-1a with the finish of MurmurHash3, both in the public domain. */
    private static int hash(String word) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }
}
