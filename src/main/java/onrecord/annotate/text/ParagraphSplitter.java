package onrecord.annotate.text;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.TextField;
import onrecord.article.TextSpan;

/**
 * Splits a text into paragraphs: at blank lines, at indented lines, and at every line end unless the text was wrapped at
 * a fixed width, as teleprinter and e-mail texts are.
 */
final class ParagraphSplitter {
    /** A wrapped text has lines of about this length at most, in UTF-16 code units. */
    private static final int WIDEST_WRAP = 100;

    /** Below this length a line says nothing about wrapping: a heading or the end of a paragraph. */
    private static final int NARROWEST_WRAP = 45;

    private ParagraphSplitter() {}

    /** Spans of the paragraphs, without white space at either end; in a title all is one paragraph. */
    static List<TextSpan> split(TextField field, String text) {
        List<TextSpan> paragraphs = new ArrayList<>();
        List<int[]> lines = field == TextField.TITLE ? List.of(new int[] {0, text.length()}) : lines(text);
        boolean wrapped = isWrapped(text, lines);
        int start = -1;
        int end = -1;
        for (int[] line : lines) {
            int from = skipSpace(text, line[0], line[1]);
            int to = trimSpace(text, from, line[1]);
            boolean blank = from >= to;
            boolean indented = from - line[0] >= 2;
            if (start >= 0 && (blank || indented || !wrapped)) {
                paragraphs.add(new TextSpan(field, start, end));
                start = -1;
            }
            if (!blank) {
                start = start < 0 ? from : start;
                end = to;
            }
        }
        if (start >= 0) {
            paragraphs.add(new TextSpan(field, start, end));
        }
        return paragraphs;
    }

    private static List<int[]> lines(String text) {
        List<int[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                lines.add(new int[] {start, i});
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(new int[] {start, text.length()});
        return lines;
    }

    /**
     * Whether lines were broken for width: enough lines of middling length, none too long, and more of them broken within a
     * sentence than at its end.
     */
    private static boolean isWrapped(String text, List<int[]> lines) {
        int middling = 0;
        int within = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int[] line = lines.get(i);
            int end = trimSpace(text, line[0], line[1]);
            int length = end - line[0];
            if (length > WIDEST_WRAP) {
                return false;
            }
            int[] next = lines.get(i + 1);
            boolean followed = skipSpace(text, next[0], next[1]) < next[1];
            if (length >= NARROWEST_WRAP && followed) {
                middling++;
                char last = text.charAt(end - 1);
                if (Character.isLetterOrDigit(last) || last == ',' || last == '-') {
                    within++;
                }
            }
        }
        return middling >= 2 && within * 2 > middling;
    }

    private static int skipSpace(String text, int from, int to) {
        int at = from;
        while (at < to && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int trimSpace(String text, int from, int to) {
        int at = to;
        while (at > from && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
