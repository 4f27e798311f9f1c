package onrecord.annotate.quotation;

import onrecord.annotate.quotation.Cue.Place;

/**
 * Where the narrator goes on in his own words after a reported clause: behind a cue that stands in a subordinate or relative
 * clause the main clause comes, and "but he …" or "and then left" tell what the speaker did besides.
 */
final class Resumption {
    private final Passage passage;
    private final Layout layout;
    private final Phrases phrases;

    Resumption(Reading reading) {
        this.passage = reading.passage();
        this.layout = reading.layout();
        this.phrases = reading.phrases();
    }

    /**
     * Whether the narrator takes over at a mark or conjunction.
     *
     * @param at a comma, a dash, "and" or "but" within what may have been said
     */
    boolean at(Cue cue, int at) {
        boolean comma = passage.isOneOf(at, ",") || layout.closes(at);
        int next = comma || passage.isDash(at) ? at + 1 : at;
        if (comma && leadsSentence(cue) && startsMainClause(next)) {
            return true;
        }
        if (comma && interrupts(cue) && isFinite(next)) {
            return true;
        }
        if (comma && passage.is(next, "as") && isAuxiliary(next + 1)) {
            return true;
        }
        if (passage.is(next, "but")) {
            return isPast(next + 1) || comma && passage.is(next + 1, WordClass.SUBJECT_PRONOUN);
        }
        return comma
                && passage.is(next, "and")
                && (passage.is(next + 1, WordClass.SUBJECT_PRONOUN)
                        || cue.kind() == Verbs.Kind.PAST && isPast(next + 1));
    }

    private boolean isAuxiliary(int token) {
        return passage.is(token, WordClass.HAVE) || passage.is(token, WordClass.BE) || passage.is(token, WordClass.DO);
    }

    /** {@code While she said that …, he left}: the cue's clause begins the sentence, and another must follow. */
    private boolean leadsSentence(Cue cue) {
        int floor = layout.sentenceStart(cue.first());
        int lead = floor;
        while (lead < cue.start()
                && (passage.isMark(lead)
                        || passage.is(lead, WordClass.COORDINATOR)
                        || passage.is(lead, "even")
                        || passage.is(lead, WordClass.ADVERB) && !passage.is(lead, WordClass.SUBORDINATOR))) {
            lead++;
        }
        boolean subordinate = passage.is(lead, WordClass.SUBORDINATOR) && !passage.is(lead, WordClass.DETERMINER)
                || cue.passive() && lead == cue.first()
                || cue.kind() == Verbs.Kind.ING
                        && cue.place() != Place.BEFORE
                        && (lead == cue.first() || passage.is(lead, WordClass.PREPOSITION));
        return subordinate && !commaBetween(lead, cue.first());
    }

    private boolean commaBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.isOneOf(i, ",") && !layout.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Berg, who said that …, left}, {@code Berg, though she said that …, left}. */
    private boolean interrupts(Cue cue) {
        Range subject = cue.subject();
        if (subject == null || cue.place() == Place.BEHIND) {
            return false;
        }
        int opening = subject.first();
        boolean relative = passage.is(opening, WordClass.RELATIVE);
        if (!relative) {
            opening--;
        }
        boolean subordinate =
                relative || passage.is(opening, WordClass.SUBORDINATOR) && !passage.is(opening, WordClass.DETERMINER);
        return subordinate && (passage.isOneOf(opening - 1, ",") || passage.isDash(opening - 1));
    }

    private boolean startsMainClause(int from) {
        if (passage.is(from, WordClass.COORDINATOR)
                || passage.is(from, WordClass.RELATIVE)
                || passage.is(from, WordClass.SUBORDINATOR) && !passage.is(from, WordClass.DETERMINER)) {
            return false;
        }
        return layout.opens(from) || phrases.startsClause(from, layout.sentenceEnd(from));
    }

    private boolean isFinite(int from) {
        int at = from;
        while (passage.is(at, WordClass.ADVERB)) {
            at++;
        }
        return phrases.isVerb(at) && !passage.lower(at).endsWith("ing");
    }

    private boolean isPast(int from) {
        int at = from;
        while (passage.is(at, WordClass.ADVERB) && !passage.is(at, WordClass.SUBORDINATOR)) {
            at++;
        }
        return Lexicon.looksPast(passage.lower(at)) || passage.is(at, "did") || passage.is(at, "didn't");
    }
}
