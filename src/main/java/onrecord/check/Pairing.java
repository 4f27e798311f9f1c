package onrecord.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import onrecord.article.PrintedWord;

/**
 * What it is worth to lay a printed word on each of the pasted ones. It is worked out once for a form, however many stretches hold
 * it: the candidates of a check share most of their words. Not safe for threads.
 */
final class Pairing {

    static final int SAME = 20;
    static final int ALIKE = 16;
    static final int OTHER = -10;

    /** Of any printed word with a pasted one in brackets. */
    private static final int BRACKETED = -3;

    private final Pasted pasted;
    private final Predicate<String> knownName;
    private final List<Sameness.Form> yours;
    private final int[] nothingAlike;
    private final Map<String, int[]> known = new HashMap<>();
    private final Map<String, int[]> knownReported = new HashMap<>();

    Pairing(Pasted pasted) {
        this(pasted, word -> false);
    }

    /** @param knownName whether a capitalised word is a name wherever it stands */
    Pairing(Pasted pasted, Predicate<String> knownName) {
        this.pasted = pasted;
        this.knownName = knownName;
        this.yours = pasted.words().stream()
                .map(word -> Sameness.Form.of(word.form()))
                .toList();
        this.nothingAlike = pasted.words().stream().mapToInt(Pairing::other).toArray();
    }

    Pasted pasted() {
        return pasted;
    }

    Predicate<String> knownName() {
        return knownName;
    }

    /** By printed word, then by pasted word; rows are shared and not to be changed. */
    int[][] with(Stretch stretch) {
        boolean reported = stretch.kind() == PrintedAs.INDIRECT;
        Map<String, int[]> rows = reported ? knownReported : known;
        List<PrintedWord> printed = stretch.words();
        int[][] all = new int[printed.size()][];
        for (int j = 0; j < all.length; j++) {
            String form = printed.get(j).form();
            int[] row = rows.get(form);
            if (row == null) {
                row = row(form, reported);
                rows.put(form, row);
            }
            all[j] = row;
        }
        return all;
    }

    private int[] row(String form, boolean reported) {
        var printed = Sameness.Form.of(form);
        int[] row = nothingAlike;
        for (int i = 0; i < row.length; i++) {
            int worth = worth(yours.get(i), printed, reported);
            if (worth > 0) {
                row = row == nothingAlike ? nothingAlike.clone() : row;
                row[i] = worth;
            }
        }
        return row;
    }

    /** 0 if the two do not say the same. */
    private static int worth(Sameness.Form yours, Sameness.Form printed, boolean reported) {
        if (yours.form().equals(printed.form())) {
            return SAME;
        }
        boolean alike = reported ? Sameness.alikeReported(yours, printed) : Sameness.alike(yours, printed);
        return alike ? ALIKE : 0;
    }

    private static int other(Pasted.Word yours) {
        return yours.bracketed() ? BRACKETED : OTHER;
    }
}
