package onrecord.annotate.event;

import java.util.Set;
import onrecord.vocabulary.EventPattern.Head;
import onrecord.vocabulary.EventType;

/**
 * How the form of a verb or noun tells of an event: that it happened once, that it happens now and then, that it had happened
 * before, or only what such a thing is called.
 */
final class Telling {
    /** "had launched 100 strikes": what was before, unless somebody reports it. */
    private static final double HAD = 0.65;

    /** "the forces they fight alongside": what is usual. */
    private static final double USUAL = 0.6;

    /** "aimed at cutting off": a means or purpose. */
    private static final double MEANS = 0.55;

    /** "the rebels fighting in the north": who they are. */
    private static final double DESCRIBING = 0.65;

    /** "the use of drone strikes": a kind of event, not one. */
    private static final double KIND = 0.6;

    /** So many words before a noun at most stands the verb that brings it about. */
    private static final int NEAR = 5;

    private static final Set<String> REPORTING = WordList.of("""
            said says saying told tells reported reports report according announced confirmed claimed claims stated
            acknowledged alleged accused officials witnesses
            """);

    private static final Set<String> ATTITUDES = WordList.of("""
            favors favours favored favoured favor favour supports supported support backs backed opposes opposed opposing
            considered considering considers recommended recommends suggested advocated advocates proposed discussed
            discussing stop stopped avoid beyond includes including include
            """);

    /** "It raised the stakes by launching a missile": what was done. */
    private static final Set<String> DOING = Set.of("after", "by");

    /** Classes of what is done in words: "a declaration demanding talks" tells of the demand. */
    private static final Set<String> SPEAKING = Set.of("diplomacy", "dispute");

    private static final Set<String> BEGINNINGS = WordList.of("""
            began begins begin begun started starts start continued continues continue kept keeps resumed after while
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
     * A share above 0 up to 1.
     *
     * @param dated whether words of time put it into these days
     * @param lead whether it stands among the first sentences, which some outlets write like headlines
     * @param brief whether the text is so short that it tells of nothing else
     */
    static double of(Clause clause, Match match, boolean dated, boolean lead, boolean brief) {
        return match.pattern().pattern().head() == Head.VERB
                ? ofVerb(clause, match.at(), match.pattern().type(), dated, lead)
                : ofNoun(clause, match, dated || brief);
    }

    private static double ofVerb(Clause clause, int at, EventType type, boolean dated, boolean lead) {
        int form = clause.verbForm(at);
        int start = Math.max(0, VerbReading.of(clause, at).start());
        boolean be = false;
        for (int i = start; i < at; i++) {
            if (clause.lower(i).equals("had")) {
                return dated || isReported(clause, start) ? 1 : HAD;
            }
            be |= BE.contains(clause.lower(i));
        }
        if (form == Inflection.ING && !be) {
            return ofParticiple(clause, start, SPEAKING.contains(String.valueOf(type.parent())));
        }
        boolean present = (form & (Inflection.PAST | Inflection.ING)) == 0 && start == at;
        return present && !dated && !lead && !clause.isHeadline() ? USUAL : 1;
    }

    /** "aimed at cutting off", "favours sending", "the rebels fighting there"; not ", killing two". */
    private static double ofParticiple(Clause clause, int start, boolean speaking) {
        String before = clause.lower(start - 1);
        if (start == 0
                || before.equals("to")
                || ATTITUDES.contains(before)
                || FunctionWords.PREPOSITIONS.contains(before) && !DOING.contains(before)) {
            return MEANS;
        }
        boolean joined = clause.isBoundary(start - 1)
                || before.equals("and")
                || BEGINNINGS.contains(before)
                || clause.isHeadline();
        return joined || speaking ? 1 : DESCRIBING;
    }

    private static boolean isReported(Clause clause, int start) {
        for (int i = 0; i < clause.size(); i++) {
            if (REPORTING.contains(clause.lower(i)) && (i < start || i > clause.size() - 8)) {
                return true;
            }
        }
        return false;
    }

    private static double ofNoun(Clause clause, Match match, boolean dated) {
        for (int i = match.at() - 1; i >= 0 && match.at() - i <= NEAR && !clause.isBoundary(i); i--) {
            if (clause.lower(i).equals("had") && !dated && !isReported(clause, i)) {
                return HAD;
            }
        }
        boolean plural = clause.lower(match.behind() - 1).endsWith("s");
        boolean alone = match.pattern().steps().length == 1;
        if (!plural || !alone || dated) {
            return 1;
        }
        int from = clause.leftEdge(match.at());
        int to = clause.rightEdge(match.behind());
        for (int i = from; i < to; i++) {
            if (clause.isNumber(i) || HAPPENING.contains(clause.lower(i))) {
                return 1;
            }
        }
        return KIND;
    }
}
