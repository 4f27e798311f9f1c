package onrecord.check;

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
        return nothingBefore(word) || stretch.kind() != PrintedAs.DIRECT && sentenceStarts(word);
    }

    boolean endsWhole(int word) {
        return nothingBehind(word) || stretch.kind() != PrintedAs.DIRECT && sentenceEnds(word);
    }

    boolean sentenceStarts(int word) {
        String text = stretch.text();
        int at = stretch.words().get(word).start() - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '(')) {
            at--;
        }
        return at < 0
                || text.charAt(at) == '\n'
                || Marks.isQuote(text.charAt(at))
                || TERMINAL.indexOf(text.charAt(at)) >= 0;
    }

    boolean sentenceEnds(int word) {
        String text = stretch.text();
        int at = stretch.words().get(word).end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at >= text.length()
                || text.charAt(at) == '\n'
                || Marks.isQuote(text.charAt(at))
                || TERMINAL.indexOf(text.charAt(at)) >= 0;
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
