package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pairs quotation marks, paragraph by paragraph: “…”, „…“, «…», "…", ''…'', ``…'' and, where no double marks stand around
 * them, ‘…’ and '…'. Marks inside other marks are left alone.
 *
 * <p>An opening mark without a closing one runs to the end of its paragraph if the next paragraph begins with an opening mark
 * (a speech over several paragraphs) or if the paragraph began with it, and otherwise to the end of its sentence.
 */
final class QuoteMarks {
    /**
     * Words between quotation marks.
     *
     * @param open token of the opening mark
     * @param close token of the closing mark, or of the last word where there is none
     * @param closed whether there is a closing mark
     * @param continued whether the next paragraph goes on in the same speech
     */
    record Quoted(int open, int close, boolean closed, boolean continued) {}

    private enum Side {
        OPEN,
        CLOSE,
        EITHER,
        NONE
    }

    private static final Set<String> SAYING = Set.of("said", "says", "added", "told", "asked", "wrote");

    private final Passage passage;
    private final List<Quoted> found = new ArrayList<>();

    private QuoteMarks(Passage passage) {
        this.passage = passage;
    }

    /** In reading order, without overlaps. */
    static List<Quoted> in(Passage passage) {
        QuoteMarks marks = new QuoteMarks(passage);
        int from = 0;
        while (from < passage.size()) {
            int to = from;
            while (to < passage.size() && passage.paragraph(to) == passage.paragraph(from)) {
                to++;
            }
            marks.pair(from, to);
            from = to;
        }
        return marks.found;
    }

    private void pair(int from, int to) {
        int open = -1;
        boolean single = false;
        for (int i = from; i < to; i++) {
            if (open < 0) {
                Side side = doubleSide(i, from, false);
                if (side == Side.OPEN || side == Side.EITHER) {
                    open = i;
                    single = false;
                } else if (opensSingle(i) && closingSingle(i, to) > 0) {
                    open = i;
                    single = true;
                } else if (side == Side.CLOSE && unopened(from, i)) {
                    found.add(new Quoted(from, i, true, false));
                }
            } else if (single ? i == closingSingle(open, to) : closes(i, from, open)) {
                found.add(new Quoted(open, i, true, false));
                open = -1;
            } else if (!single && i > open + 1 && i < to - 1 && reopens(i, open)) {
                found.add(new Quoted(open, i - 1, false, false));
                open = i;
            }
        }
        if (open >= 0) {
            unclosed(open, from, to);
        }
    }

    private Side doubleSide(int token, int from, boolean inside) {
        if (!passage.isMark(token)) {
            return Side.NONE;
        }
        return switch (passage.lower(token)) {
            case "«", "‹" -> guillemet(token, from, Side.OPEN);
            case "»", "›" -> guillemet(token, from, Side.CLOSE);
            case "“", "„", "``", "‘‘" ->
                passage.is(token, "“") && inside && !passage.spaceBefore(token) ? Side.CLOSE : Side.OPEN;
            case "”" -> Side.CLOSE;
            case "\"", "''", "＂", "″" -> straight(token, from);
            default -> Side.NONE;
        };
    }

    /** Guillemets point outwards in some languages and inwards in others; between spaces they point outwards. */
    private Side guillemet(int token, int from, Side usual) {
        Side side = straight(token, from);
        return side == Side.EITHER ? usual : side;
    }

    private Side straight(int token, int from) {
        boolean before = token == from || passage.spaceBefore(token) || passage.isOneOf(token - 1, "([—–-/'‘");
        boolean after = passage.spaceAfter(token) || passage.isOneOf(token + 1, ".,;:?!)]—–-'’");
        if (before == after) {
            return Side.EITHER;
        }
        return before ? Side.OPEN : Side.CLOSE;
    }

    private boolean closes(int token, int from, int open) {
        Side side = doubleSide(token, from, true);
        if (side == Side.CLOSE) {
            return true;
        }
        boolean straight = passage.lower(open).equals(passage.lower(token));
        return side == Side.EITHER && straight && token > open + 1;
    }

    /** A second opening mark of the same kind with no closing one in between, at the start of a sentence. */
    private boolean reopens(int token, int open) {
        return passage.lower(token).equals(passage.lower(open))
                && doubleSide(token, open, false) == Side.OPEN
                && passage.spaceBefore(token)
                && passage.isOneOf(token - 1, ".?!,");
    }

    private boolean unopened(int from, int close) {
        if (!found.isEmpty() && found.getLast().open() >= from || close == from) {
            return false;
        }
        return passage.lower(close).equals("”") && passage.isOneOf(close - 1, ",.?!");
    }

    private boolean opensSingle(int token) {
        if (!passage.isOneOf(token, "‘'`") || passage.spaceAfter(token)) {
            return false;
        }
        return (token == 0 || passage.spaceBefore(token) || passage.isOneOf(token - 1, "([—–-:"))
                && passage.isWord(token + 1);
    }

    /** The mark that closes a single opening one: the first behind a mark of punctuation, else the first at the end of a word. */
    private int closingSingle(int open, int to) {
        int plain = -1;
        for (int i = open + 2; i < to; i++) {
            boolean mark = passage.isOneOf(i, "’'") && !passage.spaceBefore(i);
            if (mark && (passage.spaceAfter(i) || passage.isMark(i + 1))) {
                if (passage.isOneOf(i - 1, ",.?!")) {
                    return i;
                }
                if (plain < 0) {
                    plain = i;
                }
            } else if (passage.isOneOf(i, "“\"") && passage.spaceBefore(i) && passage.is(open, "‘")) {
                i = pastInner(i, to);
            } else if (passage.isOneOf(i, "‘“\"") && passage.spaceBefore(i)) {
                break;
            }
        }
        return plain;
    }

    /** The mark that closes double marks inside of single ones; the opening one where none does. */
    private int pastInner(int open, int to) {
        for (int i = open + 1; i < to; i++) {
            if (passage.isOneOf(i, "”\"")) {
                return i;
            }
        }
        return open;
    }

    private void unclosed(int open, int from, int to) {
        boolean next = to < passage.size() && startsQuoted(to);
        int attribution = next ? -1 : attribution(open, to);
        if (attribution > 0) {
            found.add(new Quoted(open, attribution, false, false));
            return;
        }
        if (next || open == from) {
            found.add(new Quoted(open, to - 1, false, next));
            return;
        }
        int end = open + 1;
        while (end < to - 1 && !(passage.isOneOf(end, ".?!") && passage.spaceAfter(end))) {
            end++;
        }
        if (end > open + 1) {
            found.add(new Quoted(open, Math.min(end, to - 1), false, false));
        }
    }

    /** The word before {@code , Ada Berg said.} at the end of a paragraph, with which the words said must end; -1 without one. */
    private int attribution(int open, int to) {
        int last = passage.isMark(to - 1) ? to - 2 : to - 1;
        for (int i = last; i > open + 2 && i > last - 6; i--) {
            if (passage.isOneOf(i, ",")) {
                return SAYING.contains(passage.lower(last)) || SAYING.contains(passage.lower(i + 1)) ? i - 1 : -1;
            }
        }
        return -1;
    }

    private boolean startsQuoted(int token) {
        Side side = doubleSide(token, token, false);
        return side == Side.OPEN || side == Side.EITHER;
    }
}
