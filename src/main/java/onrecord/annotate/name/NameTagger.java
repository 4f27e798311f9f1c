package onrecord.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.annotate.text.ArticleText;
import onrecord.article.Article;
import onrecord.article.Facet;
import onrecord.article.Mention;
import onrecord.vocabulary.Vocabulary;

/**
 * Finds the countries, people and weapon systems that an article names. Immutable, and safe to share between threads: the
 * same article gives the same names.
 */
public final class NameTagger {
    private final NameFinder finder;
    private final PersonTagger people;
    private final GivenNameBook givenNames;

    public NameTagger(Vocabulary vocabulary) {
        this.finder = new NameFinder(new Gazetteer(vocabulary));
        this.givenNames = new GivenNameBook(vocabulary.givenNames(), vocabulary.people());
        this.people = new PersonTagger(vocabulary, givenNames);
    }

    public NamedArticle tag(Article article, ArticleText text) {
        NameFinder.Found names = finder.find(text);
        List<NameMatch> matches = names.names();
        PersonTagger.Found found = people.tag(text, matches, article.published().day());
        List<Mention> mentions = new ArrayList<>(found.mentions());
        List<NameMatch> places = CountryFilter.keep(matches, found.full(), givenNames);
        LocalReport.places(text, places, names.hints(), found.full()).forEach(match -> mentions.add(match.mention()));
        matches.stream().filter(match -> match.facet() == Facet.WEAPON).forEach(match -> mentions.add(match.mention()));
        mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::facet));
        List<NamedPerson> ranked = new Prominence(text)
                .rank(mentions, Facet.PERSON).stream()
                        .map(Map.Entry::getKey)
                        .flatMap(id -> Optional.ofNullable(found.people().get(id)).stream())
                        .toList();
        return new NamedArticle(article, text, mentions, ranked);
    }
}
