package onrecord.annotate.text;

import java.util.Locale;

/**
 * A word, a number or a mark.
 *
 * @param index place among the text's tokens, from 0
 * @param start first UTF-16 code unit, inclusive
 * @param end exclusive
 * @param kind what it is
 * @param plain the characters without accents and apostrophes, case kept; for a clitic such as {@code 's} the letters alone
 * @param lower {@code plain} in lower case, for a word without a full stop at its end
 * @param spaced whether white space stands before it, or the text begins with it
 */
public record Token(int index, int start, int end, Kind kind, String plain, String lower, boolean spaced) {
    /** What a token is. */
    public enum Kind {
        /** Letters, also with inner apostrophes or as an abbreviation with inner full stops. */
        WORD,
        /** A shortened word that leans on the one before: {@code 's}, {@code 'll}, {@code n't} is none. */
        CLITIC,
        /** Digits, also with inner points, commas and colons. */
        NUMBER,
        /** One mark, or a run of hyphens or full stops. */
        MARK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is a word that begins with a capital letter. */
    public boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(plain.codePointAt(0));
    }

    /** Whether it is a word of two or more letters, all capital. */
    public boolean isAllCapitals() {
        return kind == Kind.WORD
                && plain.length() > 1
                && plain.equals(plain.toUpperCase(Locale.ROOT))
                && !plain.equals(lower);
    }

    public boolean is(String lowerCase) {
        return lower.equals(lowerCase);
    }
}
