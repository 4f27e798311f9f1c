package onrecord.annotate.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.vocabulary.Folding;
import onrecord.vocabulary.GivenNames;
import onrecord.vocabulary.Person;
import onrecord.vocabulary.Person.Gender;

/** The vocabulary's given names, for looking up a token's lower-case form. Immutable. */
final class GivenNameBook {
    private final Map<String, Gender> genders = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> familyFirst = new HashSet<>();
    private final Set<String> family = new HashSet<>();

    /**
     * @param people whose given names count too
     */
    GivenNameBook(List<GivenNames> groups, Collection<Person> people) {
        people.forEach(this::note);
        for (GivenNames group : groups) {
            group.male().forEach(name -> note(name, Gender.MALE));
            group.female().forEach(name -> note(name, Gender.FEMALE));
            group.ambiguous().forEach(name -> ambiguous.add(lower(name)));
            group.familyFirst().forEach(name -> familyFirst.add(lower(name)));
            group.family().forEach(name -> family.add(lower(name)));
        }
        ambiguous.forEach(genders::remove);
    }

    /** Whether the word is a given name and hardly anything else. */
    boolean isGiven(String lower) {
        return genders.containsKey(lower);
    }

    /** Whether the word can be a given name. */
    boolean canBeGiven(String lower) {
        return isGiven(lower) || ambiguous.contains(lower);
    }

    /** Whether the word is a given name, but as often a place or a common word. */
    boolean isAmbiguous(String lower) {
        return ambiguous.contains(lower);
    }

    /** Whether the word is a family name that stands before the given name. */
    boolean isFamilyFirst(String lower) {
        return familyFirst.contains(lower);
    }

    /** Whether the word is a common family name, or is built like one. */
    boolean isFamily(String lower) {
        return family.contains(lower) || FamilyEndings.has(lower);
    }

    Gender gender(String lower) {
        return genders.getOrDefault(lower, Gender.UNKNOWN);
    }

    private void note(Person person) {
        if (person.order() == Person.Order.GIVEN_FIRST) {
            for (String given : person.given()) {
                if (given.length() > 2 && given.indexOf(' ') < 0 && given.indexOf('.') < 0) {
                    note(given, person.gender());
                }
            }
        }
    }

    private void note(String name, Gender gender) {
        genders.merge(lower(name), gender, (one, other) -> one == other ? one : Gender.UNKNOWN);
    }

    private static String lower(String name) {
        return Folding.plain(name).toLowerCase(Locale.ROOT);
    }
}
