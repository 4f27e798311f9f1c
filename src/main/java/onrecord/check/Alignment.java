package onrecord.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The best way to lay pasted words along a printed stretch, by dynamic programming over words: all pasted words are placed, the
 * printed stretch may go on at both ends, and where parts were joined a leap over any number of printed words costs as much as
 * two words and no more; at an ellipsis hardly anything.
 */
final class Alignment {

    private static final int LEAP = -35;
    private static final int MARKED_LEAP = -4;
    private static final int BRACKETED = -1;

    private static final byte DIAGONAL = 1;
    private static final byte YOURS_ONLY = 2;
    private static final byte PRINTED_ONLY = 3;
    private static final byte LEAPT = 4;

    private final List<Pasted.Word> yours;
    private final int[][] pairs;
    private final int width;
    private final byte[] from;
    private final int[] leapFrom;

    private Alignment(List<Pasted.Word> yours, int[][] pairs) {
        this.yours = yours;
        this.pairs = pairs;
        this.width = pairs.length + 1;
        this.from = new byte[(yours.size() + 1) * width];
        this.leapFrom = new int[(yours.size() + 1) * width];
    }

    /** The steps, in order; those that keep words one a word, others one a place. Empty if either side has no word. */
    static List<Edit> of(Pairing pairing, Stretch stretch) {
        List<Pasted.Word> yours = pairing.pasted().words();
        if (yours.isEmpty() || stretch.words().isEmpty()) {
            return List.of();
        }
        return new Alignment(yours, pairing.with(stretch)).align();
    }

    private List<Edit> align() {
        int[] before = new int[width];
        int[] row = new int[width];
        for (int i = 1; i <= yours.size(); i++) {
            fill(i, before, row);
            int[] done = row;
            row = before;
            before = done;
        }
        int end = 0;
        for (int j = 1; j < width; j++) {
            if (before[j] > before[end]) {
                end = j;
            }
        }
        return steps(end);
    }

    private void fill(int i, int[] before, int[] row) {
        Pasted.Word mine = yours.get(i - 1);
        int alone = mine.bracketed() ? BRACKETED : Pairing.OTHER;
        boolean last = i == yours.size();
        int leap = !last && yours.get(i).gapBefore() ? MARKED_LEAP : LEAP;
        int base = i * width;
        row[0] = before[0] + alone;
        from[base] = YOURS_ONLY;
        int bestLeft = row[0];
        int bestAt = 0;
        for (int j = 1; j < width; j++) {
            int score = before[j - 1] + pairs[j - 1][i - 1];
            byte step = DIAGONAL;
            if (before[j] + alone > score) {
                score = before[j] + alone;
                step = YOURS_ONLY;
            }
            if (row[j - 1] + Pairing.OTHER > score) {
                score = row[j - 1] + Pairing.OTHER;
                step = PRINTED_ONLY;
            }
            if (bestLeft + leap > score) {
                score = bestLeft + leap;
                step = LEAPT;
                leapFrom[base + j] = bestAt;
            }
            row[j] = score;
            from[base + j] = step;
            if (step != LEAPT && score > bestLeft) {
                bestLeft = score;
                bestAt = j;
            }
        }
    }

    private List<Edit> steps(int end) {
        Deque<Edit> steps = new ArrayDeque<>();
        int i = yours.size();
        int j = end;
        while (i > 0) {
            switch (from[i * width + j]) {
                case DIAGONAL -> {
                    Edit.Op op = pairs[j - 1][i - 1] == Pairing.SAME ? Edit.Op.KEEP : Edit.Op.REPLACE;
                    steps.push(edit(op, i - 1, i, j - 1, j));
                    i--;
                    j--;
                }
                case YOURS_ONLY -> {
                    steps.push(edit(Edit.Op.DELETE, i - 1, i, j, j));
                    i--;
                }
                case PRINTED_ONLY -> {
                    steps.push(edit(Edit.Op.INSERT, i, i, j - 1, j));
                    j--;
                }
                default -> {
                    int start = leapFrom[i * width + j];
                    steps.push(edit(Edit.Op.SKIP, i, i, start, j));
                    j = start;
                }
            }
        }
        return joined(steps);
    }

    private static Edit edit(Edit.Op op, int a, int b, int c, int d) {
        return new Edit(op, new Edit.Range(a, b), new Edit.Range(c, d));
    }

    /** Steps that change neighbouring words become one: what was written for what. */
    private List<Edit> joined(Deque<Edit> steps) {
        List<Edit> joined = new ArrayList<>();
        for (Edit step : steps) {
            Edit last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && changes(last) && changes(step) && !alikePair(last) && !alikePair(step)) {
                joined.set(joined.size() - 1, merged(last, step));
            } else {
                joined.add(step);
            }
        }
        return joined;
    }

    private static boolean changes(Edit edit) {
        return edit.op() != Edit.Op.KEEP && edit.op() != Edit.Op.SKIP;
    }

    private boolean alikePair(Edit edit) {
        return edit.op() == Edit.Op.REPLACE
                && edit.yours().size() == 1
                && edit.printed().size() == 1
                && pairs[edit.printed().from()][edit.yours().from()] == Pairing.ALIKE;
    }

    private static Edit merged(Edit a, Edit b) {
        var mine = new Edit.Range(a.yours().from(), b.yours().to());
        var theirs = new Edit.Range(a.printed().from(), b.printed().to());
        Edit.Op op = mine.size() == 0 ? Edit.Op.INSERT : theirs.size() == 0 ? Edit.Op.DELETE : Edit.Op.REPLACE;
        return new Edit(op, mine, theirs);
    }
}
