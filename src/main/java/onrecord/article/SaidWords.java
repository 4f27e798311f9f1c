package onrecord.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * The words of a statement as they are compared: lower case, without accents and without marks. Two statements have the same
 * wording where these words are the same in the same order.
 *
 * <pre>{@code
 * SaidWords.of("“We won’t cease-fire at 1,000 m,”")   // we, wont, ceasefire, at, 1000, m
 * }</pre>
 *
 * <p>Apostrophes and hyphens inside a word are dropped, as are the commas of numbers and the points of abbreviations; the point
 * of a decimal number stays, so that 3.5 never equals 35. A dash or a slash parts words.
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
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        var word = new StringBuilder();
        for (int at = 0; at < plain.length(); ) {
            int c = plain.codePointAt(at);
            int next = at + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (isPoint(plain, at)) {
                word.append('.');
            } else if (!isWithin(plain, at, c, word) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            at = next;
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return new SaidWords(words);
    }

    private static boolean isPoint(String text, int at) {
        return text.charAt(at) == '.' && isDigit(text, at - 1) && isDigit(text, at + 1);
    }

    /** Whether a mark stands inside a word and is none of it. */
    private static boolean isWithin(String text, int at, int c, StringBuilder word) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return true;
        }
        return switch (c) {
            case '\'', '’', '‘', 'ʼ', '`', '´' -> isLetter(text, at - 1) && isLetter(text, at + 1);
            case '-', '‐', '‑' -> isWordPart(text, at - 1) && isWordPart(text, at + 1);
            case ',' -> isDigit(text, at - 1) && isDigit(text, at + 1);
            case '.' -> isLetter(text, at + 1) && isLetter(text, at - 1) && isInitials(text, at, word);
            default -> false;
        };
    }

    /** Only points between single letters are those of an abbreviation; "said.He" lacks a space. */
    private static boolean isInitials(String text, int at, StringBuilder word) {
        return word.length() == 1 || text.charAt(Math.max(0, at - 2)) == '.';
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && (Character.isLetter(text.charAt(at)) || isMark(text.charAt(at)));
    }

    private static boolean isWordPart(String text, int at) {
        return isLetter(text, at) || isDigit(text, at);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
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
