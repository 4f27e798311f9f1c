package onrecord.annotate.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onrecord.annotate.text.ArticleText;
import onrecord.annotate.text.Token;
import onrecord.article.Facet;
import onrecord.article.Mention;
import onrecord.article.Slug;
import onrecord.article.TextSpan;
import onrecord.vocabulary.Folding;
import onrecord.vocabulary.Person;
import onrecord.vocabulary.Person.Gender;
import onrecord.vocabulary.Vocabulary;

/**
 * Finds the people of an article: those of the vocabulary and those whom only the article introduces, each under one id in
 * all forms of the name.
 */
final class PersonTagger {
    private final Vocabulary vocabulary;
    private final PersonGrammar grammar;
    private final GivenNameBook givenNames;
    private final Map<List<String>, Person> alone = new HashMap<>();

    PersonTagger(Vocabulary vocabulary, GivenNameBook givenNames) {
        this.vocabulary = vocabulary;
        this.givenNames = givenNames;
        this.grammar = new PersonGrammar(givenNames);
        for (Person person : vocabulary.people()) {
            if (person.surname() == Person.Surname.ALONE) {
                person.family().forEach(name -> alone.putIfAbsent(words(name), person));
            }
        }
    }

    /**
     * People and where they are named.
     *
     * @param mentions in reading order
     * @param full spans of mentions that are more than a bare family name
     * @param people by id
     */
    record Found(List<Mention> mentions, List<TextSpan> full, Map<String, NamedPerson> people) {}

    /**
     * @param matches the vocabulary's names of all facets, in reading order
     * @param day when the article was published, if known: who was not yet in office is not meant by a bare family name
     */
    Found tag(ArticleText text, List<NameMatch> matches, Optional<LocalDate> day) {
        Places places = new Places(matches);
        Cast cast = new Cast(day);
        List<NameMatch> surnames = new ArrayList<>();
        for (NameMatch match : matches) {
            if (match.facet() == Facet.PERSON && match.rule().equals("surname")) {
                if (cast.isOfTheTime(vocabulary.person(match.entry().id()).orElseThrow())) {
                    surnames.add(match);
                }
            } else if (match.facet() == Facet.PERSON && !isThing(match)) {
                cast.known(match);
            }
        }
        List<PersonCandidate> bare = new ArrayList<>();
        for (PersonCandidate candidate : grammar.find(text, places.spans())) {
            if (cast.isFree(candidate.span())) {
                if (candidate.given().isEmpty()) {
                    bare.add(candidate);
                } else {
                    cast.introduce(candidate);
                }
            }
        }
        bare.forEach(cast::address);
        new Surnames(text, places, givenNames).find(cast, surnames);
        return cast.found();
    }

