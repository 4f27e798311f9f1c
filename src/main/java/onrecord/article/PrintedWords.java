package onrecord.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text, for comparing what two articles print: nothing is left out and nothing is reduced to a stem, so two texts
 * with the same forms in the same order say the same words.
 *
 * <p>A word is a run of letters and digits with apostrophes between letters ({@code don’t}) and points or commas between digits
 * ({@code 12,000}). Hyphens part words. A percent sign and a currency sign are words of their own, since dropping one changes
 * what is said. An ideograph is a word.
 *
 * <pre>{@code
 * PrintedWords.key("“We won’t send 12,000,” he said")   // we won't send 12000 he said
 * }</pre>
 */
public final class PrintedWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final String APOSTROPHES = "'’‘ʼʹ′＇`´";

    private PrintedWords() {}

    /** All words in reading order; empty for a text without letters and digits. */
    public static List<PrintedWord> of(String text) {
        List<PrintedWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                String word = text.substring(at, end);
                words.add(new PrintedWord(word, form(word), at, end));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /** The forms of all words, one space between two: equal for texts that differ in marks, case, accents and spacing only. */
    public static String key(String text) {
        return of(text).stream().map(PrintedWord::form).collect(Collectors.joining(" "));
    }

    /** Behind the word that begins here; {@code start} itself where none does. */
    private static int end(String text, int start) {
        int first = text.codePointAt(start);
        if (isSign(first) || Character.isIdeographic(first)) {
            return start + Character.charCount(first);
        }
        if (!Character.isLetterOrDigit(first)) {
            return start;
        }
        int at = start;
        while (at < text.length() && continues(text, start, at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isSign(int c) {
        return isPercent(c) || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isPercent(int c) {
        return c == '%' || c == '٪' || c == '％';
    }

    private static boolean continues(String text, int start, int at) {
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c)) {
            return !Character.isIdeographic(c);
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
            return true;
        }
        int next = at + Character.charCount(c);
        if (at == start || next >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(next);
        if (type == Character.FORMAT) {
            return Character.isLetterOrDigit(after);
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return Character.isLetter(after) && (Character.isLetter(before) || isMark(before));
        }
        return (c == '.' || c == ',') && Character.isDigit(before) && Character.isDigit(after);
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String form(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        if (isPercent(word.codePointAt(0))) {
            return "percent";
        }
        StringBuilder plain = new StringBuilder(word.length());
        word.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> APOSTROPHES.indexOf(c) >= 0 ? '\'' : c)
                .forEach(plain::appendCodePoint);
        String bare =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        return SEPARATOR.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }
}
