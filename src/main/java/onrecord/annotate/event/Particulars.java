package onrecord.annotate.event;

import java.util.Set;

/** How much a sentence says of one event that it would not say of such events in general: where, to how many, and who. */
final class Particulars {
    /** So many words around an event are about it. */
    private static final int REACH = 14;

    private static final Set<String> AT = WordList.of("in near at outside of on from to around across");

    private static final Set<String> COUNTS = WordList.of("""
            two three four five six seven eight nine ten eleven twelve dozen dozens several scores hundreds
            """);

    private Particulars() {}

    /** How many kinds of particulars stand around a match, from 0 to 3. */
    static int of(Clause clause, Match match) {
        boolean place = false;
        boolean count = false;
        boolean name = false;
        int to = Math.min(clause.size(), match.behind() + REACH);
        for (int i = Math.max(0, match.at() - REACH); i < to; i++) {
            name |= clause.isNamed(i);
            count |= isCount(clause, i);
            place |= i > 0
                    && AT.contains(clause.lower(i - 1))
                    && clause.word(i).isWord()
                    && clause.word(i).isCapitalised();
        }
        return (place ? 1 : 0) + (count ? 1 : 0) + (name ? 1 : 0);
    }

    /** A number of people or things, no year. */
    private static boolean isCount(Clause clause, int at) {
        return COUNTS.contains(clause.lower(at))
                || clause.isNumber(at) && clause.lower(at).length() < 4;
    }
}