    /** Whether the next word makes the name that of a street, a hospital or an airport. */
    private static boolean isThing(NameMatch match) {
        List<Token> tokens = match.text().tokens();
        if (match.behind() >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(match.behind());
        return next.spaced() && next.isCapitalised() && PersonWords.HEADS.contains(next.lower());
    }

    /** Everyone who appears, while the article is read. */
    final class Cast {
        private final Map<String, NamedPerson> people = new LinkedHashMap<>();
        private final List<Mention> mentions = new ArrayList<>();
        private final List<TextSpan> full = new ArrayList<>();
        private final Map<String, String> byName = new HashMap<>();
        private final Map<List<String>, List<String>> bySurname = new HashMap<>();

        private final Optional<LocalDate> day;

        private Cast(Optional<LocalDate> day) {
            this.day = day;
        }

        private boolean isOfTheTime(Person person) {
            return day.isEmpty() || person.isOfTheTime(day.get());
        }

        boolean isFree(TextSpan span) {
            return mentions.stream().noneMatch(mention -> mention.span().overlaps(span));
        }

        /** Ids of the people in the article with that family name, in order of introduction. */
        Map<List<String>, List<String>> surnames() {
            return bySurname;
        }

        Gender gender(String id) {
            NamedPerson person = people.get(id);
            return person == null ? Gender.UNKNOWN : person.gender();
        }

        List<Mention> mentionsSoFar() {
            return mentions;
        }

        /** A family name by itself that could be a place, but is this person's here. */
        void mentionFully(String id, TextSpan span, String rule) {
            full.add(span);
            mention(id, span, rule);
        }

        /** Whether somebody was introduced by more than a family name. */
        boolean isIntroduced(String id) {
            return people.containsKey(id);
        }

        void mention(String id, TextSpan span, String rule) {
            if (!people.containsKey(id)) {
                join(vocabulary.person(id).orElseThrow());
            }
            mentions.add(new Mention(Facet.PERSON, id, span, rule));
        }

        private void known(NameMatch match) {
            full.add(match.span());
            mention(match.entry().id(), match.span(), match.rule());
        }

        private void join(Person person) {
            String country = person.country();
            people.put(
                    person.id(),
                    new NamedPerson(
                            person.id(), person.label(), person.gender(), country == null ? "" : country, true));
            for (String name : person.family()) {
                surname(words(name), person.id());
            }
        }

        /** A full name: of the vocabulary in a longer form, of someone already met, or of someone new. */
        private void introduce(PersonCandidate candidate) {
            String key = candidate.given() + " " + candidate.lastName();
            String id = byName.get(key);
            if (id == null) {
                id = inVocabulary(candidate).map(Person::id).orElse(null);
                if (id == null) {
                    id = newcomer(candidate);
                } else if (!people.containsKey(id)) {
                    join(vocabulary.person(id).orElseThrow());
                }
                byName.put(key, id);
            }
            full.add(candidate.span());
            mentions.add(new Mention(Facet.PERSON, id, candidate.span(), candidate.rule()));
        }

        /** A title and a family name: someone met in full, or someone new. */
        private void address(PersonCandidate candidate) {
            List<String> ids = bySurname.getOrDefault(candidate.family(), List.of());
            String id = ids.isEmpty() ? aloneInVocabulary(candidate) : choose(ids, candidate.gender());
            full.add(candidate.span());
            mentions.add(new Mention(Facet.PERSON, id, candidate.span(), candidate.rule()));
        }

        /** Whether the family name alone means this person in any article. */
        boolean isMeantAlone(String id) {
            return vocabulary
                    .person(id)
                    .filter(person -> person.surname() == Person.Surname.ALONE && isOfTheTime(person))
                    .isPresent();
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

        private String aloneInVocabulary(PersonCandidate candidate) {
            Person person = alone.get(candidate.family());
            if (person == null || !isOfTheTime(person)) {
                return newcomer(candidate);
            }
            if (!people.containsKey(person.id())) {
                join(person);
            }
            return person.id();
        }

        private Optional<Person> inVocabulary(PersonCandidate candidate) {
            List<String> ids = vocabulary.peopleNamed(candidate.name());
            if (ids.isEmpty()) {
                ids = vocabulary.peopleNamed(candidate.given() + candidate.lastName());
            }
            return ids.isEmpty() ? Optional.empty() : vocabulary.person(ids.getFirst());
        }

        private String newcomer(PersonCandidate candidate) {
            String id = Slug.of(candidate.name());
            people.putIfAbsent(id, new NamedPerson(id, candidate.name(), candidate.gender(), "", false));
            surname(candidate.family(), id);
            return id;
        }

        private void surname(List<String> words, String id) {
            List<String> ids = bySurname.computeIfAbsent(words, key -> new ArrayList<>(1));
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }

        private Found found() {
            mentions.sort(Comparator.comparing(Mention::span));
            return new Found(List.copyOf(mentions), List.copyOf(full), people);
        }
    }

    private static List<String> words(String name) {
        return Phrase.of(name).tokens().stream()
                .map(token -> Folding.plain(token.plain()).toLowerCase(Locale.ROOT))
                .toList();
    }
}
