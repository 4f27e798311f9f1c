package onrecord.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import onrecord.archive.Archive;

/**
 * Parts of pasted words that no one article prints together, or not in this order, each looked for by itself. They are parts only
 * if every word of every part is printed somewhere. Not safe for threads.
 */
final class JoinedParts {

    private static final int MOST_PARTS = 6;

    /** Shown for a part beside its best match. */
    private static final int MOST_MATCHES = 5;

    private final Archive archive;
    private final Pasted pasted;
    private final MatchOrder order;
    private final Candidates.Until until;
    private final List<List<Match>> parts = new ArrayList<>();
    private boolean partial;

    JoinedParts(Archive archive, Pasted pasted, MatchOrder order, Candidates.Until until) {
        this.archive = archive;
        this.pasted = pasted;
        this.order = order;
        this.until = until;
    }

    void find() throws IOException {
        List<Pasted> pieces = pasted.pieces();
        if (pieces.size() < 2 || pieces.size() > MOST_PARTS) {
            return;
        }
        int yours =
                (int) pasted.words().stream().filter(word -> !word.bracketed()).count();
        for (Pasted piece : pieces) {
            if (!until.inTime()) {
                partial = true;
                parts.clear();
                return;
            }
            var candidates = new Candidates(archive, piece, order, until).findPrinted();
            partial |= candidates.partial();
            List<Match> printed = candidates.matches().stream()
                    .filter(match -> match.words().allPrinted())
                    .limit(MOST_MATCHES)
                    .map(match -> match.joined(yours))
                    .toList();
            if (printed.isEmpty()) {
                parts.clear();
                return;
            }
            parts.add(printed);
        }
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
