package onrecord.annotate.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.vocabulary.Folding;
import onrecord.vocabulary.Person;
import onrecord.vocabulary.Role;
import onrecord.vocabulary.Romanisation;
import onrecord.vocabulary.Tenure;
import onrecord.vocabulary.Vocabulary;

/** The vocabulary's people by their names, and who of several is meant on a day. Immutable. */
final class PersonBook {
    private final Vocabulary vocabulary;
    private final Map<List<String>, List<Person>> alone = new HashMap<>();
    private final Map<String, List<Person>> bySpelling = new HashMap<>();
    private final Set<String> apart = new HashSet<>();
    private final Map<List<String>, List<Person>> byFamily = new HashMap<>();

    PersonBook(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Person person : vocabulary.people()) {
            person.fullNames().stream()
                    .map(alias -> Romanisation.name(alias.text()))
                    .distinct()
                    .forEach(spelling -> bySpelling
                            .computeIfAbsent(spelling, key -> new ArrayList<>(1))
                            .add(person));
            person.family().stream()
                    .map(PersonBook::words)
                    .distinct()
                    .forEach(name -> byFamily.computeIfAbsent(name, key -> new ArrayList<>(1))
                            .add(person));
            person.not().forEach(name -> apart.add(Folding.key(name)));
            if (person.surname() == Person.Surname.ALONE) {
                person.family()
                        .forEach(name -> alone.computeIfAbsent(words(name), key -> new ArrayList<>(1))
                                .add(person));
            }
        }
    }

    /** Last words of family names that mean one person wherever they stand. */
    Set<String> renowned() {
        return alone.keySet().stream().map(List::getLast).collect(Collectors.toUnmodifiableSet());
    }

    /** The person of an id that the vocabulary has. */
    Person person(String id) {
        return vocabulary.person(id).orElseThrow();
    }

    Person.Gender gender(String id) {
        return vocabulary.person(id).map(Person::gender).orElse(Person.Gender.UNKNOWN);
    }

    boolean isOfTheTime(String id, Optional<LocalDate> day) {
        return isOfTheTime(person(id), day);
    }

    /** Everybody who has that full name, however spelled. */
    List<Person> bearers(String name) {
        return vocabulary.peopleNamed(name).stream().map(this::person).toList();
    }

    /**
     * The one of several bearers of a name whose role the sentence names, else who alone held a role on that day; nobody
     * where that leaves a doubt.
     */
    Optional<Person> meant(List<Person> bearers, Optional<LocalDate> day, String sentence) {
        List<Person> named = bearers.stream()
                .filter(person -> person.roles().stream().anyMatch(tenure -> isNamed(tenure, sentence)))
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        List<Person> inOffice = bearers.stream()
                .filter(person ->
                        day.isPresent() && person.roles().stream().anyMatch(tenure -> tenure.covers(day.get())))
                .toList();
        return inOffice.size() == 1 ? Optional.of(inOffice.getFirst()) : Optional.empty();
    }

    private boolean isNamed(Tenure tenure, String sentence) {
        Role role = vocabulary.role(tenure.role()).orElseThrow();
        String lower = " " + sentence.toLowerCase(Locale.ROOT) + " ";
        return lower.contains(" " + role.label().toLowerCase(Locale.ROOT) + " ")
                || role.aliases().stream()
                        .anyMatch(alias -> lower.contains(" " + alias.text().toLowerCase(Locale.ROOT) + " "));
    }

    /** Whoever has that full name, however spelled. */
    Optional<Person> named(String name, Optional<LocalDate> day) {
        List<Person> people =
                vocabulary.peopleNamed(name).stream().map(this::person).toList();
        return choose(people, day);
    }

    /** Whoever has that full name in another romanisation, unless the vocabulary says that it is somebody else's. */
    Optional<Person> spelledLike(String name, Optional<LocalDate> day) {
        return isApart(name)
                ? Optional.empty()
                : choose(bySpelling.getOrDefault(Romanisation.name(name), List.of()), day);
    }

    /** Whether the vocabulary says that spelling rules must not give this name to somebody else. */
    boolean isApart(String name) {
        return apart.contains(Folding.key(name));
    }

    /** The only person with that family name of several words. */
    Optional<Person> bearing(List<String> family) {
        List<Person> people = family.size() < 2 ? List.of() : byFamily.getOrDefault(family, List.of());
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    /** Whom the family name means by itself, if the given name is another spelling of theirs: Phillip for Philip. */
    Optional<Person> givenLike(String given, List<String> family, Optional<LocalDate> day) {
        String spelling = GivenSpellings.of(given);
        return alone(family, day)
                .filter(person -> person.given().stream()
                        .map(name -> GivenSpellings.of(words(name).getFirst()))
                        .anyMatch(spelling::equals));
    }

    /** The only person of that family name who held the office that the title is. */
    Optional<Person> inOffice(List<String> family, String title) {
        String role = title.equals("sen") ? "senator" : title;
        List<Person> people = byFamily.getOrDefault(family, List.of()).stream()
                .filter(person ->
                        person.roles().stream().anyMatch(tenure -> tenure.role().equals(role)))
                .toList();
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    /** Everybody whom that family name alone means at one time or another. */
    List<Person> allAlone(List<String> family) {
        return alone.getOrDefault(family, List.of());
    }

    /** Whoever is meant by a family name alone; nobody whose time had not come. */
    Optional<Person> alone(List<String> family, Optional<LocalDate> day) {
        List<Person> people = alone.getOrDefault(family, List.of()).stream()
                .filter(person -> isOfTheTime(person, day))
                .toList();
        return choose(people, day);
    }

    boolean isMeantAlone(String id, Optional<LocalDate> day) {
        return vocabulary
                .person(id)
                .filter(person -> person.surname() == Person.Surname.ALONE && isOfTheTime(person, day))
                .isPresent();
    }

    private static boolean isOfTheTime(Person person, Optional<LocalDate> day) {
        return day.isEmpty() || person.isOfTheTime(day.get());
    }

    /**
     * The one who held a role on that day; else of those whose time had come the one listed last; else, and without a day,
     * the one listed first.
     */
    private static Optional<Person> choose(List<Person> people, Optional<LocalDate> day) {
        if (people.size() < 2 || day.isEmpty()) {
            return people.stream().findFirst();
        }
        Person latest = people.getFirst();
        for (Person person : people) {
            if (person.roles().stream().anyMatch(tenure -> tenure.covers(day.get()))) {
                return Optional.of(person);
            }
            if (person.isOfTheTime(day.get())) {
                latest = person;
            }
        }
        return Optional.of(latest);
    }

    /** A name's words as they are looked up: without hyphens, accents and case. */
    static List<String> words(String name) {
        return Phrase.of(name).tokens().stream()
                .map(token -> Folding.plain(token.plain()).toLowerCase(Locale.ROOT))
                .toList();
    }
}
