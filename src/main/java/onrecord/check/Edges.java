package onrecord.check;

import java.util.List;
import onrecord.article.PrintedWord;

/**
 * Whether words begin and end where a statement does. Of a direct quotation that is its own beginning and end; elsewhere also
 * quotation marks and the ends of sentences. A comma before the closing mark is no end: the statement may go on behind its
 * attribution.
 */
final class Edges {

    private static final String TERMINAL = ".!?…";

    /** Words shown beyond a cut. */
    private static final int SHOWN = 8;

    private final Stretch stretch;

    Edges(Stretch stretch) {
        this.stretch = stretch;
    }

    boolean startsWhole(int word) {
        return nothingBefore(word) || sentenceStarts(word);
    }

    boolean endsWhole(int word) {
        return nothingBehind(word) || sentenceEnds(word) || closes(word);
    }

    /** Whether a mark closes behind a comma, and nothing more is quoted in the sentence around. */
    private boolean closes(int word) {
        String text = stretch.text();
        int at = stretch.words().get(word).end();
        if (at + 1 >= text.length() || text.charAt(at) != ',' || !isDoubleQuote(text.charAt(at + 1))) {
            return false;
        }
        for (int i = at + 2; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (isDoubleQuote(text.charAt(i))) {
                return false;
            }
            if (TERMINAL.indexOf(text.charAt(i)) >= 0 && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
                return !quoteFollows(i + 1);
            }
        }
        return true;
    }

    /** A quotation that opens right behind the attribution goes on. */
    private boolean quoteFollows(int at) {
        return at + 1 < stretch.text().length() && isDoubleQuote(stretch.text().charAt(at + 1));
    }

    static boolean isDoubleQuote(char c) {
        return "\"“”„‟«»＂".indexOf(c) >= 0;
    }

    /** Whether an offset of the text stands within double quotation marks. */
    boolean insideMarks(int offset) {
        boolean inside = false;
        for (int i = 0; i < offset; i++) {
            char c = stretch.text().charAt(i);
            if (isDoubleQuote(c)) {
                inside = c == '“' || c == '«' || c == '„' || c != '”' && c != '»' && !inside;
            }
        }
        return inside;
    }

    boolean sentenceStarts(int word) {
        String text = stretch.text();
        int at = stretch.words().get(word).start() - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '(')) {
            at--;
        }
        return at < 0
                || text.charAt(at) == '\n'
                || isMark(text.charAt(at))
                || TERMINAL.indexOf(text.charAt(at)) >= 0 && !(word > 0 && isInitial(word - 1));
    }

    /** Within direct speech a single mark may be an apostrophe. */
    private boolean isMark(char c) {
        return stretch.kind() == PrintedAs.DIRECT ? isDoubleQuote(c) : Marks.isQuote(c);
    }

    /** A letter with a point (U.S., J.) ends no sentence. */
    private boolean isInitial(int word) {
        String text = stretch.words().get(word).text();
        int behind = stretch.words().get(word).end();
        return Character.isUpperCase(text.charAt(0))
                && (text.length() == 1 && !text.equals("I") || text.indexOf('.') > 0)
                && behind + 1 < stretch.text().length()
                && stretch.text().charAt(behind) == '.'
                && stretch.text().charAt(behind + 1) != '\n';
    }

    boolean sentenceEnds(int word) {
        String text = stretch.text();
        int at = stretch.words().get(word).end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at >= text.length()
                || text.charAt(at) == '\n'
                || isMark(text.charAt(at))
                || TERMINAL.indexOf(text.charAt(at)) >= 0 && !isInitial(word);
    }

    /** Whether a word of a direct quotation is a sentence by itself that negates ("No."): what it is left off says less. */
    boolean isRefusal(int word) {
        return stretch.kind() == PrintedAs.DIRECT
                && word >= 0
                && word < stretch.words().size()
                && !Telling.negations(List.of(stretch.words().get(word).form())).isEmpty()
                && sentenceStarts(word)
                && sentenceEnds(word);
    }

    /** Whether words from one to another are all there is. */
    boolean isAll(int first, int last) {
        return nothingBefore(first) && nothingBehind(last);
    }

    private boolean nothingBefore(int word) {
        return !hasWord(0, stretch.words().get(word).start());
    }

    private boolean nothingBehind(int word) {
        return !hasWord(stretch.words().get(word).end(), stretch.text().length());
    }

    private boolean hasWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(stretch.text().charAt(i))
                    || stretch.text().charAt(i) == '%') {
                return true;
            }
        }
        return false;
    }

    /** The words right before a cut start. */
    String before(int word) {
        int from = Math.max(0, word - SHOWN);
        return from == word ? "" : text(from, word);
    }

    /** The words right behind a cut end. */
    String behind(int word) {
        int to = Math.min(stretch.words().size(), word + 1 + SHOWN);
        return to == word + 1 ? "" : text(word + 1, to);
    }

    private String text(int from, int to) {
        PrintedWord first = stretch.words().get(from);
        PrintedWord last = stretch.words().get(to - 1);
        return stretch.text().substring(first.start(), last.end());
    }
}
