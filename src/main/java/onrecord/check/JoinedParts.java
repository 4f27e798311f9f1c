package onrecord.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import onrecord.archive.Archive;

/**
 * Parts of pasted words that no one article prints together, or not in this order, each looked for by itself. They are parts only
 * if every word of every part is printed somewhere. Not safe for threads.
 */
final class JoinedParts {

    private static final int MOST_JOINTS = 8;

    /** Shown for a part beside its best match. */
    private static final int MOST_MATCHES = 5;

    private final Archive archive;
    private final Predicate<String> knownName;
    private final Pasted pasted;
    private final MatchOrder order;
    private final Candidates.Until until;
    private final List<List<Match>> parts = new ArrayList<>();
    private boolean partial;

    JoinedParts(Archive archive, Predicate<String> knownName, Pasted pasted, MatchOrder order, Candidates.Until until) {
        this.knownName = knownName;
        this.archive = archive;
        this.pasted = pasted;
        this.order = order;
        this.until = until;
    }

    /**
     * Looks for the parts, each as long as print has it.
     *
     * @param best what came nearest in one place, best first; where it holds two thirds of every part, a word was changed and none joined
     */
    void find(List<Match> best) throws IOException {
        List<Integer> joints = pasted.joints();
        if (joints.size() < 3 || joints.size() > MOST_JOINTS || !best.isEmpty() && holdsAll(best.getFirst(), joints)) {
            return;
        }
        int from = 0;
        while (from + 1 < joints.size()) {
            int to = from;
            List<Match> printed = List.of();
            List<Match> longer = printed(joints.get(from), joints.get(to + 1));
            while (!longer.isEmpty()) {
                printed = longer;
                to++;
                longer = to + 1 < joints.size() ? printed(joints.get(from), joints.get(to + 1)) : List.of();
            }
            if (printed.isEmpty()) {
                parts.clear();
                return;
            }
            parts.add(printed);
            from = to;
        }
    }

    private boolean holdsAll(Match match, List<Integer> joints) {
        if (match.words().allPrinted()) {
            return true;
        }
        for (int i = 1; i < joints.size(); i++) {
            int start = pasted.words().get(joints.get(i - 1)).printed().start();
            int end = pasted.words().get(joints.get(i) - 1).printed().end();
            long kept = match.compared().steps().stream()
                    .filter(step -> step.op().equals(Edit.Op.KEEP.key()) && step.start() >= start && step.end() <= end)
                    .count();
            if (3 * kept < 2 * (joints.get(i) - joints.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private List<Match> printed(int from, int to) throws IOException {
        if (!until.inTime()) {
            partial = true;
            return List.of();
        }
        var candidates = new Candidates(archive, knownName, pasted.part(from, to), order, until).findPrinted();
        partial |= candidates.partial();
        return candidates.matches().stream()
                .filter(match -> match.words().allPrinted())
                .limit(MOST_MATCHES)
                .map(match -> match.joined(pasted.counted()))
                .toList();
    }

    boolean found() {
        return !parts.isEmpty();
    }

    /** Whether a time limit cut the search. */
    boolean partial() {
        return partial;
    }

    /** By part, in the order of the pasted words; best first, none empty. */
    List<List<Match>> parts() {
        return parts;
    }

    /** The best of each part, then the others by part. */
    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        parts.forEach(part -> matches.add(part.getFirst()));
        parts.forEach(part -> matches.addAll(part.subList(1, part.size())));
        return matches;
    }
}
