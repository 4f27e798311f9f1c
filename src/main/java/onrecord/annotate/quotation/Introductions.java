package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.annotate.name.NamedPerson;
import onrecord.annotate.quotation.Named.At;
import org.jspecify.annotations.Nullable;

/**
 * Who is introduced with which role in the article itself: {@code President Mary Berg}, {@code the spokeswoman, Mary Berg,},
 * {@code Mary Berg, the defence minister of Norland,}. Roles are those of the vocabulary and any noun for a person.
 */
final class Introductions {
    /** Words before a role that make another of it. */
    private static final Set<String> ANOTHER = Set.of(
            "former",
            "ex",
            "then",
            "vice",
            "deputy",
            "assistant",
            "acting",
            "interim",
            "shadow",
            "incoming",
            "next",
            "late",
            "onetime",
            "one-time",
            "designate",
            "candidate",
            "presidential");

    /**
     * An introduction.
     *
     * @param key id of a role, or the noun
     * @param country named with the role, else the person's; empty where neither is known
     * @param person who is introduced, or null for {@code a spokesman} without a name
     * @param token where
     */
    private record Entry(
            String key, String country, @Nullable NamedPerson person, int token) {}

    private final Passage passage;
    private final Phrases phrases;
    private final Layout layout;
    private final Named named;
    private final RoleBook roles;
    private final List<Entry> entries = new ArrayList<>();
    /** Tokens of the nouns that introduce somebody with a name. */
    private final Set<Integer> described = new HashSet<>();

    Introductions(Reading reading, Named named, RoleBook roles) {
        this.passage = reading.passage();
        this.phrases = reading.phrases();
        this.layout = reading.layout();
        this.named = named;
        this.roles = roles;
        for (At at : named.people()) {
            before(at, at.range().first() - 1);
            inFront(at);
            behind(at);
        }
        nameless();
    }

    /** {@code President Berg}: the words that end at a token right before the name. */
    private void before(At at, int last) {
        int floor = Math.max(layout.sentenceStart(at.range().first()), last - 6);
        if (last < floor) {
            return;
        }
        RoleBook.Found role = roles.endingAt(passage, last, floor);
        if (role != null && !isAnother(role.range().first())) {
            note(
                    role.role().id(),
                    country(role.range().first() - 4, role.range().last(), at),
                    at);
        }
        noun(last, at);
    }

    private void noun(int token, At at) {
        if (Nouns.PERSON.contains(passage.lower(token)) && !isAnother(token)) {
            note(passage.lower(token), country(token - 4, token, at), at);
            described.add(token);
        }
    }

    /** {@code The defence minister, Ada Berg,}. */
    private void inFront(At at) {
        int comma = at.range().first() - 1;
        int behind = at.range().last() + 1;
        boolean closed = passage.isMark(behind) || phrases.isVerb(behind);
        if (!passage.isOneOf(comma, ",") || !closed || comma < 1) {
            return;
        }
        Range phrase = phrases.endingAt(comma - 1, layout.sentenceStart(comma));
        if (phrase != null && isDescription(phrase)) {
            describe(phrase, at);
        }
    }

    /** {@code Ada Berg, 45, the defence minister,}. */
    private void behind(At at) {
        int from = at.range().last() + 1;
        int end = layout.sentenceEnd(at.range().last());
        if (passage.isOneOf(from, ",") && passage.isNumber(from + 1) && passage.isOneOf(from + 2, ",")) {
            from += 2;
        }
        if (!passage.isOneOf(from, ",") || from >= end || named.personAt(from + 1) != null) {
            return;
        }
        Range phrase = phrases.beginningAt(from + 1, end);
        if (phrase != null && !phrases.isVerb(phrase.last() + 1)) {
            describe(phrase, at);
        }
    }

    private void describe(Range phrase, At at) {
        SpeakerPhrase parts = SpeakerPhrase.of(passage, named, phrase);
        RoleBook.Found role = roles.headOf(passage, parts);
        if (role != null && !isAnother(role.range().first())) {
            note(role.role().id(), country(phrase.first(), phrase.last() + 4, at), at);
        }
        noun(parts.head(), at);
    }

    /** Whether the phrase says what somebody is: with an article, a genitive or a country. */
    private boolean isDescription(Range phrase) {
        if (passage.is(phrase.first(), WordClass.DETERMINER)
                || passage.is(phrase.first(), WordClass.POSSESSIVE)
                || !named.countryAt(phrase.first()).isEmpty()) {
            return true;
        }
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            if (passage.is(i, WordClass.GENITIVE)) {
                return true;
            }
        }
        return false;
    }

    /** {@code A spokesman said}: so that "the spokesman" is not taken for somebody with a name. */
    private void nameless() {
        for (int i = 1; i < passage.size(); i++) {
            if (Nouns.PERSON.contains(passage.lower(i)) && named.personAt(i + 1) == null && isIndefinite(i)) {
                if (!described.contains(i)) {
                    entries.add(new Entry(passage.lower(i), "", null, i));
                }
            }
        }
        entries.sort((a, b) -> Integer.compare(a.token(), b.token()));
    }

    private boolean isIndefinite(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4) && passage.isWord(i); i--) {
            if (passage.is(i, "a") || passage.is(i, "an") || passage.is(i, "one") || passage.is(i, "another")) {
                return true;
            }
            if (passage.is(i, WordClass.PREPOSITION) || passage.is(i, "the")) {
                return false;
            }
        }
        return false;
    }

    /** Whether what stands before the role makes another of it: {@code former}, {@code vice}. */
    boolean isAnother(int token) {
        String before = passage.isDash(token - 1) ? passage.lower(token - 2) : passage.lower(token - 1);
        return ANOTHER.contains(before)
                || passage.is(token - 2, "former")
                || before.startsWith("ex-")
                || passage.lower(token).startsWith("ex-");
    }

    private String country(int from, int to, At at) {
        String country = named.countryIn(new Range(Math.max(0, from), Math.min(passage.size() - 1, Math.max(0, to))));
        return country.isEmpty() ? at.person().country() : country;
    }

    private void note(String key, String country, At at) {
        entries.add(new Entry(key, country, at.person(), at.range().first()));
    }

    /** Everyone introduced with one of the roles, in a country where one is given; without duplicates. */
    Set<NamedPerson> with(Set<String> keys, String country) {
        Set<NamedPerson> found = new HashSet<>();
        for (Entry entry : entries) {
            boolean fits = keys.contains(entry.key())
                    && (country.isEmpty() || entry.country().equals(country));
            if (fits && entry.person() != null) {
                found.add(entry.person());
            }
        }
        return found;
    }

    /**
     * Whom the noun meant last before a token, in this paragraph or the three above.
     *
     * @return null where it meant nobody with a name, or two of them
     */
    @Nullable
    NamedPerson lastWith(String noun, int token) {
        NamedPerson found = null;
        for (Entry entry : entries) {
            boolean near = entry.token() < token && passage.paragraph(entry.token()) >= passage.paragraph(token) - 3;
            if (near && entry.key().equals(noun)) {
                if (entry.person() == null
                        || found != null && !found.id().equals(entry.person().id())) {
                    return null;
                }
                found = entry.person();
            }
        }
        return found;
    }
}
