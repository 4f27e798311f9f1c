package onrecord.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.article.Facet;
import onrecord.vocabulary.Alias;
import onrecord.vocabulary.Country;
import onrecord.vocabulary.Person;
import onrecord.vocabulary.Vocabulary;
import onrecord.vocabulary.Weapon;

/**
 * All names of the vocabulary in one structure, with the words of their conditions. Immutable once built; may be shared
 * between threads.
 */
final class Gazetteer {
    /** What the trie holds under a phrase. */
    sealed interface Filed {
        /** A name. */
        record Name(NameEntry entry) implements Filed {}

        /** A phrase within which an alias, known by its number, means something else. */
        record Excepted(int number, Alias alias) implements Filed {}

        /** A word of a condition. */
        record Condition(int number, Phrase phrase) implements Filed {}
    }

    /** Rule of a person's alias of one word, which can be a part of somebody else's name. */
    static final String ALIAS = "alias";

    /** Rule of a family name that means one person in any article. */
    static final String SURNAME = "surname";

    static final String FULL_NAME = "full-name";

    /** Rule of a word that says in which country a local report plays. */
    static final String LOCAL = "local";

    /** Rule of a place that is better known in another country. */
    static final String NAMESAKE = "namesake";

    private final PhraseTrie<Filed> trie = new PhraseTrie<>();
    private final Map<String, Integer> conditions = new HashMap<>();
    private int aliases;

    Gazetteer(Vocabulary vocabulary) {
        vocabulary.countries().forEach(this::addCountry);
        vocabulary.people().forEach(this::addPerson);
        vocabulary.weapons().all().forEach(this::addWeapon);
    }

    PhraseTrie<Filed> trie() {
        return trie;
    }

    /** The number under which the words of a condition were filed. */
    int condition(String words) {
        return conditions.getOrDefault(words, -1);
    }

    private void addCountry(Country country) {
        for (Country.Name name : country.names()) {
            String rule = name.naming().name().toLowerCase(java.util.Locale.ROOT);
            boolean plural = name.naming() == Country.Naming.DEMONYM || name.naming() == Country.Naming.FORMER;
            add(Facet.COUNTRY, country.id(), rule, name.alias(), plural);
        }
        country.local().forEach(alias -> add(Facet.COUNTRY, country.id(), LOCAL, alias, true));
        country.namesakes().forEach(alias -> add(Facet.COUNTRY, country.id(), NAMESAKE, alias, false));
    }

    private void addPerson(Person person) {
        for (Alias alias : person.fullNames()) {
            boolean single = Phrase.of(alias.text()).tokens().size() == 1;
            add(Facet.PERSON, person.id(), single ? ALIAS : FULL_NAME, alias, false);
        }
        if (person.surname() == Person.Surname.ALONE) {
            person.family().forEach(name -> add(Facet.PERSON, person.id(), SURNAME, Alias.of(name), false));
        }
    }

    private void addWeapon(Weapon weapon) {
        List<Alias> aliases = new ArrayList<>(weapon.aliases());
        boolean labelled = aliases.stream().anyMatch(alias -> alias.text().equals(weapon.label()));
        if (!weapon.isClass() && !labelled) {
            aliases.add(Alias.of(weapon.label()));
        }
        for (Alias alias : aliases) {
            String rule = Phrase.of(alias.text()).designation() ? "designation" : "name";
            add(Facet.WEAPON, weapon.id(), rule, alias, true);
        }
        weapon.generic().forEach(alias -> add(Facet.WEAPON, weapon.id(), "generic-class", alias, true));
    }

    private void add(Facet facet, String id, String rule, Alias alias, boolean plural) {
        int number = aliases++;
        Phrase phrase = Phrase.of(alias.text());
        if (phrase.tokens().isEmpty()) {
            return;
        }
        trie.add(phrase, new Filed.Name(new NameEntry(number, facet, id, rule, alias, phrase, plural)));
        alias.near().forEach(this::addCondition);
        alias.anywhere().forEach(this::addCondition);
        alias.except().forEach(words -> trie.add(Phrase.of(words), new Filed.Excepted(number, alias)));
    }

    private void addCondition(String words) {
        conditions.computeIfAbsent(words, text -> {
            Phrase phrase = Phrase.of(text);
            trie.add(phrase, new Filed.Condition(conditions.size(), phrase));
            return conditions.size();
        });
    }
}
