package onrecord.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import onrecord.vocabulary.EventPattern;

/** Finds patterns in one sentence. */
final class PatternMatcher {
    private final PatternBook book;

    PatternMatcher(PatternBook book) {
        this.book = book;
    }

    /** Every pattern that the sentence meets, in reading order of its first word. */
    List<Match> find(Clause clause) {
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < clause.size(); at++) {
            int[] known = clause.known(at);
            for (int i = 0; i < known.length; i += 2) {
                for (CompiledPattern pattern : book.startingWith(known[i])) {
                    match(pattern, clause, at, known[i + 1], matches);
                }
            }
        }
        return matches;
    }

    private void match(CompiledPattern pattern, Clause clause, int at, int behindFirst, List<Match> matches) {
        if (pattern.with().length > 0 && !clause.has(pattern.with()) || clause.has(pattern.without())) {
            return;
        }
        int behind = behind(pattern, clause, 1, behindFirst);
        if (behind < 0) {
            return;
        }
        boolean found = switch (pattern.pattern().head()) {
            case VERB -> isVerb(pattern, clause, at, behindFirst, behind);
            case NOUN -> isNoun(pattern, clause, at, behind);
            case PHRASE -> isPhrase(pattern, clause, at, behind);
        };
        if (found) {
            matches.add(new Match(pattern, at, behind, clause.kind(at)));
        }
    }

    /** The index behind the last step, or -1 where the steps do not follow. */
    private static int behind(CompiledPattern pattern, Clause clause, int step, int from) {
        if (step == pattern.steps().length) {
            return from;
        }
        int gap = pattern.pattern().steps().get(step).gap();
        for (int at = from; at < clause.size() && at <= from + gap; at++) {
            int end = clause.end(pattern.steps()[step], at);
            int behind = end < 0 ? -1 : behind(pattern, clause, step + 1, end);
            if (behind >= 0) {
                return behind;
            }
            if (clause.isBoundary(at) && !clause.isListed(at)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isVerb(CompiledPattern pattern, Clause clause, int at, int behindVerb, int behind) {
        VerbReading reading = VerbReading.of(clause, at);
        if (!reading.isVerb() || !Doubt.allows(pattern.pattern().mood(), clause, at, behind)) {
            return false;
        }
        boolean passiveOnly = clause.lower(behindVerb).equals("by");
        if (reading.active()
                && !passiveOnly
                && isAnybody(pattern.by(), wanted -> Roles.isSubject(wanted, clause, reading.start()))
                && isAnybody(pattern.on(), wanted -> Roles.isObject(wanted, clause, behindVerb, behind))) {
            return true;
        }
        return reading.passive()
                && isAnybody(pattern.on(), wanted -> Roles.isSubject(wanted, clause, reading.start()))
                && isAnybody(pattern.by(), wanted -> Roles.isAgent(wanted, clause, behindVerb));
    }

    private static boolean isNoun(CompiledPattern pattern, Clause clause, int at, int behind) {
        VerbReading reading = VerbReading.of(clause, at);
        boolean verb = reading.isVerb() && (clause.verbForm(at) & Inflection.ING) == 0;
        boolean compound = behind < clause.size() && clause.isHyphened(behind); // "a battle-hardened fighter"
        return !verb && !compound && isPhrase(pattern, clause, at, behind);
    }

    private static boolean isPhrase(CompiledPattern pattern, Clause clause, int at, int behind) {
        EventPattern words = pattern.pattern();
        int left = clause.leftEdge(at);
        int right = clause.rightEdge(behind);
        return Doubt.allows(words.mood(), clause, at, behind)
                && isBeside(pattern.by(), clause, left, at, behind, right)
                && isBeside(pattern.on(), clause, left, at, behind, right);
    }

    private static boolean isAnybody(int[] wanted, Predicate<int[]> role) {
        return wanted.length == 0 || role.test(wanted);
    }

    private static boolean isBeside(int[] wanted, Clause clause, int left, int at, int behind, int right) {
        return wanted.length == 0 || clause.has(wanted, left, at) || clause.has(wanted, behind, right);
    }
}
