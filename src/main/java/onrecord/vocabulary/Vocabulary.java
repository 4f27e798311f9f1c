package onrecord.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the archive knows by name. Immutable, and safe to share between threads.
 *
 * <pre>{@code
 * Vocabulary vocabulary = new VocabularyReader().read(home.resolve("index-config/vocabulary"));
 * vocabulary.weapons().path("b-1b");            // [aircraft, bomber, b-1b]
 * vocabulary.countriesNamed("Kiev");            // [UA]
 * }</pre>
 */
public final class Vocabulary {
    private final Map<String, Country> countries;
    private final Map<String, Person> people;
    private final Map<String, Role> roles;
    private final Taxonomy<Weapon> weapons;
    private final Taxonomy<EventType> eventTypes;
    private final Map<String, SpeechVerb> speechVerbs;
    private final List<GivenNames> givenNames;
    private final List<EventWords> eventWords;
    private final Successors successors;
    private final String hash;
    private final Map<String, List<String>> countryKeys = new LinkedHashMap<>();
    private final Map<String, List<String>> personKeys = new LinkedHashMap<>();
    private final Map<String, List<String>> weaponKeys = new LinkedHashMap<>();

    Vocabulary(Contents contents, Successors successors, String hash) {
        this.countries = byId(contents.countries());
        this.people = byId(contents.people());
        this.roles = byId(contents.roles());
        this.weapons = new Taxonomy<>(contents.weapons());
        this.eventTypes = new Taxonomy<>(contents.eventTypes());
        this.speechVerbs = byId(contents.speechVerbs());
        this.givenNames = List.copyOf(contents.givenNames());
        this.eventWords = List.copyOf(contents.eventWords());
        this.successors = successors;
        this.hash = hash;
        countries
                .values()
                .forEach(country -> country.names().forEach(name -> note(countryKeys, name.alias(), country)));
        people.values().forEach(person -> person.fullNames().forEach(alias -> note(personKeys, alias, person)));
        weapons.all().forEach(weapon -> {
            note(weaponKeys, Alias.of(weapon.label()), weapon);
            weapon.aliases().forEach(alias -> note(weaponKeys, alias, weapon));
            weapon.generic().forEach(alias -> note(weaponKeys, alias, weapon));
        });
    }

    /** What the files held, checked, each list in file order. */
    record Contents(
            List<Country> countries,
            List<Role> roles,
            List<Person> people,
            List<Weapon> weapons,
            List<EventType> eventTypes,
            List<SpeechVerb> speechVerbs,
            List<GivenNames> givenNames,
            List<EventWords> eventWords) {}

    /** Ids that entries took over, with the ids that they lead to. */
    public record Successors(
            Map<String, String> countries,
            Map<String, String> people,
            Map<String, String> weapons,
            Map<String, String> eventTypes) {
        public Successors {
            countries = Map.copyOf(countries);
            people = Map.copyOf(people);
            weapons = Map.copyOf(weapons);
            eventTypes = Map.copyOf(eventTypes);
        }
    }

    /** Ids that once meant an entry of their own and now lead to another. */
    public Successors successors() {
        return successors;
    }

    public Collection<Country> countries() {
        return countries.values();
    }

    public Optional<Country> country(String id) {
        return Optional.ofNullable(countries.get(id));
    }

    public Collection<Person> people() {
        return people.values();
    }

    public Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    public Collection<Role> roles() {
        return roles.values();
    }

    public Optional<Role> role(String id) {
        return Optional.ofNullable(roles.get(id));
    }

    public Taxonomy<Weapon> weapons() {
        return weapons;
    }

    public Taxonomy<EventType> eventTypes() {
        return eventTypes;
    }

    public Collection<SpeechVerb> speechVerbs() {
        return speechVerbs.values();
    }

    public List<GivenNames> givenNames() {
        return givenNames;
    }

    /** The word classes that event patterns refer to. */
    public List<EventWords> eventWords() {
        return eventWords;
    }

    /** Ids of the countries that any of whose names is written so, however spelled or accented; conditions are not looked at. */
    public List<String> countriesNamed(String name) {
        return countryKeys.getOrDefault(Folding.key(name), List.of());
    }

    /** Ids of the people with that full name, however spelled or accented. */
    public List<String> peopleNamed(String name) {
        return personKeys.getOrDefault(Folding.key(name), List.of());
    }

    /** Ids of the weapon systems and classes with that name or designation, however spelled. */
    public List<String> weaponsNamed(String name) {
        return weaponKeys.getOrDefault(Folding.key(name), List.of());
    }

    /** SHA-256 over the files read, in lower-case hexadecimal: the same files give the same hash on any machine. */
    public String hash() {
        return hash;
    }

    private static <T extends Entry> Map<String, T> byId(List<T> entries) {
        Map<String, T> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(entry.id(), entry));
        return Collections.unmodifiableMap(map);
    }

    private static void note(Map<String, List<String>> keys, Alias alias, Entry entry) {
        List<String> ids = keys.computeIfAbsent(Folding.key(alias.text()), key -> new ArrayList<>(1));
        if (!ids.contains(entry.id())) {
            ids.add(entry.id());
        }
    }
}
