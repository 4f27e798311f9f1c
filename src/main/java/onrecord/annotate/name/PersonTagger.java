package onrecord.annotate.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.annotate.text.ArticleText;
import onrecord.annotate.text.Token;
import onrecord.article.Facet;
import onrecord.article.Mention;
import onrecord.vocabulary.Vocabulary;

/**
 * Finds the people of an article: those of the vocabulary and those whom only the article introduces, each under one id in
 * all forms of the name.
 */
final class PersonTagger {
    private final PersonBook book;
    private final PersonGrammar grammar;
    private final GivenNameBook givenNames;

    PersonTagger(Vocabulary vocabulary, GivenNameBook givenNames) {
        this.book = new PersonBook(vocabulary);
        this.givenNames = givenNames;
        this.grammar = new PersonGrammar(givenNames, book.renowned());
    }

    /**
     * People and where they are named.
     *
     * @param mentions in reading order
     * @param full spans of mentions that are more than a bare family name
     * @param people by id
     */
    record Found(List<Mention> mentions, SpanIndex<Boolean> full, Map<String, NamedPerson> people) {}

    /**
     * @param matches the vocabulary's names of all facets, in reading order
     * @param day when the article was published, if known: who was not yet in office is not meant by a bare family name
     */
    Found tag(ArticleText text, List<NameMatch> matches, Optional<LocalDate> day) {
        Places places = new Places(matches);
        Cast cast = new Cast(book, day);
        List<NameMatch> surnames = new ArrayList<>();
        for (NameMatch match : matches) {
            boolean single =
                    match.rule().equals(Gazetteer.SURNAME) || match.rule().equals(Gazetteer.ALIAS);
            if (match.facet() == Facet.PERSON && single) {
                surnames.add(match);
            } else if (match.facet() == Facet.PERSON && !isThing(match)) {
                cast.known(match);
            }
        }
        List<PersonCandidate> bare = new ArrayList<>();
        List<PersonCandidate> polite = new ArrayList<>();
        for (PersonCandidate candidate : grammar.find(text, places.spans())) {
            if (cast.isFree(candidate.span())) {
                if (candidate.given().isEmpty()) {
                    bare.add(candidate);
                } else if (candidate.isPatronymic()) {
                    polite.add(candidate);
                } else {
                    cast.introduce(candidate);
                }
            }
        }
        for (PersonCandidate candidate : polite) {
            if (standsAlone(candidate, polite, text) || candidate.isPresented()) {
                cast.introduce(candidate);
            } else {
                cast.call(candidate);
            }
        }
        bare.forEach(cast::address);
        new Surnames(text, places, givenNames).find(cast, surnames);
        return cast.found();
    }

    /** Whether the last word stands in the article by itself too, as family names do and patronymics do not. */
    private static boolean standsAlone(PersonCandidate candidate, List<PersonCandidate> polite, ArticleText article) {
        String last = candidate.lastName();
        long together =
                polite.stream().filter(other -> other.lastName().equals(last)).count();
        long all = article.both().stream()
                .flatMap(text -> text.tokens().stream())
                .filter(token -> token.is(last))
                .count();
        return all > together;
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
}
