package onrecord.annotate.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onrecord.article.AmbiguousName;
import onrecord.article.Facet;
import onrecord.article.Mention;
import onrecord.article.Slug;
import onrecord.article.TextSpan;
import onrecord.vocabulary.Person;
import onrecord.vocabulary.Person.Gender;
import onrecord.vocabulary.Romanisation;

/** Everyone who appears, while the article is read. */
final class Cast {
    /** Rule of a full name that several people of the vocabulary bear, where nothing tells who is meant. */
    private static final String AMBIGUOUS = "ambiguous";

    private final PersonBook book;
    private final Map<String, NamedPerson> people = new LinkedHashMap<>();
    private final SpanIndex<Mention> mentions = new SpanIndex<>();
    private final SpanIndex<Boolean> full = new SpanIndex<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byTitle = new HashMap<>();
    private final Map<List<String>, List<String>> bySurname = new HashMap<>();

    private final Optional<LocalDate> day;

    Cast(PersonBook book, Optional<LocalDate> day) {
        this.book = book;
        this.day = day;
    }

    boolean isFree(TextSpan span) {
        return !mentions.overlaps(span);
    }

    /** Ids of the people in the article with that family name, in order of introduction. */
    Map<List<String>, List<String>> surnames() {
        return bySurname;
    }

    /** As far as the article or the vocabulary tells. */
    Gender gender(String id) {
        NamedPerson person = people.get(id);
        return person == null ? book.gender(id) : person.gender();
    }

    /** Mentions before the span that are known so far, the nearest first. */
    Iterable<Mention> mentionsBefore(TextSpan span) {
        return mentions.before(span);
    }

    /** A family name by itself that could be a place, but is this person's here. */
    void mentionFully(String id, TextSpan span, String rule) {
        full.put(span, true);
        mention(id, span, rule);
    }

    /** Whether somebody was introduced by more than a family name. */
    boolean isIntroduced(String id) {
        return people.containsKey(id);
    }

    void mention(String id, TextSpan span, String rule) {
        if (!people.containsKey(id)) {
            join(book.person(id));
        }
        mentions.put(span, new Mention(Facet.PERSON, id, span, rule));
    }

    /** A full name of the vocabulary. */
    void known(NameMatch match) {
        List<Person> bearers = book.bearers(match.entry().alias().text());
        full.put(match.span(), true);
        if (bearers.size() < 2) {
            mention(match.entry().id(), match.span(), match.rule());
            return;
        }
        Optional<Person> meant = book.meant(bearers, day, match.sentence());
        if (meant.isPresent()) {
            mention(meant.get().id(), match.span(), match.rule());
        } else {
            mentions.put(match.span(), new Mention(Facet.PERSON, undecided(match, bearers), match.span(), AMBIGUOUS));
        }
    }

    /** Id of somebody of whom only the name is known, which several people of the vocabulary bear. */
    private String undecided(NameMatch match, List<Person> bearers) {
        String name = match.entry().alias().text();
        String id = AmbiguousName.id(name);
        Person first = bearers.getFirst();
        boolean oneGender = bearers.stream().allMatch(person -> person.gender() == first.gender());
        people.putIfAbsent(id, new NamedPerson(id, name, oneGender ? first.gender() : Gender.UNKNOWN, "", false));
        first.family().forEach(family -> surname(PersonBook.words(family), id));
        return id;
    }

    private void join(Person person) {
        String country = person.country();
        people.put(
                person.id(),
                new NamedPerson(person.id(), person.label(), person.gender(), country == null ? "" : country, true));
        for (String name : person.family()) {
            surname(PersonBook.words(name), person.id());
        }
    }

    /** A full name: of the vocabulary in a longer form, of someone already met, or of someone new. */
    void introduce(PersonCandidate candidate) {
        String key = GivenSpellings.of(candidate.given()) + " " + candidate.lastName();
        String id = byName.get(key);
        if (id == null) {
            id = inVocabulary(candidate).map(Person::id).orElse(null);
            if (id == null) {
                id = newcomer(candidate);
            } else if (!people.containsKey(id)) {
                join(book.person(id));
            }
            surname(candidate.family(), id);
            byName.put(key, id);
            if (!candidate.nickname().isEmpty()) {
                byName.putIfAbsent(candidate.nickname() + " " + candidate.lastName(), id);
            }
        }
        if (!candidate.title().isEmpty()) {
            byTitle.putIfAbsent(candidate.title() + " " + candidate.lastName(), id);
        }
        full.put(candidate.span(), true);
        mentions.put(candidate.span(), new Mention(Facet.PERSON, id, candidate.span(), candidate.rule()));
    }

