package onrecord.vocabulary;

import java.util.List;

/**
 * One way of recognising an event: what word it turns on, and who must stand in which role beside it.
 *
 * @param name the rule that a mention carries, unique within its event type
 * @param head what kind of word the first step is
 * @param steps the words themselves, in order; at least one
 * @param by who does it: the verb's subject, or what stands behind "by"; for a noun anywhere in its clause
 * @param on whom or what it is done to: the verb's object, or the subject of a passive; for a noun anywhere in its clause
 * @param with words that must stand in the same sentence
 * @param without words that must not stand in the same sentence
 * @param mood which statements count
 * @param strength how much one match says, above 0 up to 1
 */
public record EventPattern(
        String name,
        Head head,
        List<Step> steps,
        Wording by,
        Wording on,
        Wording with,
        Wording without,
        Mood mood,
        double strength) {
    public EventPattern {
        steps = List.copyOf(steps);
    }

    /** The kind of word that a pattern turns on. */
    public enum Head {
        VERB,
        NOUN,
        /** Words that mean the event whatever role they have. */
        PHRASE
    }

    /** Which statements count. */
    public enum Mood {
        /** It happened or is happening: nothing denied, feared, planned or supposed. */
        FACT,
        /** Also what is announced. */
        PLANNED,
        /** Whatever is said of it. */
        ANY
    }

    /**
     * One step of the way through a sentence.
     *
     * @param wording what must stand there
     * @param gap how many words may stand before it, none of them behind a comma
     */
    public record Step(Wording wording, int gap) {}
}
