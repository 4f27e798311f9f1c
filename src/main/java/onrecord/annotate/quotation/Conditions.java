package onrecord.annotate.quotation;

import java.util.Set;
import onrecord.article.Quotation.Assertion;

/** What stands before subject and verb and takes the saying back: {@code if Berg says}, {@code without saying}. */
final class Conditions {
    private static final Set<String> IF = Set.of("if", "unless", "until", "should", "lest");
    private static final Set<String> NOT =
            Set.of("without", "avoided", "avoids", "avoiding", "denied", "denies", "denying");

    private Conditions() {}

    /** Corrects the assertion of a draft by what stands before its cue. */
    static void apply(Draft draft, Reading reading) {
        Passage passage = reading.passage();
        Range cue = draft.cue();
        if (cue == null || draft.assertion() != Assertion.SAID) {
            return;
        }
        Cue found = reading.cueAt(cue.first());
        int group = found == null ? cue.first() : found.group();
        Range speaker = draft.speaker();
        int first = speaker != null && speaker.last() < cue.first() && cue.first() - speaker.last() < 4
                ? speaker.first()
                : group;
        boolean gerund = passage.lower(cue.first()).endsWith("ing");
        if (IF.contains(passage.lower(first - 1))) {
            draft.asserted(Assertion.HYPOTHETICAL);
        } else if (gerund
                && (NOT.contains(passage.lower(group - 1))
                        || passage.is(group - 1, "of") && passage.is(group - 2, "short"))) {
            draft.asserted(Assertion.DENIED);
        }
    }
}
