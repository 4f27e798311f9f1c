package onrecord.annotate.event;

import java.util.Set;
import onrecord.annotate.event.Circumstances.Form;
import onrecord.vocabulary.EventPattern.Head;

/**
 * How the form of a verb or noun tells of an event: that it happened, that it happens now and then, that it is a means to
 * something, or only what such a thing is called.
 */
final class Telling {
    private static final Set<String> ATTITUDES = WordList.of("""
            favors favours favored favoured favor favour supports supported support backs backed opposes opposed opposing
            considered considering considers recommended recommends suggested advocated advocates proposed discussed
            discussing stop stopped avoid beyond includes including include
            """);

    /** "It raised the stakes by launching a missile": what was done. */
    private static final Set<String> DOING = Set.of("after", "by");

    /** "often fire rockets", "the annual drills". */
    private static final Set<String> HABITS = WordList.of("""
            often regularly routinely frequently usually sometimes always occasionally typically annual annually yearly
            every normally generally
            """);

    /** So many words around a match at most stands the word that makes it a habit. */
    private static final int AROUND = 4;

    /** So many words around a match are about it. */
    private static final int REACH = 14;

    private static final Set<String> COUNTS = WordList.of("""
            two three four five six seven eight nine ten eleven twelve dozen dozens several scores hundreds thousands
            """);

    private static final Set<String> BE = WordList.of("is are was were been being be");

    /** What tells of an event beside its name. */
    private static final Set<String> HAPPENING = WordList.of("""
            killed kills killing wounded injured injuring wounding hit hits hitting struck striking destroyed destroying
            targeted targeting targets launched launching launches launch carried conducted conducting staged began
            begun begins started resumed continued continue continues continuing intensified pounded pounding left
            leaving two three four five six seven eight nine ten several dozens hundreds blew went detonated exploded
            rocked flattened demolished died dead fired ordered retaliated overnight followed follows
            """);

    private Telling() {}

    /**
     * How the first word of a match tells of it.
     *
     * @param dated whether words of time put it into these days
     * @param lead whether it stands among the first sentences, which some outlets write like headlines
     * @param brief whether the text is so short that it tells of nothing else
     */
    static Form of(Clause clause, Match match, boolean dated, boolean lead, boolean brief) {
        if (isHabit(clause, match)) {
            return Form.USUAL;
        }
        return match.pattern().pattern().head() == Head.VERB
                ? ofVerb(clause, match.at(), dated, lead)
                : ofNoun(clause, match, dated || brief);
    }

    /** Whether it says how many people or things were part of it: what happens in general has no number. */
    static boolean isCounted(Clause clause, Match match) {
        int to = Math.min(clause.size(), match.behind() + REACH);
        for (int i = Math.max(0, match.at() - REACH); i < to; i++) {
            if (COUNTS.contains(clause.lower(i)) || clause.isNumber(i) && !Timing.isDate(clause, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHabit(Clause clause, Match match) {
        int to = Math.min(clause.size(), match.behind() + AROUND);
        for (int i = Math.max(0, match.at() - AROUND); i < to; i++) {
            if (HABITS.contains(clause.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static Form ofVerb(Clause clause, int at, boolean dated, boolean lead) {
        int form = clause.verbForm(at);
        int start = Math.max(0, VerbReading.of(clause, at).start());
        boolean be = false;
        for (int i = start; i < at; i++) {
            be |= BE.contains(clause.lower(i));
        }
        if (form == Inflection.ING && !be) {
            return ofParticiple(clause, start);
        }
        boolean present = (form & (Inflection.PAST | Inflection.ING)) == 0 && start == at;
        return present && !dated && !lead && !clause.isHeadline() ? Form.USUAL : Form.TOLD;
    }

    /** "aimed at cutting off", "favours sending", "the rebels fighting there"; not ", killing two". */
    private static Form ofParticiple(Clause clause, int start) {
        String before = clause.lower(start - 1);
        if (start == 0
                || before.equals("to")
                || ATTITUDES.contains(before)
                || FunctionWords.PREPOSITIONS.contains(before) && !DOING.contains(before)) {
            return Form.MEANS;
        }
        return Form.TOLD;
    }

    private static Form ofNoun(Clause clause, Match match, boolean dated) {
        boolean plural = clause.lower(match.behind() - 1).endsWith("s");
        boolean alone = match.pattern().steps().length == 1;
        if (!plural || !alone || dated) {
            return Form.TOLD;
        }
        int from = clause.leftEdge(match.at());
        int to = clause.rightEdge(match.behind());
        for (int i = from; i < to; i++) {
            if (clause.isNumber(i) || HAPPENING.contains(clause.lower(i))) {
                return Form.TOLD;
            }
        }
        return Form.KIND;
    }
}
