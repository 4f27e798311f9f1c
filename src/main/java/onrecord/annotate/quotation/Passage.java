package onrecord.annotate.quotation;

import onrecord.article.TextField;
import onrecord.article.TextSpan;

/**
 * One text of an article, cut into words and marks.
 *
 * <p>A token is named by its number, from 0. Clitics ({@code 's}, {@code 've}) are tokens of their own, {@code n't} stays with
 * its verb. Everything about sentences and quotation marks is laid over this by {@link Layout}.
 */
final class Passage {
    /** The one body whose initials are a pronoun; they stay as they are written, so that nobody takes them for it. */
    private static final String HEALTH_BODY = "WHO";

    private final TextField field;
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final String[] lower;
    private final long[] classes;
    private final boolean[] word;
    private final int[] paragraph;
    private final int size;

    Passage(TextField field, String text, Tokens tokens) {
        this.field = field;
        this.text = text;
        this.size = tokens.size();
        this.starts = tokens.starts();
        this.ends = tokens.ends();
        this.paragraph = tokens.paragraphs();
        this.lower = new String[size];
        this.classes = new long[size];
        this.word = new boolean[size];
        for (int i = 0; i < size; i++) {
            String token = text.substring(starts[i], ends[i]);
            lower[i] = token.equals(HEALTH_BODY) && !inCapitals(i) ? token : fold(token);
            classes[i] = Lexicon.of(lower[i]);
            char first = text.charAt(starts[i]);
            word[i] =
                    Character.isLetterOrDigit(first) || lower[i].length() > 1 && Character.isLetter(lower[i].charAt(1));
        }
    }

    /** Whether the words behind a token, at the end the words before it, are written in capitals as it is. */
    private boolean inCapitals(int token) {
        int other = token + 1;
        while (other < size && !Character.isLetter(text.charAt(starts[other]))) {
            other++;
        }
        other = other < size ? other : token - 1;
        if (other < 0) {
            return false;
        }
        String words = text.substring(starts[other], ends[other]);
        return words.length() > 1 && words.equals(words.toUpperCase(java.util.Locale.ROOT));
    }

    private static String fold(String token) {
        return token.toLowerCase(java.util.Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
    }

    TextField field() {
        return field;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** Number of the paragraph, from 0. */
    int paragraph(int token) {
        return paragraph[token];
    }

    /** The token in lower case (but {@code WHO}, the body) with straight apostrophes; empty outside the text. */
    String lower(int token) {
        return token < 0 || token >= size ? "" : lower[token];
    }

    boolean is(int token, String word) {
        return token >= 0 && token < size && lower[token].equals(word);
    }

    boolean is(int token, WordClass wordClass) {
        return token >= 0 && token < size && (classes[token] & wordClass.bit()) != 0;
    }

    boolean isWord(int token) {
        return token >= 0 && token < size && word[token];
    }

    boolean isMark(int token) {
        return token >= 0 && token < size && !word[token];
    }

    boolean isCapitalised(int token) {
        return isWord(token) && Character.isUpperCase(text.charAt(starts[token]));
    }

    boolean isNumber(int token) {
        return isWord(token) && (Character.isDigit(text.charAt(starts[token])) || text.charAt(starts[token]) == '$');
    }

    /** Whether one of a few marks stands there. */
    boolean isOneOf(int token, String marks) {
        return isMark(token) && lower[token].length() == 1 && marks.indexOf(lower[token].charAt(0)) >= 0;
    }

    /** A dash: long, short between spaces, or doubled. */
    boolean isDash(int token) {
        return isMark(token) && (isOneOf(token, "—–-") || lower[token].startsWith("--"));
    }

    boolean spaceBefore(int token) {
        return token == 0 || ends[token - 1] < starts[token];
    }

    boolean spaceAfter(int token) {
        return token == size - 1 || ends[token] < starts[token + 1];
    }

    /** The span from one token to another, both inclusive. */
    TextSpan span(int first, int last) {
        return new TextSpan(field, starts[first], ends[last]);
    }

    String words(int first, int last) {
        return text.substring(starts[first], ends[last]);
    }
}
