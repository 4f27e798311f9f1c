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
            noteSpellings(person.family());
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
    public List<String> spellings(String word) {
        String key = Folding.plain(word).toLowerCase(Locale.ROOT);
        return spellings.getOrDefault(key, Set.of()).stream()
                .filter(other -> !other.equals(key))
                .toList();
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

    /** Single words that stand for one another. */
    private void noteSpellings(List<String> names) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : names) {
            if (name.chars().allMatch(c -> Character.isLetter(c) || Folding.isApostrophe((char) c))) {
                words.add(Folding.plain(name).toLowerCase(Locale.ROOT));
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
        for (char c : Folding.plain(name).toLowerCase(Locale.ROOT).toCharArray()) {
            boolean silent = "aeiouyhw'".indexOf(c) >= 0 || !Character.isLetter(c);
            boolean doubled = !sound.isEmpty() && sound.charAt(sound.length() - 1) == c;
            if (!silent && !doubled) {
                sound.append(c);
            }
        }
        return sound.toString();
    }
}
