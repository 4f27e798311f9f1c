package onrecord.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.annotate.text.ArticleText;
import onrecord.article.Article;
import onrecord.article.Facet;
import onrecord.article.Mention;
import onrecord.article.TextSpan;
import onrecord.vocabulary.Person;
import onrecord.vocabulary.Vocabulary;

/**
 * Finds the countries, people and weapon systems that an article names. Immutable, and safe to share between threads: the
 * same article gives the same names.
 */
public final class NameTagger {
    private final NameFinder finder;
    private final Vocabulary vocabulary;

    public NameTagger(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.finder = new NameFinder(new Gazetteer(vocabulary));
    }

    public NamedArticle tag(Article article, ArticleText text) {
        List<NameMatch> matches = finder.find(text);
        List<Mention> people = matches.stream()
                .filter(match -> match.facet() == Facet.PERSON)
                .map(NameMatch::mention)
                .toList();
        Set<TextSpan> names = people.stream().map(Mention::span).collect(Collectors.toSet());
        List<Mention> mentions = new ArrayList<>(people);
        CountryFilter.keep(matches, names).forEach(match -> mentions.add(match.mention()));
        matches.stream().filter(match -> match.facet() == Facet.WEAPON).forEach(match -> mentions.add(match.mention()));
        mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::facet));
        List<NamedPerson> named = new Prominence(text)
                .rank(mentions, Facet.PERSON).stream()
                        .map(Map.Entry::getKey)
                        .map(this::known)
                        .toList();
        return new NamedArticle(article, text, mentions, named);
    }

    private NamedPerson known(String id) {
        Person person = vocabulary.person(id).orElseThrow();
        String country = person.country();
        return new NamedPerson(id, person.label(), person.gender(), country == null ? "" : country, true);
    }
}
