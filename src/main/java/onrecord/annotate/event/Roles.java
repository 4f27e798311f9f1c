package onrecord.annotate.event;

import java.util.Set;

/**
 * Who does what to whom within one clause: where the words stand that name a verb's subject, its object and the agent of a
 * passive. A noun behind a preposition is neither subject nor object, unless "of" ties it to one ("dozens of soldiers").
 *
 * <p>Nothing here parses; what is not understood widens the place looked at, up to {@link #REACH} words.
 */
final class Roles {
    /** A subject or object is looked for among this many words at most. */
    private static final int REACH = 12;

    /** "at least 40 people". */
    private static final Set<String> AMOUNTS = Set.of("least", "most");

    private static final Set<String> JOINING = Set.of("and", "then", "but", "or");

    private Roles() {}

    /** Whether one of the numbers is named by the subject of a verb whose group of auxiliaries begins at the index. */
    static boolean isSubject(int[] wanted, Clause clause, int verbGroup) {
        int to = verbGroup;
        String before = clause.lower(to - 1);
        if (FunctionWords.RELATIVES.contains(before)) {
            to -= clause.lower(to - 2).equals(",") ? 2 : 1;
        } else if (before.equals(",") || before.equals(")")) {
            return isFarSubject(wanted, clause, to - 1);
        } else if (JOINING.contains(before)) {
            return isFarSubject(wanted, clause, to - (clause.lower(to - 2).equals(",") ? 2 : 1));
        }
        int from = clauseStart(clause, to);
        return isHead(wanted, clause, from, to);
    }

    /** The subject of a verb that another verb, or an aside, separates from it: "Gunmen burst in, killing", "Greece, like most, plans". */
    private static boolean isFarSubject(int[] wanted, Clause clause, int to) {
        int aside = openingOfAside(clause, to);
        int end = aside > 0 && aside < to ? aside : to;
        int from = clauseStart(clause, end);
        int verb = firstVerb(clause, from, end);
        return isHead(wanted, clause, from, verb > from ? verb : end);
    }

    private static int clauseStart(Clause clause, int to) {
        int from = to;
        while (from > 0 && to - from < REACH && !clause.isBoundary(from - 1)) {
            from--;
        }
        return from;
    }

    /** Index of the mark that opens the aside closed at the index, or of its closing mark where it is none. */
    private static int openingOfAside(Clause clause, int closing) {
        String opening = clause.lower(closing).equals(")") ? "(" : ",";
        for (int at = closing - 1; at > 0 && closing - at <= REACH; at--) {
            if (clause.lower(at).equals(opening)) {
                return at;
            }
            if (clause.isHard(at)) {
                return closing;
            }
        }
        return closing;
    }

    private static int firstVerb(Clause clause, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (clause.verbForm(at) != 0 && VerbReading.of(clause, at).isVerb()) {
                return at;
            }
        }
        return -1;
    }

    /** Whether one of the numbers begins before the first preposition but "of"; anywhere where the words begin with one. */
    private static boolean isHead(int[] wanted, Clause clause, int from, int to) {
        int end = from;
        while (end < to && (!isPreposition(clause, end) || clause.lower(end).equals("of"))) {
            end++;
        }
        return clause.has(wanted, from, end > from ? end : to);
    }

    /** Whether one of the numbers is named by the object of a verb, or by what stands behind the preposition that goes with it. */
    static boolean isObject(int[] wanted, Clause clause, int behindVerb, int atLeast) {
        int at = behindVerb;
        if (isInfinitive(clause, at)) {
            return clause.has(wanted, behindVerb, at + 1);
        }
        boolean noun = false;
        while (at < clause.size() && at - behindVerb < REACH) {
            if (clause.isBoundary(at) && !clause.isListed(at) || endsObject(clause, at, noun)) {
                break;
            }
            noun |= !isPreposition(clause, at) && !FunctionWords.isAdverb(clause.lower(at));
            at++;
        }
        return clause.has(wanted, behindVerb, Math.max(at + 1, atLeast));
    }

    /** "moved to discharge soldiers": what stands behind is another verb's. */
    private static boolean isInfinitive(Clause clause, int at) {
        String next = clause.lower(at + 1);
        return clause.lower(at).equals("to")
                && at + 2 < clause.size()
                && clause.word(at + 1).isWord()
                && !clause.word(at + 1).isCapitalised()
                && !FunctionWords.DETERMINERS.contains(next)
                && !FunctionWords.PREPOSITIONS.contains(next)
                && (FunctionWords.DETERMINERS.contains(clause.lower(at + 2)) || clause.isNumber(at + 2))
                && clause.known(at + 1).length == 0;
    }

    /** Another verb, or a preposition that only tells time, place or means once the object is named. */
    private static boolean endsObject(Clause clause, int at, boolean nounBefore) {
        String word = clause.lower(at);
        if (!nounBefore) {
            return false;
        }
        boolean joined = JOINING.contains(word)
                && clause.verbForm(at + 1) != 0
                && VerbReading.of(clause, at + 1).isVerb();
        return joined || isPreposition(clause, at) && !FunctionWords.GOALS.contains(word);
    }

    /** Whether one of the numbers is named behind the "by" of a passive. */
    static boolean isAgent(int[] wanted, Clause clause, int behindVerb) {
        int at = behindVerb;
        while (at < clause.size() && at - behindVerb < REACH && !clause.isBoundary(at)) {
            if (clause.lower(at).equals("by")) {
                int end = at + 1;
                while (end < clause.size() && end - at < REACH && !clause.isBoundary(end)) {
                    end++;
                }
                return isHead(wanted, clause, at + 1, end);
            }
            at++;
        }
        return false;
    }

    private static boolean isPreposition(Clause clause, int at) {
        String word = clause.lower(at);
        return FunctionWords.PREPOSITIONS.contains(word)
                && !(FunctionWords.ROUGHLY.contains(word) && clause.isNumber(at + 1))
                && !(word.equals("at") && AMOUNTS.contains(clause.lower(at + 1)));
    }
}
