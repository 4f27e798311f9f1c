package onrecord.check;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onrecord.article.TextSpan;

/**
 * Pasted words against one printed stretch.
 *
 * @param words what became of them; {@link WordsVerdict#NOT_FOUND} where too few stand there
 * @param weak whether some stand there although too few: shown apart, as no finding
 * @param kept pasted words that stand there
 * @param yours pasted words, those in brackets aside
 * @param printed printed words from the first to the last that was compared, without what was left out between parts
 * @param steps from the pasted words to the printed ones, in order
 * @param changes numbers, negations and quantifiers that differ
 * @param allowances differences that are recognised, by name
 * @param places stored places of the parts, in order; empty if no word is kept
 * @param cut the printed words right behind where the pasted ones end, or before they begin; empty unless cut
 */
public record Compared(
        WordsVerdict words,
        boolean weak,
        int kept,
        int yours,
        int printed,
        List<Step> steps,
        List<Change> changes,
        Set<Allowance> allowances,
        List<TextSpan> places,
        String cut) {

    public Compared {
        steps = List.copyOf(steps);
        changes = List.copyOf(changes);
        places = List.copyOf(places);
        var copy = EnumSet.noneOf(Allowance.class);
        copy.addAll(allowances);
        allowances = Collections.unmodifiableSet(copy);
    }

    /**
     * The same as one of several parts that stand in different places.
     *
     * @param all pasted words, with those of the other parts
     */
    Compared joined(int all) {
        Set<Allowance> joined = EnumSet.of(Allowance.JOINED_ACROSS);
        joined.addAll(allowances);
        return new Compared(WordsVerdict.SPLICED, false, kept, all, printed, steps, changes, joined, places, cut);
    }

    /** Whether only a part of the pasted words was compared, since the others stand elsewhere. */
    boolean joined() {
        return allowances.contains(Allowance.JOINED_ACROSS);
    }

    /** Share of words kept, 0 to 1: of the pasted or of the printed ones, whichever are more. */
    public double share() {
        return kept / (double) Math.max(1, Math.max(yours, printed));
    }
}
