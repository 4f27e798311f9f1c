package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules in their order: the surest first, each leaving to the next what it did not take. */
final class Sieve {
    private static final Set<String> USED_OF_THINGS = Set.of(
            "signal",
            "underscore",
            "underline",
            "highlight",
            "address",
            "demand",
            "threaten",
            "question",
            "blast",
            "promise",
            "decline",
            "imply");

    /** Verbs that a text or an event can be the subject of too. */
    private static final Set<String> OF_THINGS =
            Set.of("suggest", "show", "indicate", "mean", "reveal", "confirm", "prove");

    private final List<Rule> rules = List.of(
            new Transcript(),
            new Headlines(),
            new Dashes(),
            new QuoteBesideCue(),
            new CueBeforeContent(),
            new ContentBeforeCue(),
            new AccordingTo(),
            new PassiveReports(),
            new NounCues(),
            new Blocks(),
            new LooseQuotes());

    /** What was found, in no particular order. */
    List<Draft> drafts(Reading reading) {
        rules.forEach(rule -> rule.apply(reading));
        List<Draft> drafts = new ArrayList<>(reading.drafts());
        relay(drafts);
        drafts.forEach(draft -> {
            Conditions.apply(draft, reading);
            Denials.apply(draft, reading);
        });
        drafts.removeIf(draft ->
                nested(draft, drafts) || voiceless(draft, reading.passage()) || Denials.isEmpty(draft, reading));
        return drafts;
    }

    /** Whether only who or what can speak is the verb's subject: "say", not "suggest" or "signal". */
    static boolean isOfSpeakers(String verb) {
        return !USED_OF_THINGS.contains(verb) && !OF_THINGS.contains(verb);
    }

    /** {@code According to X, Y said that …} is Y's statement, passed on by X. */
    private static void relay(List<Draft> drafts) {
        List<Draft> relayed = new ArrayList<>();
        for (Draft outer : drafts) {
            if (outer.rule().equals("according-to") && outer.speaker() != null) {
                Draft inner = heldBy(outer, drafts);
                if (inner != null) {
                    inner.relays().addFirst(outer.speaker());
                    relayed.add(outer);
                }
            }
        }
        drafts.removeAll(relayed);
    }

    private static @Nullable Draft heldBy(Draft outer, List<Draft> drafts) {
        for (Draft inner : drafts) {
            Range speaker = inner.speaker();
            if (inner != outer && speaker != null && speaker.first() == outer.first() && inner.cue() != null) {
                return inner;
            }
        }
        return null;
    }

    /** {@code The launch sent a message, signaling resolve}: verbs of speech that are used of things. */
    private static boolean voiceless(Draft draft, Passage passage) {
        Range speaker = draft.speaker();
        return speaker != null
                && USED_OF_THINGS.contains(draft.verb())
                && draft.rule().startsWith("cue-")
                && !draft.rule().startsWith("cue-quote")
                && !Voice.speaks(passage, speaker);
    }

    /** Reported speech within reported speech belongs to the outer speaker's words. */
    private static boolean nested(Draft draft, List<Draft> drafts) {
        Range cue = draft.cue();
        if (cue == null || draft.rule().startsWith("quote") || draft.rule().startsWith("cue-quote")) {
            return false;
        }
        return drafts.stream().anyMatch(other -> other != draft && other.covers(cue.first()));
    }
}
