package onrecord.annotate.quotation;

import java.util.Set;
import onrecord.vocabulary.SpeechVerb.Takes;

/** Finds what stands between a cue and the words said and belongs to the saying: adverbs, times, places and occasions. */
final class SayingAdjuncts {
    /** Adverbs that belong to the saying rather than to what is said. */
    private static final Set<String> OF_SAYING =
            Set.of(("also later again earlier recently simply repeatedly once today yesterday then afterward"
                            + " afterwards publicly previously bluntly flatly quietly privately too further out back instead"
                            + " aloud online tonight tomorrow last next this soon ago twice loudly proudly famously correctly"
                            + " rightly wrongly falsely explicitly specifically openly frankly plainly firmly angrily softly"
                            + " briefly matter-of-factly sarcastically")
                    .split(" "));

    private static final Set<String> ATTACHING = Set.of("of", "with", "from", "to", "for", "about");

    private final Passage passage;
    private final Layout layout;
    private final Phrases phrases;

    SayingAdjuncts(Reading reading) {
        this.passage = reading.passage();
        this.layout = reading.layout();
        this.phrases = reading.phrases();
    }

    /** Whether an adverb or a time stands there that belongs to the saying. */
    boolean ofSaying(int at, int end) {
        String word = passage.lower(at);
        if (OF_SAYING.contains(word)) {
            return !word.equals("this") && !word.equals("last") && !word.equals("next")
                    || passage.is(at + 1, WordClass.TIME);
        }
        return passage.is(at, WordClass.CALENDAR) && !passage.is(at + 1, WordClass.GENITIVE)
                || passage.is(at, WordClass.TIME) && passage.is(at - 1, WordClass.TIME)
                || passage.is(at, WordClass.TIME)
                        && (passage.is(at - 1, "this") || passage.is(at - 1, "last") || passage.is(at - 1, "next"))
                || word.endsWith("ly")
                        && passage.is(at, WordClass.ADVERB)
                        && at < end
                        && (passage.is(at + 1, "that")
                                || passage.is(at + 1, WordClass.PREPOSITION)
                                || passage.isMark(at + 1)
                                || passage.is(at + 1, WordClass.POSSESSIVE)
                                || passage.is(at + 1, "the"))
                || passage.isNumber(at) && passage.is(at - 1, WordClass.CALENDAR);
    }

    /** The token behind a prepositional phrase that tells when, where or to whom it was said; the same token where none does. */
    int pastPhrase(Cue cue, int at, int end) {
        if (!passage.is(at, WordClass.PREPOSITION)
                || passage.is(at, "than")
                || passage.is(at, "as") && !passage.is(at + 1, WordClass.DETERMINER)) {
            return at;
        }
        int from = passage.lower(at + 1).endsWith("ing") && !phrases.isVerb(at + 1) ? at + 2 : at + 1;
        Range noun = phrases.beginningAt(Math.min(from, end), end);
        if (noun == null) {
            return at;
        }
        int past = isOccasion(noun, end) ? pastAttached(noun.last() + 1, end) : noun.last() + 1;
        boolean clear = passage.is(past, "that")
                || layout.opens(past)
                || passage.isMark(past)
                || passage.is(past, WordClass.QUESTION) && cue.verb().takes(Takes.QUESTION)
                || passage.is(past, "to") && cue.verb().takes(Takes.INFINITIVE);
        if (clear) {
            boolean clause = passage.isOneOf(past, ",")
                    && !layout.opens(past + 1)
                    && !isOccasion(noun, end)
                    && cue.verb().takes(Takes.CLAUSE);
            return clause ? at : past;
        }
        return isOccasion(noun, end)
                        || passage.is(past, WordClass.CALENDAR)
                        || passage.is(past, WordClass.PREPOSITION) && past < end && isOccasion(noun, end)
                ? past
                : at;
    }

    /** {@code with reporters}, {@code of the council} behind the noun of an occasion. */
    private int pastAttached(int from, int end) {
        int past = from;
        while (past < end && ATTACHING.contains(passage.lower(past))) {
            Range more = phrases.beginningAt(past + 1, end);
            if (more == null) {
                return past;
            }
            past = more.last() + 1;
        }
        return past;
    }

    private boolean isOccasion(Range noun, int end) {
        for (int i = noun.first(); i <= Math.min(noun.last(), end); i++) {
            if (OccasionNouns.tellsOfSaying(passage.lower(i))
                    || passage.is(i, WordClass.CALENDAR)
                    || passage.isNumber(i) && passage.lower(i).length() == 4 && noun.size() <= 2) {
                return true;
            }
        }
        return passage.is(noun.first(), "reporters") || passage.is(noun.first(), "supporters");
    }
}
