package onrecord.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which texts can be annotated differently with one vocabulary than with another. Immutable.
 *
 * <p>Where only countries, people and weapons differ, most articles are out of reach of the difference, and this is how they
 * are told without annotating them: an entry acts on a text only through words of the text that are one of its names, or,
 * for a person, a family or given name of theirs or the words for an office they hold. All of these are compared as
 * {@link Folding#key keys}, so a text whose key holds none of those of the changed entries, as they were or as they are, is
 * annotated alike. A key ignores case, accents, hyphens and spaces, and is looked for anywhere, within words too; so it is
 * found wherever a plural, a possessive or a variant of a designation hides a name from a plain search. Names of countries
 * and weapons are found in texts as words that follow each other, so their keys are whole; of a person's name, into which
 * initials and further names may come, each word must occur somewhere. Many texts are taken for concerned that are not; none
 * the other way round.
 *
 * <p>A full name is also given to a person in {@linkplain Romanisation another romanisation}. There the family name, which
 * is the last word, must stand in the text as a word with a capital that one of the rules leads to the same spelling.
 *
 * <p>Where another kind differs (roles, events, their words, verbs of speech, given names), or where so much does that
 * looking for it would cost more than annotating, every text is concerned.
 */
public final class VocabularyChange {

    /** More names than this are not looked for one by one. */
    private static final int MOST_NAMES = 300;

    /** What a romanised family name may begin with that is two or three words in a text: they cannot be told apart here. */
    private static final String JOINED = "abd";

    /** The role that stands for several offices. */
    private static final String LEADER = "leader";

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final boolean everything;

    /** Keys, all of which must occur in a text; one such list is enough. */
    private final Set<List<String>> names = new LinkedHashSet<>();

    /** Last words of full names, as the rules of romanisation spell them. */
    private final Set<String> spelledFamilies = new HashSet<>();

    public VocabularyChange(Vocabulary before, Vocabulary after) {
        Set<Entry> changed = new LinkedHashSet<>();
        changed.addAll(difference(before.countries(), after.countries()));
        changed.addAll(difference(before.people(), after.people()));
        changed.addAll(moved(before.weapons(), after.weapons()));
        changed.addAll(difference(before.weapons().all(), after.weapons().all()));
        for (Entry entry : changed) {
            switch (entry) {
                case Country country -> noteAll(country);
                case Weapon weapon -> noteAll(weapon);
                case Person person -> noteAll(person, before, after);
                default -> throw new IllegalStateException("no kind that is told apart: " + entry);
            }
        }
        boolean joined = spelledFamilies.stream().anyMatch(family -> family.startsWith(JOINED));
        this.everything =
                otherKindsDiffer(before, after) || names.size() > MOST_NAMES || names.contains(List.of()) || joined;
    }

    /** Whether no text at all can be annotated differently. */
    public boolean isNothing() {
        return !everything && names.isEmpty();
    }

    /** Whether every text has to be annotated to know. */
    public boolean isEverything() {
        return everything;
    }

    /** Whether an article of this title and body can be annotated differently. */
    public boolean concerns(String title, String body) {
        if (everything || names.isEmpty()) {
            return everything;
        }
        String text = title + "\n" + body;
        String key = Folding.key(text);
        return names.stream().anyMatch(keys -> keys.stream().allMatch(key::contains))
                || !spelledFamilies.isEmpty() && spellsFamily(Folding.plain(text));
    }

    private boolean spellsFamily(String text) {
        return NO_WORD.splitAsStream(text)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .anyMatch(word -> spelledFamilies.contains(Romanisation.slavic(word))
                        || spelledFamilies.contains(Romanisation.arabic(word)));
    }

    private static boolean otherKindsDiffer(Vocabulary before, Vocabulary after) {
        return !List.copyOf(before.roles()).equals(List.copyOf(after.roles()))
                || !List.copyOf(before.eventTypes().all())
                        .equals(List.copyOf(after.eventTypes().all()))
                || !before.eventWords().equals(after.eventWords())
                || !List.copyOf(before.speechVerbs()).equals(List.copyOf(after.speechVerbs()))
                || !before.givenNames().equals(after.givenNames());
    }

    /** A weapon hands on where it stands, so that a class that moved has moved all that is below it. */
    private static List<Weapon> moved(Taxonomy<Weapon> before, Taxonomy<Weapon> after) {
        return Stream.concat(before.all().stream(), after.all().stream())
                .filter(weapon -> !before.path(weapon.id()).equals(after.path(weapon.id())))
                .toList();
    }

    /** Entries of either side that the other has not, or has otherwise. */
    private static <T extends Entry> Set<T> difference(Collection<T> before, Collection<T> after) {
        Set<T> was = new LinkedHashSet<>(before);
        Set<T> is = new LinkedHashSet<>(after);
        Set<T> changed = new LinkedHashSet<>();
        before.stream().filter(entry -> !is.contains(entry)).forEach(changed::add);
        after.stream().filter(entry -> !was.contains(entry)).forEach(changed::add);
        return changed;
    }

    private void noteAll(Country country) {
        country.names().forEach(name -> note(name.alias().text()));
        country.local().forEach(alias -> note(alias.text()));
        country.namesakes().forEach(alias -> note(alias.text()));
    }

    private void noteAll(Weapon weapon) {
        note(weapon.label());
        weapon.aliases().forEach(alias -> note(alias.text()));
        weapon.generic().forEach(alias -> note(alias.text()));
    }

    /** A given name is also a hint that an unknown person is named, unless unchanged people or lists give the same hint. */
    private void noteAll(Person person, Vocabulary before, Vocabulary after) {
        person.fullNames().forEach(alias -> noteFullName(alias.text()));
        person.not().forEach(this::noteFullName);
        person.family().forEach(this::noteWords);
        person.given().stream()
                .filter(name -> !isGivenBesides(name, person, before, after))
                .forEach(this::noteWords);
        for (Tenure tenure : person.roles()) {
            noteRole(tenure.role(), before, after);
            if (tenure.country() != null) {
                // "The Norlandic leader" means whoever is at the head of the country, whatever the office is called.
                noteRole(LEADER, before, after);
            }
        }
    }

    private void noteRole(String id, Vocabulary before, Vocabulary after) {
        Stream.of(before, after).flatMap(it -> it.role(id).stream()).forEach(role -> {
            note(role.label());
            role.aliases().forEach(alias -> note(alias.text()));
        });
    }

    private static boolean isGivenBesides(String name, Person person, Vocabulary before, Vocabulary after) {
        boolean listed = after.givenNames().stream().anyMatch(names -> switch (person.gender()) {
            case MALE -> names.male().contains(name);
            case FEMALE -> names.female().contains(name);
            case UNKNOWN -> false;
        });
        return listed
                || after.people().stream()
                        .filter(other -> other.gender() == person.gender() && other.order() == person.order())
                        .filter(other -> !other.id().equals(person.id()))
                        .anyMatch(other -> other.given().contains(name)
                                && before.person(other.id()).equals(Optional.of(other)));
    }

    private void note(String name) {
        String key = Folding.key(name);
        names.add(key.isEmpty() ? List.of() : List.of(key));
    }

    private void noteFullName(String name) {
        noteWords(name);
        String spelled = Romanisation.name(name);
        if (spelled.contains(" ")) {
            spelledFamilies.add(spelled.substring(spelled.lastIndexOf(' ') + 1));
        }
    }

    private void noteWords(String name) {
        List<String> keys = new ArrayList<>();
        for (String word : name.split("[^\\p{L}\\p{M}\\p{N}'’]+")) {
            String key = Folding.key(word);
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        names.add(List.copyOf(keys));
    }
}
