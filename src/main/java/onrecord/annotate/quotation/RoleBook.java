package onrecord.annotate.quotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.vocabulary.Alias;
import onrecord.vocabulary.Person;
import onrecord.vocabulary.Role;
import onrecord.vocabulary.Tenure;
import onrecord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The vocabulary's roles: which words name one, and who held it on a day. Immutable. */
final class RoleBook {
    private final Map<String, Role> byWords = new HashMap<>();
    private final Map<String, List<Person>> holders = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();
    private int longest = 1;

    RoleBook(Vocabulary vocabulary) {
        for (Role role : vocabulary.roles()) {
            note(role.label(), role);
            role.aliases().stream()
                    .filter(alias -> !alias.conditional())
                    .map(Alias::text)
                    .forEach(text -> note(text, role));
        }
        for (Person person : vocabulary.people()) {
            people.put(person.id(), person);
            for (Tenure tenure : person.roles()) {
                List<Person> list = holders.computeIfAbsent(tenure.role(), key -> new ArrayList<>());
                if (!list.contains(person)) {
                    list.add(person);
                }
            }
        }
    }

    private void note(String words, Role role) {
        byWords.put(words.toLowerCase(Locale.ROOT), role);
        longest = Math.max(longest, words.split("[ -]").length);
    }

    /** The role whose words end at a token, the longest first, or null. */
    @Nullable
    Found endingAt(Passage passage, int last, int floor) {
        for (int first = Math.max(floor, last - longest + 1); first <= last; first++) {
            Role role = byWords.get(passage.words(first, last).toLowerCase(Locale.ROOT));
            if (role != null) {
                return new Found(role, new Range(first, last));
            }
        }
        return null;
    }

    /** The role named anywhere in a range, the longest and rightmost first, or null. */
    @Nullable
    Found in(Passage passage, Range range) {
        for (int last = range.last(); last >= range.first(); last--) {
            Found found = endingAt(passage, last, range.first());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The role that a phrase's head belongs to: {@code the minister of defence of Norland}, not {@code the minister's aide}. */
    @Nullable
    Found headOf(Passage passage, SpeakerPhrase phrase) {
        Range whole = phrase.whole();
        for (int last = whole.last(); last >= phrase.head(); last--) {
            Found found = endingAt(passage, last, whole.first());
            if (found != null && found.range().contains(phrase.head())) {
                return found;
            }
        }
        return null;
    }

    /** A role where it is named. */
    record Found(Role role, Range range) {}

    /** Everyone who held one of the roles in a country on a day, each once, in no particular order. */
    Set<Person> holders(Set<String> roleIds, String country, LocalDate day) {
        Set<Person> on = new HashSet<>();
        for (String role : roleIds) {
            for (Person person : holders.getOrDefault(role, List.of())) {
                for (Tenure tenure : person.roles()) {
                    if (tenure.role().equals(role) && country.equals(tenure.country()) && tenure.covers(day)) {
                        on.add(person);
                    }
                }
            }
        }
        return on;
    }

    /** Whether a person of the vocabulary held one of the roles on a day, in a country or, where that is empty, in any. */
    boolean held(String personId, Set<String> roleIds, String country, LocalDate day) {
        Person person = people.get(personId);
        return person != null
                && person.roles().stream()
                        .anyMatch(tenure -> roleIds.contains(tenure.role())
                                && (country.isEmpty() || country.equals(tenure.country()))
                                && tenure.covers(day));
    }

    /** Label of the role that a person held on a day, the first listed; empty where none is known. */
    String roleOf(String personId, @Nullable LocalDate day) {
        Person person = people.get(personId);
        if (person == null || day == null) {
            return "";
        }
        for (Tenure tenure : person.roles()) {
            if (tenure.covers(day)) {
                for (Role role : byWords.values()) {
                    if (role.id().equals(tenure.role())) {
                        return role.label();
                    }
                }
            }
        }
        return "";
    }

    /** Whether a person held a role of this label only in organisations, so that it says nothing of a country. */
    boolean isOfOrganisation(String personId, String label) {
        Person person = people.get(personId);
        if (person == null || label.isEmpty()) {
            return false;
        }
        Role role = byWords.get(label.toLowerCase(Locale.ROOT));
        List<Tenure> held = person.roles().stream()
                .filter(tenure -> role != null && tenure.role().equals(role.id()))
                .toList();
        return !held.isEmpty() && held.stream().allMatch(tenure -> tenure.country() == null);
    }

    @Nullable
    Person person(String id) {
        return people.get(id);
    }
}
