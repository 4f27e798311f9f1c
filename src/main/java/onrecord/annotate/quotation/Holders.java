package onrecord.annotate.quotation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import onrecord.annotate.name.NamedPerson;
import onrecord.annotate.quotation.Named.At;
import onrecord.article.Speaker.State;
import onrecord.vocabulary.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a role: {@code the defence minister}, {@code the Norlandic leader}. The one introduced with it in the
 * article, else the one named in the article who held it on the article's day, else the one whom the vocabulary knows for
 * that day.
 */
final class Holders {
    /** Roles of those whom the press calls a country's leader. */
    private static final Set<String> LEADING = Set.of(
            "leader",
            "president",
            "prime-minister",
            "chancellor",
            "supreme-leader",
            "king",
            "emir",
            "sultan",
            "military-ruler",
            "general-secretary");

    private final Passage passage;
    private final Layout layout;
    private final Named named;
    private final RoleBook roles;
    private final Introductions introductions;
    private final Identities identities;
    private final @Nullable LocalDate day;

    Holders(
            Reading reading,
            Named named,
            RoleBook roles,
            Introductions introductions,
            Identities identities,
            @Nullable LocalDate day) {
        this.passage = reading.passage();
        this.layout = reading.layout();
        this.named = named;
        this.roles = roles;
        this.introductions = introductions;
        this.identities = identities;
        this.day = day;
    }

    /** Who is meant, or null where that stays open. */
    @Nullable
    Identity of(SpeakerPhrase phrase) {
        Range range = phrase.whole();
        RoleBook.Found found = roles.headOf(passage, phrase);
        if (!isDefinite(phrase, found)) {
            return null;
        }
        if (found == null || introductions.isAnother(found.range().first())) {
            return found == null ? byNoun(phrase) : null;
        }
        String country = country(range, found);
        if (country == null) {
            return null;
        }
        Set<String> keys = found.role().id().equals("leader")
                ? LEADING
                : Set.of(found.role().id());
        String label = found.role().label();
        Set<NamedPerson> introduced = introductions.with(keys, country);
        Set<NamedPerson> candidates = new HashSet<>(introduced);
        candidates.addAll(holdersNamed(keys, country));
        NamedPerson person = theOne(candidates, range, found);
        if (person != null) {
            Way way = introduced.contains(person) ? Way.ROLE_IN_ARTICLE : Way.ROLE_OF_NAMED;
            return identities.person(range, person, State.RESOLVED, label, way);
        }
        return candidates.isEmpty() && !country.isEmpty() ? fromVocabulary(range, keys, country, label) : null;
    }

    /** With an article or a possessor: {@code the minister}, {@code Norland's minister}, {@code Norlandic defence minister}. */
    private boolean isDefinite(SpeakerPhrase phrase, RoleBook.@Nullable Found found) {
        int first = phrase.whole().first();
        if (passage.is(first, "the")) {
            return true;
        }
        if (passage.is(first, WordClass.DETERMINER) || passage.is(first, WordClass.POSSESSIVE)) {
            return false;
        }
        return possessor(phrase.core()) >= 0
                || found != null && !named.countryIn(phrase.core()).isEmpty();
    }

    /** The last token of a possessor, or -1. */
    private int possessor(Range range) {
        for (int i = range.last(); i > range.first(); i--) {
            if (passage.is(i, WordClass.GENITIVE)) {
                return i - 1;
            }
        }
        return -1;
    }

    /** The country of the role, empty where none is named; null where it is somebody's whose country is not known. */
    private @Nullable String country(Range range, RoleBook.Found found) {
        int possessor = possessor(new Range(range.first(), found.range().first()));
        if (possessor >= 0) {
            At owner = named.personAt(possessor);
            String country =
                    owner == null ? named.countryAt(possessor) : owner.person().country();
            return country.isEmpty() ? null : country;
        }
        return named.countryIn(range);
    }

