package onrecord.annotate.name;

import java.util.List;
import java.util.Optional;
import onrecord.annotate.text.ArticleText;
import onrecord.article.Article;
import onrecord.article.Facet;
import onrecord.article.Mention;
import onrecord.article.TextSpan;

/**
 * An article, its text, and the countries, people and weapons found in it. Immutable.
 *
 * @param article as accepted
 * @param text its structure
 * @param mentions of countries, people and weapons, in reading order, the title first; mentions of one facet do not overlap
 * @param people everyone whom a mention names, most prominent first, each once
 */
public record NamedArticle(Article article, ArticleText text, List<Mention> mentions, List<NamedPerson> people) {
    public NamedArticle {
        mentions = List.copyOf(mentions);
        people = List.copyOf(people);
    }

    /** Mentions wholly within a span, in reading order. */
    public List<Mention> mentionsIn(TextSpan span) {
        return mentions.stream()
                .filter(mention -> span.contains(mention.span()))
                .toList();
    }

    /** Mentions of one facet, in reading order. */
    public List<Mention> mentions(Facet facet) {
        return mentions.stream().filter(mention -> mention.facet() == facet).toList();
    }

    public Optional<NamedPerson> person(String id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }
}
