package onrecord.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.archive.Archive;
import onrecord.archive.Choice;
import onrecord.archive.FacetCounts;
import onrecord.archive.FacetValuesRequest;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.article.Facet;
import onrecord.json.Json;
import onrecord.query.Labels;
import onrecord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** {@code GET /facets/{facet}/values/{id}}: what one value is, and how much of the archive has it. */
final class ValueHandler {

    private final Archive archive;
    private final Labels labels;
    private final @Nullable ValueCards cards;

    ValueHandler(Archive archive, Labels labels, @Nullable Vocabulary vocabulary) {
        this.archive = archive;
        this.labels = labels;
        this.cards = vocabulary == null ? null : new ValueCards(vocabulary);
    }

    void value(Context ctx) throws IOException {
        new Parameters(ctx).nothingElse();
        var facet = SearchHandler.facet(ctx.pathParam("facet"), Kind.QUOTATIONS, "facet");
        var choice = choice(facet, labels.current(facet, ctx.pathParam("id")));
        var id = choice.include().getFirst();
        long articles = facet.ofArticles() ? total(Kind.ARTICLES, facet, choice) : 0;
        long quotations = total(Kind.QUOTATIONS, facet, choice);
        Optional<ObjectNode> card = cards == null ? Optional.empty() : cards.card(facet, id);
        if (card.isEmpty() && articles + quotations == 0) {
            throw ProblemException.notFound("The facet “%s” has no value of this id.".formatted(facet.key()));
        }
        var node = Json.object().put("facet", facet.key()).put("id", id).put("known", card.isPresent());
        node.setAll(card.orElseGet(() -> Json.object()));
        if (card.isEmpty()) {
            node.put("label", label(facet, choice));
        }
        ctx.contentType("application/json")
                .result(Json.bytes(node.put("articles", articles).put("quotations", quotations)));
    }

    private static Choice choice(Facet facet, String id) {
        if (id.startsWith("-") || id.equals(Choice.NONE) || id.isBlank()) {
            throw ProblemException.notFound("The facet “%s” has no value of this id.".formatted(facet.key()));
        }
        return Choice.of(facet, List.of(id));
    }

    private static Narrowing having(Facet facet, Choice choice) {
        return Narrowing.EVERYTHING.withChoices(Map.of(facet, choice));
    }

    private long total(Kind of, Facet facet, Choice choice) throws IOException {
        var request = new SearchRequest(having(facet, choice), Sort.NEWEST, 0, null, Set.of(), 0, 0);
        return of == Kind.ARTICLES
                ? archive.articles(request).total()
                : archive.quotations(request).total();
    }

    /** What the articles call it: a chosen value is always among those listed. */
    private String label(Facet facet, Choice choice) throws IOException {
        var id = choice.include().getFirst();
        var of = facet.ofArticles() ? Kind.ARTICLES : Kind.QUOTATIONS;
        var request = new FacetValuesRequest(of, facet, having(facet, choice), "", false, 1);
        return archive.facetValues(request).values().stream()
                .filter(value -> value.id().equals(id))
                .findFirst()
                .map(FacetCounts.Count::label)
                .orElse(id);
    }
}
