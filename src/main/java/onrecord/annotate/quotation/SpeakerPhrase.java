package onrecord.annotate.quotation;

import java.util.Set;
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

    /** What follows a noun that it describes: {@code a person familiar with the talks}. */
    private static final Set<String> POSTPOSED = Set.of(
            "familiar",
            "close",
            "briefed",
            "involved",
            "aware",
            "knowledgeable",
            "present",
            "privy",
            "speaking",
            "based",
            "polled",
            "surveyed",
            "interviewed",
            "responsible",
            "working",
            "living",
            "acquainted");

    /** Participles that describe who follows: {@code the visiting minister Ada Berg}. */
    static final Set<String> DESCRIBING = Set.of(
            "acting",
            "visiting",
            "outgoing",
            "incoming",
            "leading",
            "ruling",
            "sitting",
            "reigning",
            "serving",
            "retiring",
            "governing",
            "presiding",
            "standing",
            "managing",
            "commanding",
            "founding",
            "surviving",
            "opposing",
            "rising");

    static SpeakerPhrase of(Passage passage, Named named, Range found) {
        Range whole = withoutTime(passage, named, found);
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

    /** {@code Berg last week}: without the time behind the name. */
    private static Range withoutTime(Passage passage, Named named, Range range) {
        int last = range.last();
        while (last > range.first()
                && named.personAt(last) == null
                && (passage.is(last, WordClass.TIME) || passage.is(last, "this") || passage.is(last, "on"))) {
            last--;
        }
        return last < range.last() && named.personAt(last) != null ? new Range(range.first(), last) : range;
    }

    private static boolean endsCore(Passage passage, Named named, int token, Range whole) {
        if (isActing(passage, token) && token > whole.first()) {
            return true;
        }
        boolean office = Nouns.TITLE.contains(passage.lower(token - 1))
                && !named.countryAt(token + 1).isEmpty();
        boolean joins = passage.is(token, "of")
                && passage.isCapitalised(token - 1)
                && passage.isCapitalised(token + 1)
                && !office
                && named.personAt(token - 1) == null
                && named.personAt(token + 1) == null
                && !isPersonOf(passage, token, whole);
        boolean postposed = POSTPOSED.contains(passage.lower(token))
                && (Nouns.PERSON.contains(passage.lower(token - 1))
                        || Nouns.PEOPLE.contains(passage.lower(token - 1))
                        || passage.is(token - 1, WordClass.DETERMINER));
        return passage.is(token, WordClass.PREPOSITION) && !joins
                || postposed
                || passage.is(token, "and")
                || passage.is(token, WordClass.RELATIVE) && token > whole.first()
                || passage.isMark(token) && !passage.is(token, WordClass.GENITIVE);
    }

    /** {@code The minister thanking Berg}: a participle between a speaker and a name. */
    private static boolean isActing(Passage passage, int token) {
        String word = passage.lower(token);
        return word.length() > 5
                && word.endsWith("ing")
                && !passage.isCapitalised(token)
                && passage.isCapitalised(token + 1)
                && !DESCRIBING.contains(word);
    }

    /** {@code Ada Berg of Norland Bank}, {@code Rep. Ada Berg of Westmark}: a body's name has its noun before "of". */
    private static boolean isPersonOf(Passage passage, int of, Range whole) {
        if (of - whole.first() < 2 || passage.is(whole.first(), WordClass.DETERMINER)) {
            return false;
        }
        for (int i = whole.first(); i < of; i++) {
            String word = passage.lower(i);
            boolean title = i < of - 1 && Nouns.TITLE.contains(word);
            boolean noun = Nouns.GOVERNMENT.contains(word)
                    || Nouns.ORGANISATION.contains(word)
                    || Nouns.DOCUMENT.contains(word)
                    || Nouns.PERSON.contains(word)
                    || Nouns.PEOPLE.contains(word)
                    || Nouns.TITLE.contains(word);
            if (!passage.isCapitalised(i) || noun && !title) {
                return false;
            }
        }
        return passage.isCapitalised(of - 2) && !passage.lower(of - 1).endsWith("s");
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
        if (isActing(passage, before)
                || passage.is(before, WordClass.PREPOSITION)
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
