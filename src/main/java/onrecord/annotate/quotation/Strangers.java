package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.annotate.name.NamedPerson;
import onrecord.annotate.quotation.Named.At;
import onrecord.vocabulary.Person.Gender;
import org.jspecify.annotations.Nullable;

/**
 * People whom neither lists nor the grammar of names know, found because they speak: {@code Lars Quill said}, {@code an
 * engineer, Lars Quill, said}. Two to four words with capitals that are no body's and no place's; afterwards the family name
 * alone means them too.
 */
final class Strangers {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "bint", "de", "da", "del", "della", "van", "von", "der", "den", "la", "le",
            "ter");
    /** What is written with a capital beside a name and is no part of it. */
    private static final Set<String> LABELS = Set.of(
            "mp",
            "mep",
            "ceo",
            "cfo",
            "mps",
            "democrat",
            "democrats",
            "republican",
            "republicans",
            "conservative",
            "labour",
            "gen",
            "sen",
            "rep",
            "gov",
            "col",
            "lt",
            "co-founder",
            "founder",
            "pastor",
            "coach",
            "star",
            "actor",
            "actress",
            "singer",
            "head",
            "white",
            "house",
            "street",
            "state",
            "states",
            "city",
            "county",
            "hall",
            "island",
            "river",
            "america");

    /** Words before a place that make it another place. */
    private static final Set<String> REGIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "greater",
            "new",
            "old",
            "upper",
            "lower",
            "downtown",
            "inner",
            "outer",
            "mainland",
            "saint",
            "st.",
            "san",
            "official");

    private final Passage passage;
    private final Layout layout;
    private final Named named;
    private final Firms firms;
    private final Map<String, NamedPerson> bySurname = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    /** Names of one word that are a verb's subject. */
    private final Set<Integer> speaking = new HashSet<>();

    private final List<At> people = new ArrayList<>();

    Strangers(Reading reading, Named named, Firms firms) {
        this.firms = firms;
        this.passage = reading.passage();
        this.layout = reading.layout();
        this.named = named;
        for (Cue cue : reading.cues()) {
            Range subject = cue.subject();
            if (subject != null && !cue.passive() && !layout.isHeadline(subject.first())) {
                introduce(subject);
                if (subject.size() == 1) {
                    speaking.add(subject.first());
                }
            }
        }
        if (!bySurname.isEmpty()) {
            findAgain();
        }
    }

    /** Where they are named, in reading order. */
    List<At> people() {
        return people;
    }

    boolean isStranger(NamedPerson person) {
        return ids.contains(person.id());
    }

    private void introduce(Range subject) {
        SpeakerPhrase phrase = SpeakerPhrase.of(passage, named, subject);
        if (phrase.person() != null) {
            return;
        }
        Range name = nameEndingAt(phrase.core().last(), phrase.core().first());
        if (name == null && isPlain(subject)) {
            name = nameEndingAt(subject.last(), subject.first());
        }
        if (name == null && passage.isOneOf(subject.last() + 1, ",")) {
            name = nameBeside(subject.last() + 2);
        }
        if (name != null && !firms.isFirm(name) && !firms.isFirm(subject)) {
            note(name);
        }
    }

    /** Without a preposition, so that the last name is the head: {@code former diplomat and envoy Lars Quill}. */
    private boolean isPlain(Range subject) {
        for (int i = subject.first(); i <= subject.last(); i++) {
            if (passage.is(i, WordClass.PREPOSITION) || passage.isMark(i) || passage.is(i, WordClass.RELATIVE)) {
                return false;
            }
        }
        return true;
    }

    /** {@code An engineer, Lars Quill, said}. */
    private @Nullable Range nameBeside(int first) {
        int last = first;
        while (last < passage.size() - 1 && isNameWord(last + 1) && last - first < 4) {
            last++;
        }
        return last < passage.size() - 1 && passage.isOneOf(last + 1, ",") ? nameEndingAt(last, first) : null;
    }

    /** The name of two to four words that ends at a token: titles and labels before it are left away. */
    private @Nullable Range nameEndingAt(int last, int floor) {
        int first = isDescribed(last) ? last : last + 1;
        while (first > floor && isNameWord(first - 1)) {
            first--;
        }
        while (first <= last && PARTICLES.contains(passage.lower(first)) && !isCapitalised(first)) {
            first++;
        }
        int words = last - first + 1;
        boolean article = passage.is(first - 1, "the") && first - 1 >= floor;
        if (words < 2 || words > 4 || article || !isCapitalised(last) || isAcronym(last)) {
            return null;
        }
        return new Range(first, last);
    }

    /**
     * {@code Ada Paris, a teacher}, {@code Ada Paris, 34}: a family name that is a place's too, and yet not {@code East Paris, a
     * trader in wine}.
     */
    private boolean isDescribed(int last) {
        boolean place =
                !named.countryAt(last).isEmpty() && named.countryAt(last - 1).isEmpty();
        if (!place || REGIONS.contains(passage.lower(last - 1)) || !passage.isOneOf(last + 1, ",")) {
            return false;
        }
        if (passage.isNumber(last + 2) && passage.isOneOf(last + 3, ",")) {
            return true;
        }
        boolean article = passage.is(last + 2, "a") || passage.is(last + 2, "an");
        for (int i = last + 3; article && i < last + 9 && passage.isWord(i); i++) {
            if (Nouns.PERSON.contains(passage.lower(i))) {
                return true;
            }
            article = !passage.is(i, WordClass.PREPOSITION);
        }
        return false;
    }

    private boolean isNameWord(int token) {
        String word = passage.lower(token);
        if (!passage.isWord(token)
                || named.personAt(token) != null
                || !named.countryAt(token).isEmpty()) {
            return false;
        }
        if (!isCapitalised(token)) {
            return PARTICLES.contains(word);
        }
        return !isLabel(word)
                && !isAcronym(token)
                && !passage.is(token, WordClass.DETERMINER)
                && !passage.is(token, WordClass.SUBJECT_PRONOUN)
                && !passage.is(token, WordClass.PREPOSITION)
                && !passage.is(token, WordClass.SUBORDINATOR)
                && !passage.is(token, WordClass.CALENDAR)
                && !passage.is(token, WordClass.POSSESSIVE)
                && !(passage.is(token, WordClass.ADVERB) && layout.sentenceStart(token) == token);
    }

    /** With a capital, be it behind an Arabic article: {@code al-Quill}. */
    private boolean isCapitalised(int token) {
        int hyphen = passage.isWord(token) ? passage.lower(token).indexOf('-') : -1;
        return passage.isCapitalised(token)
                || hyphen == 2 && Character.isUpperCase(passage.text().charAt(passage.start(token) + 3));
    }

    private static boolean isLabel(String word) {
        return LABELS.contains(word)
                || Nouns.TITLE.contains(word)
                || Nouns.PERSON.contains(word)
                || Nouns.PEOPLE.contains(word)
                || Nouns.GOVERNMENT.contains(word)
                || Nouns.ORGANISATION.contains(word)
                || Nouns.OUTLET.contains(word)
                || Nouns.DOCUMENT.contains(word)
                || OccasionNouns.OCCASION.contains(word);
    }

    private boolean isAcronym(int token) {
        String written = passage.words(token, token);
        return written.length() > 1
                && !written.endsWith(".")
                && written.equals(written.toUpperCase(java.util.Locale.ROOT));
    }

    private void note(Range name) {
        String written = passage.words(name.first(), name.last());
        String surname = passage.lower(name.last());
        NamedPerson person = new NamedPerson(Slugs.of(written), written, Gender.UNKNOWN, "", false);
        NamedPerson other = bySurname.putIfAbsent(surname, person);
        if (other != null && !other.id().equals(person.id())) {
            shared.add(surname);
        }
        if (ids.add(person.id()) && shared.contains(surname)) {
            bySurname.put(surname, person);
        }
    }

    private void findAgain() {
        for (int i = 0; i < passage.size(); i++) {
            NamedPerson person = isCapitalised(i) ? bySurname.get(passage.lower(i)) : null;
            if (person == null || named.personAt(i) != null) {
                continue;
            }
            int first = startOfName(i, person);
            if (first == i && !named.countryAt(i).isEmpty() && !speaking.contains(i)) {
                continue;
            }
            boolean alone = first == i && !passage.isCapitalised(i - 1) && !isNameWord(i + 1);
            boolean titled = first == i && Nouns.TITLE.contains(passage.lower(i - 1));
            boolean opens = first == i && layout.sentenceStart(i) == i - 1 && !isNameWord(i + 1);
            if (first < i || !shared.contains(passage.lower(i)) && (alone || titled || opens)) {
                people.add(new At(new Range(first, i), person));
            }
        }
    }

    /** First token of the full name that ends there, or the token itself. */
    private int startOfName(int last, NamedPerson person) {
        for (int first = last - 1; first >= Math.max(0, last - 3); first--) {
            if (passage.words(first, last).equals(person.name())) {
                return first;
            }
        }
        return last;
    }
}
