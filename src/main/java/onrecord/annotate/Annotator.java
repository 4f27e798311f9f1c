package onrecord.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.annotate.event.EventTagger;
import onrecord.annotate.event.TaggedEvents;
import onrecord.annotate.name.NameTagger;
import onrecord.annotate.name.NamedArticle;
import onrecord.annotate.name.Prominence;
import onrecord.annotate.quotation.QuotationTagger;
import onrecord.annotate.text.ArticleText;
import onrecord.article.AnnotatedArticle;
import onrecord.article.AnnotatedArticle.Status;
import onrecord.article.Article;
import onrecord.article.Facet;
import onrecord.article.FacetValue;
import onrecord.article.Mention;
import onrecord.vocabulary.QuotationRules;
import onrecord.vocabulary.Vocabulary;

/**
 * Annotates articles. Immutable; one instance can serve all threads, and the same article always gives the same answer.
 *
 * <pre>{@code
 * Annotator annotator = new Annotator(vocabulary);
 * AnnotatedArticle annotated = annotator.annotate(article);
 * }</pre>
 */
public final class Annotator {
    private final Vocabulary vocabulary;
    private final NameTagger names;
    private final EventTagger events;
    private final QuotationTagger quotations;

    /** Without measured confidences of the quotation rules: each counts as never tried. */
    public Annotator(Vocabulary vocabulary) {
        this(vocabulary, QuotationRules.NONE);
    }

    /** @param rules how often each quotation rule was right */
    public Annotator(Vocabulary vocabulary, QuotationRules rules) {
        this.vocabulary = vocabulary;
        this.names = new NameTagger(vocabulary);
        this.events = new EventTagger(vocabulary);
        this.quotations = new QuotationTagger(vocabulary, rules);
    }

    /** The article with everything that was found in it; nothing but its sentences where it is not in English. */
    public AnnotatedArticle annotate(Article article) {
        ArticleText text = ArticleText.of(article);
        boolean empty = text.both().stream().allMatch(part -> part.tokens().isEmpty());
        if (empty) {
            return unannotated(article, text, Status.EMPTY);
        }
        if (!LanguageGuess.isEnglish(article.language(), text)) {
            return unannotated(article, text, Status.LANGUAGE_NOT_SUPPORTED);
        }
        NamedArticle named = names.tag(article, text);
        TaggedEvents tagged = events.tag(named);
        return new AnnotatedArticle(
                article,
                Status.DONE,
                values(named, Facet.COUNTRY),
                values(named, Facet.PERSON),
                values(named, Facet.WEAPON),
                tagged.events(),
                together(named.mentions(), tagged.mentions()),
                quotations.quotations(named, tagged.mentions()),
                text.sentenceSpans(),
                text.paragraphSpans(),
                vocabulary.hash());
    }

    private static List<Mention> together(List<Mention> names, List<Mention> events) {
        return Stream.concat(names.stream(), events.stream())
                .sorted(Comparator.comparing(Mention::span).thenComparing(Mention::facet))
                .toList();
    }

    private AnnotatedArticle unannotated(Article article, ArticleText text, Status status) {
        return new AnnotatedArticle(
                article,
                status,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.<Mention>of(),
                List.of(),
                text.sentenceSpans(),
                text.paragraphSpans(),
                vocabulary.hash());
    }

    private List<FacetValue> values(NamedArticle named, Facet facet) {
        return new Prominence(named.text())
                .rank(named.mentions(), facet).stream()
                        .map(ranked -> value(named, facet, ranked))
                        .toList();
    }

    private FacetValue value(NamedArticle named, Facet facet, Map.Entry<String, Integer> ranked) {
        String id = ranked.getKey();
        String label = switch (facet) {
            case COUNTRY -> vocabulary.country(id).orElseThrow().label();
            case WEAPON -> vocabulary.weapons().find(id).orElseThrow().label();
            default -> named.person(id).orElseThrow().name();
        };
        List<String> path = facet == Facet.WEAPON ? vocabulary.weapons().path(id) : List.of(id);
        return new FacetValue(id, label, path, ranked.getValue());
    }
}
