package onrecord.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import onrecord.article.Facet;
import onrecord.query.Labels;

/** What the query language knows of a vocabulary: names to ids, ids to labels, and other spellings. Immutable. */
public final class VocabularyLabels implements Labels {

    private final Map<Facet, NameBook> books = new EnumMap<>(Facet.class);
    private final Map<String, Set<String>> spellings = new TreeMap<>();

    public VocabularyLabels(Vocabulary vocabulary) {
        Vocabulary.Successors successors = vocabulary.successors();
        NameBook countries = new NameBook(successors.countries());
        for (Country country : vocabulary.countries()) {
            countries.add(country, List.of(country.id()), countryNames(country));
            for (Country.Naming naming : Country.Naming.values()) {
                noteAlike(country.names().stream()
                        .filter(name -> name.naming() == naming)
                        .map(name -> name.alias().text())
                        .toList());
            }
        }
        NameBook people = new NameBook(successors.people());
        for (Person person : vocabulary.people()) {
            List<String> names = new ArrayList<>(texts(person.fullNames()));
            names.addAll(person.family());
            people.add(person, List.of(person.id()), names);
            noteSpellings(families(person));
            noteAlike(texts(person.fullNames()));
        }
        NameBook weapons = new NameBook(successors.weapons());
        for (Weapon weapon : vocabulary.weapons().all()) {
            List<String> names = new ArrayList<>(texts(weapon.aliases()));
            names.addAll(texts(weapon.generic()));
            weapons.add(weapon, vocabulary.weapons().path(weapon.id()), names);
        }
        NameBook events = new NameBook(successors.eventTypes());
        for (EventType event : vocabulary.eventTypes().all()) {
            events.add(event, vocabulary.eventTypes().path(event.id()), List.of());
        }
        books.put(Facet.COUNTRY, countries);
        books.put(Facet.PERSON, people);
        books.put(Facet.SPEAKER, people);
        books.put(Facet.WEAPON, weapons);
        books.put(Facet.EVENT, events);
    }

    @Override
    public String current(Facet facet, String id) {
        NameBook book = books.get(facet);
        return book == null ? id : book.current(id);
    }

    @Override
    public List<String> former(Facet facet, String id) {
        NameBook book = books.get(facet);
        return book == null ? List.of() : book.former(id);
    }

    @Override
    public Optional<String> label(Facet facet, String id) {
        NameBook book = books.get(facet);
        return book == null ? Optional.empty() : book.label(id);
    }

    @Override
    public List<String> names(Facet facet, String id) {
        NameBook book = books.get(facet);
        return book == null ? List.of() : book.names(id);
    }

    @Override
    public List<String> path(Facet facet, String id) {
        NameBook book = books.get(facet);
        return book == null ? List.of(id) : book.path(id);
    }

    @Override
    public List<String> ids(Facet facet, String text) {
        NameBook book = books.get(facet);
        return book == null ? List.of() : book.ids(text);
    }

    @Override
    public List<String> idsByPrefix(Facet facet, String prefix) {
        NameBook book = books.get(facet);
        return book == null ? List.of() : book.idsByPrefix(prefix);
    }

    @Override
    public List<String> spellings(String name) {
        String key = spelled(name);
        return spellings.getOrDefault(key, Set.of()).stream()
                .filter(other -> !other.equals(key))
                .toList();
    }

    private static String spelled(String name) {
        return Folding.plain(name).toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /** Family names of one word, those in Cyrillic letters from the full names besides. */
    private static List<String> families(Person person) {
        List<String> families = new ArrayList<>(person.family());
        Set<String> sounds = new LinkedHashSet<>();
        person.family().forEach(family -> sounds.add(sound(family)));
        for (Alias alias : person.aliases()) {
            String last = alias.text().substring(alias.text().lastIndexOf(' ') + 1);
            if (CyrillicLetters.isIn(last.toLowerCase(Locale.ROOT)) && sounds.contains(sound(last))) {
                families.add(last);
            }
        }
        families.removeIf(family -> family.indexOf(' ') >= 0 || family.indexOf('-') >= 0);
        return families;
    }

    /** What a person may call a country: its names, and what its government goes by; not its towns. */
    private static List<String> countryNames(Country country) {
        return country.names().stream()
                .filter(name -> switch (name.naming()) {
                    case NAME, DEMONYM, CAPITAL, METONYM, FORMER -> true;
                    case CITY, REGION, BODY -> false;
                })
                .map(name -> name.alias().text())
                .toList();
    }

    private static List<String> texts(List<Alias> aliases) {
        return aliases.stream().map(Alias::text).toList();
    }

    /** One list of a country holds several towns: only those that sound alike are spellings of each other. */
    private void noteAlike(List<String> names) {
        Map<String, List<String>> alike = new TreeMap<>();
        for (String name : names) {
            alike.computeIfAbsent(sound(name), same -> new ArrayList<>()).add(name);
        }
        alike.forEach((sound, group) -> {
            if (sound.length() > 1) {
                noteSpellings(group);
            }
        });
    }

    /** Names that stand for one another. */
    private void noteSpellings(List<String> names) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : names) {
            if (name.chars()
                    .allMatch(c -> Character.isLetter(c) || Folding.isApostrophe((char) c) || c == ' ' || c == '-')) {
                words.add(spelled(name));
            }
        }
        for (String word : words) {
            spellings.computeIfAbsent(word, same -> new LinkedHashSet<>()).addAll(words);
        }
    }

    /**
     * What romanisations of one name share: its consonants, doubled ones once. Kyiv and Kiev, Odesa and Odessa, Kharkiv and
     * Kharkov are alike; Kharkiv and Kherson are not.
     */
    private static String sound(String name) {
        StringBuilder sound = new StringBuilder();
        String latin = CyrillicLetters.latin(Folding.plain(name).toLowerCase(Locale.ROOT));
        for (char c : latin.replace("x", "ks").toCharArray()) {
            boolean silent = "aeiouyhw'".indexOf(c) >= 0 || !Character.isLetter(c);
            boolean doubled = !sound.isEmpty() && sound.charAt(sound.length() - 1) == c;
            if (!silent && !doubled) {
                sound.append(c);
            }
        }
        return sound.toString();
    }
}