    /** A given name and a patronymic: the only one met who has that given name, or nobody. */
    void call(PersonCandidate candidate) {
        List<String> met = calledBy(candidate.given());
        full.put(candidate.span(), true);
        if (met.size() == 1) {
            mentions.put(
                    candidate.span(), new Mention(Facet.PERSON, met.getFirst(), candidate.span(), candidate.rule()));
        }
    }

    private List<String> calledBy(String given) {
        String start = given + " ";
        return people.values().stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).startsWith(start))
                .map(NamedPerson::id)
                .toList();
    }

    /** A title and a family name: someone met in full, or someone new. */
    void address(PersonCandidate candidate) {
        String id = addressed(candidate);
        full.put(candidate.span(), true);
        mentions.put(candidate.span(), new Mention(Facet.PERSON, id, candidate.span(), candidate.rule()));
    }

    /** Whoever was introduced with that very title; else whom the vocabulary means by the family name; else whom the article does. */
    private String addressed(PersonCandidate candidate) {
        String titled = byTitle.get(candidate.title() + " " + candidate.lastName());
        if (titled != null) {
            return titled;
        }
        Optional<Person> renowned = renowned(candidate);
        if (renowned.isPresent()) {
            if (!people.containsKey(renowned.get().id())) {
                join(renowned.get());
            }
            return renowned.get().id();
        }
        List<String> ids = bySurname.getOrDefault(candidate.family(), List.of());
        return ids.isEmpty() ? called(candidate) : choose(ids, candidate.gender());
    }

    /** Whoever of the article has that word as a given name; else who held such an office; else someone new. */
    private String called(PersonCandidate candidate) {
        List<String> met = calledBy(candidate.lastName());
        if (met.size() == 1) {
            return met.getFirst();
        }
        Optional<Person> officer = book.inOffice(candidate.family(), candidate.title());
        officer.filter(person -> !people.containsKey(person.id())).ifPresent(this::join);
        return officer.map(Person::id).orElseGet(() -> newcomer(candidate));
    }

    /** Whom the family name, with its particles or without, means in any article of the day, unless the title is the other gender's. */
    private Optional<Person> renowned(PersonCandidate candidate) {
        return book.alone(PersonBook.words(candidate.name()), day)
                .or(() -> book.alone(candidate.family(), day))
                .filter(person -> candidate.gender() == Gender.UNKNOWN
                        || person.gender() == Gender.UNKNOWN
                        || person.gender() == candidate.gender());
    }

    /** Whether the family name alone means this person in any article of the day. */
    boolean isMeantAlone(String id) {
        return book.isMeantAlone(id, day);
    }

    /** Id of the person whom a family name or a single-word alias means in any article of the day, or an empty text. */
    String meantBy(NameMatch match) {
        if (match.rule().equals(Gazetteer.ALIAS)) {
            return book.isOfTheTime(match.entry().id(), day) ? match.entry().id() : "";
        }
        List<String> family = PersonBook.words(match.entry().alias().text());
        List<Person> met = book.allAlone(family).stream()
                .filter(person -> isIntroduced(person.id()))
                .toList();
        if (met.size() == 1) {
            return met.getFirst().id();
        }
        return book.alone(family, day).map(Person::id).orElse("");
    }

    private String choose(List<String> ids, Gender gender) {
        List<String> fitting = ids.stream()
                .filter(id -> gender == Gender.UNKNOWN || gender(id) == gender)
                .toList();
        return fitting.stream()
                .filter(this::isMeantAlone)
                .findFirst()
                .orElse(fitting.isEmpty() ? ids.getFirst() : fitting.getFirst());
    }

    private Optional<Person> inVocabulary(PersonCandidate candidate) {
        return book.named(candidate.name(), day)
                .or(() -> book.named(candidate.given() + candidate.lastName(), day))
                .or(() -> candidate.nickname().isEmpty()
                        ? Optional.empty()
                        : book.named(candidate.nickname() + candidate.lastName(), day))
                .or(() -> book.spelledLike(candidate.name(), day))
                .or(() -> book.bearing(PersonBook.words(candidate.name())))
                .or(() -> book.givenLike(candidate.given(), candidate.family(), day));
    }

    private String newcomer(PersonCandidate candidate) {
        String id = id(candidate);
        people.putIfAbsent(id, new NamedPerson(id, candidate.name(), candidate.gender(), "", false));
        surname(candidate.family(), id);
        return id;
    }

    /** One id for all romanisations of a full name, unless the vocabulary keeps them apart. */
    private String id(PersonCandidate candidate) {
        String name = candidate.plainName();
        return Slug.of(candidate.given().isEmpty() || book.isApart(name) ? name : Romanisation.name(name));
    }

    private void surname(List<String> words, String id) {
        List<String> ids = bySurname.computeIfAbsent(words, key -> new ArrayList<>(1));
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    PersonTagger.Found found() {
        return new PersonTagger.Found(mentions.all(), full, people);
    }
}
