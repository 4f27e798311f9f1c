package onrecord.annotate.quotation;

import onrecord.annotate.quotation.Named.At;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a noun phrase that names a speaker.
 *
 * @param whole all of it
 * @param core up to its first preposition: where the head stands
 * @param head the head noun's token
 * @param person the person whom the head names, or null
 */
record SpeakerPhrase(
        Range whole, Range core, int head, @Nullable At person) {

    static SpeakerPhrase of(Passage passage, Named named, Range whole) {
        At last = named.personAt(whole.last());
        if (last != null && isHead(passage, whole, last)) {
            return new SpeakerPhrase(whole, whole, whole.last(), last);
        }
        int end = whole.first();
        while (end < whole.last() && !endsCore(passage, named, end + 1, whole)) {
            end++;
        }
        Range core = new Range(whole.first(), end);
        At person = named.personAt(end);
        return new SpeakerPhrase(whole, core, end, person);
    }

    private static boolean endsCore(Passage passage, Named named, int token, Range whole) {
        boolean office = Nouns.TITLE.contains(passage.lower(token - 1))
                && !named.countryAt(token + 1).isEmpty();
        boolean joins = passage.is(token, "of")
                && passage.isCapitalised(token - 1)
                && passage.isCapitalised(token + 1)
                && !office;
        return passage.is(token, WordClass.PREPOSITION) && !joins
                || passage.is(token, "and")
                || passage.is(token, WordClass.RELATIVE) && token > whole.first()
                || passage.isMark(token) && !passage.is(token, WordClass.GENITIVE);
    }

    /** Whether the name at the end is the head: "Secretary of State X", not "a spokesman for X" or "the wife of President X". */
    private static boolean isHead(Passage passage, Range whole, At name) {
        int before = name.range().first() - 1;
        while (before >= whole.first() && Nouns.TITLE.contains(passage.lower(before))) {
            before--;
        }
        if (before < whole.first()) {
            return true;
        }
        if (passage.is(before, WordClass.PREPOSITION)
                || passage.is(before, WordClass.DETERMINER) && passage.is(before - 1, WordClass.PREPOSITION)) {
            return false;
        }
        for (int i = whole.first(); i < before; i++) {
            boolean of = passage.is(i, "of") || passage.is(i, "and");
            if (passage.is(i, WordClass.PREPOSITION) && !of) {
                return false;
            }
        }
        return true;
    }
}