    private Set<NamedPerson> holdersNamed(Set<String> keys, String country) {
        Set<NamedPerson> holders = new HashSet<>();
        if (day != null) {
            for (At at : named.people()) {
                boolean held =
                        at.person().inVocabulary() && roles.held(at.person().id(), keys, country, day);
                if (held) {
                    holders.add(at.person());
                }
            }
        }
        return holders;
    }

    /**
     * The only candidate; else the one whom the article names three times as often as any other; else the only one named in
     * this paragraph or the two above, if no other is named more often. A place beside the role must be theirs.
     */
    private @Nullable NamedPerson theOne(Set<NamedPerson> candidates, Range range, RoleBook.Found found) {
        Map<NamedPerson, Integer> counts = new HashMap<>();
        Set<NamedPerson> near = new HashSet<>();
        for (At at : named.people()) {
            if (candidates.contains(at.person())) {
                counts.merge(at.person(), 1, Integer::sum);
                boolean before = at.range().first() < range.first();
                if (before && passage.paragraph(at.range().first()) >= passage.paragraph(range.first()) - 2) {
                    near.add(at.person());
                }
            }
        }
        NamedPerson top = null;
        int second = 0;
        for (Map.Entry<NamedPerson, Integer> entry : counts.entrySet()) {
            if (top == null || entry.getValue() > counts.getOrDefault(top, 0)) {
                second = top == null ? 0 : counts.getOrDefault(top, 0);
                top = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        if (top == null) {
            return null;
        }
        int most = counts.getOrDefault(top, 0);
        boolean clear = most >= 3 * second || most > second && near.size() == 1 && near.contains(top);
        return clear && hasPlaces(top, range, found) ? top : null;
    }

    /** {@code The Westmark senator}: a name beside the role that is no country's must stand beside the person too. */
    private boolean hasPlaces(NamedPerson person, Range range, RoleBook.Found found) {
        int first = range.first();
        while (first <= range.last() && !isPlace(first, found)) {
            first++;
        }
        int last = first;
        while (last < range.last() && isPlace(last + 1, found)) {
            last++;
        }
        return first > range.last() || standsBeside(passage.words(first, last), person);
    }

    private boolean isPlace(int token, RoleBook.Found found) {
        return passage.isCapitalised(token)
                && !found.range().contains(token)
                && !passage.is(token, WordClass.DETERMINER)
                && !Nouns.TITLE.contains(passage.lower(token))
                && named.countryAt(token).isEmpty()
                && named.personAt(token) == null;
    }

    private boolean standsBeside(String words, NamedPerson person) {
        for (At at : named.people()) {
            if (at.person().id().equals(person.id())) {
                int first = Math.max(
                        layout.sentenceStart(at.range().first()), at.range().first() - 6);
                int last = Math.min(
                        layout.sentenceEnd(at.range().last()), at.range().last() + 8);
                if (passage.words(first, last).contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Identity fromVocabulary(Range range, Set<String> keys, String country, String label) {
        if (day == null) {
            return null;
        }
        Set<Person> holders = roles.holders(keys, country, day);
        if (holders.size() != 1) {
            return null;
        }
        Person person = holders.iterator().next();
        NamedPerson holder = new NamedPerson(person.id(), person.label(), person.gender(), country, true);
        return identities.person(range, holder, State.RESOLVED, label, Way.ROLE_IN_VOCABULARY);
    }

    /** {@code The spokeswoman}: whom the article called one last. */
    private @Nullable Identity byNoun(SpeakerPhrase phrase) {
        boolean plain = phrase.whole().size() == 2 && passage.is(phrase.whole().first(), "the");
        NamedPerson person = plain ? introductions.lastWith(passage.lower(phrase.head()), phrase.head()) : null;
        return person == null
                ? null
                : identities.person(
                        phrase.whole(), person, State.RESOLVED, passage.lower(phrase.head()), Way.ROLE_IN_ARTICLE);
    }
}
