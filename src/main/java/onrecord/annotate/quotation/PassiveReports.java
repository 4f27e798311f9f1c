package onrecord.annotate.quotation;

import java.util.Set;
import onrecord.article.Quotation.Assertion;
import onrecord.vocabulary.SpeechVerb.Takes;
import org.jspecify.annotations.Nullable;

/**
 * Speech told of in the passive: {@code it was reported that …}, {@code he is said to have left}, {@code she was accused of
 * …}, {@code the plan was first reported by the paper}. The speaker is named behind "by" or not at all.
 */
final class PassiveReports implements Rule {
    /** Verbs behind which the charge stands with a preposition, and the person it is about is the subject. */
    private static final Set<String> ABOUT_SUBJECT = Set.of(
            "accuse", "criticize", "blame", "condemn", "denounce", "describe", "praise", "hail", "mock", "dismiss");

    /** Verbs whose subject is what somebody made known. */
    private static final Set<String> MAKING_KNOWN =
            Set.of("report", "announce", "confirm", "disclose", "reveal", "allege", "claim", "propose", "predict");

    private static final Set<String> LEADING = Set.of("of", "for", "as");

    @Override
    public void apply(Reading reading) {
        for (Cue cue : reading.cues()) {
            if (cue.passive() && cue.subject() != null && !reading.isUsed(cue)) {
                take(reading, cue, cue.subject());
            }
        }
    }

    private static void take(Reading reading, Cue cue, Range subject) {
        Passage passage = reading.passage();
        int end = reading.layout().sentenceEnd(cue.last());
        int at = cue.last() + 1;
        Range agent = agent(reading, at, end);
        if (agent != null) {
            at = agent.last() + 1;
        }
        ContentBounds bounds = new ContentBounds(reading);
        Draft draft = Draft.of("passive-report", cue);
        draft.spokenBy(agent);
        boolean of = ABOUT_SUBJECT.contains(cue.verb().id()) && LEADING.contains(passage.lower(at)) && at < end;
        if (passage.is(subject.first(), "it") && passage.is(at, "that") && isTold(cue)) {
            draft.with(new Range(at, bounds.end(cue, at)));
        } else if (of || isNamed(reading, cue, at) || isSaidTo(reading, cue)) {
            draft.with(subject).with(new Range(at, Math.max(at, bounds.endOfObject(cue, at))));
        } else if (agent != null && cue.group() < cue.first() && makesKnown(cue) && Voice.speaks(passage, agent)) {
            draft.with(subject);
        } else {
            return;
        }
        reading.use(cue);
        draft.content().forEach(reading::useQuotesIn);
        reading.add(draft);
    }

    /** {@code the plan has been called “a joke”} */
    private static boolean isNamed(Reading reading, Cue cue, int at) {
        String verb = cue.verb().id();
        boolean names = verb.equals("call") || verb.equals("label") || verb.equals("brand") || verb.equals("dub");
        return names && (reading.layout().opens(at) || reading.phrases().startsPhrase(at)) && cue.group() < cue.first();
    }

    /** "it was reported that", not "it should be noted that". */
    private static boolean isTold(Cue cue) {
        return cue.verb().takes(Takes.CLAUSE) && cue.assertion() == Assertion.SAID;
    }

    private static boolean makesKnown(Cue cue) {
        return MAKING_KNOWN.contains(cue.verb().id())
                || ABOUT_SUBJECT.contains(cue.verb().id());
    }

    private static boolean isSaidTo(Reading reading, Cue cue) {
        String verb = cue.verb().id();
        return (verb.equals("say") || verb.equals("report") || verb.equals("allege"))
                && reading.passage().is(cue.last() + 1, "to");
    }

    private static @Nullable Range agent(Reading reading, int at, int end) {
        return reading.passage().is(at, "by") && at < end ? reading.phrases().beginningAt(at + 1, end) : null;
    }
}
