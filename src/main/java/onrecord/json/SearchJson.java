package onrecord.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import onrecord.archive.ArticleHit;
import onrecord.archive.ArticleSummary;
import onrecord.archive.FacetCounts;
import onrecord.archive.Found;
import onrecord.archive.Mark;
import onrecord.archive.MarkedText;
import onrecord.archive.QuotationHit;
import onrecord.archive.SimilarArticle;
import onrecord.archive.Status;
import onrecord.archive.ValueLabel;
import onrecord.query.Labels;
import onrecord.query.ParsedQuery;
import onrecord.query.QueryReading;
import org.jspecify.annotations.Nullable;

/** A page of results. */
public final class SearchJson {

    private final QueryReading reading;

    public SearchJson(Labels labels) {
        this.reading = new QueryReading(labels);
    }

    /**
     * @param query as it was read
     * @param coverage what the archive holds, for an answer without hits; null otherwise
     */
    public ObjectNode articles(ParsedQuery query, Found<ArticleHit> found, @Nullable Status coverage) {
        return page(query, found, coverage, SearchJson::hit);
    }

    /** Likewise. */
    public ObjectNode quotations(ParsedQuery query, Found<QuotationHit> found, @Nullable Status coverage) {
        return page(query, found, coverage, SearchJson::quotation);
    }

    private <H> ObjectNode page(
            ParsedQuery query, Found<H> found, @Nullable Status coverage, Function<H, JsonNode> shape) {
        var node = Json.object();
        node.set("query", query(query, found.variants()));
        node.put("total", found.total()).put("partial", found.partial()).put("took", Json.rounded(found.nanos() / 1e6));
        node.set("hits", Json.array(found.hits(), shape));
        var facets = node.putObject("facets");
        found.facets().forEach((facet, counts) -> facets.set(facet.key(), facet(counts)));
        node.set(
                "suggestions",
                Json.array(
                        found.suggestions(),
                        it -> Json.object().put("text", it.text()).put("total", it.total())));
        node.set(
                "without",
                Json.array(
                        found.without(),
                        it -> Json.object()
                                .put("parameter", it.parameter())
                                .put("value", it.value())
                                .put("total", it.total())
                                .put("query", it.query())));
        node.put("next", found.next())
                .put("vocabulary", found.vocabulary().hash())
                .put("otherVocabulary", found.vocabulary().others());
        var explanation = found.explanation();
        if (explanation != null) {
            node.set("explain", new ExplanationJson(reading, query).of(explanation));
        }
        if (coverage != null) {
            node.set("coverage", StatusJson.of(coverage));
        }
        return node;
    }

    private ObjectNode query(ParsedQuery query, List<Found.Variant> variants) {
        var node = Json.object()
                .put("text", query.text())
                .put("reading", reading.of(query.criterion()))
                .put("mode", query.mode().key());
        node.set(
                "repairs",
                Json.array(
                        query.repairs(),
                        it -> Json.object()
                                .put("code", it.code())
                                .put("message", it.message())
                                .put("position", it.at().start())
                                .put("start", it.at().start())
                                .put("end", it.at().end())));
        node.set(
                "variants",
                Json.array(
                        variants,
                        it -> Json.object()
                                .put("word", it.word())
                                .put("variant", it.variant())
                                .put("documents", it.documents())));
        return node;
    }

    private static ObjectNode hit(ArticleHit hit) {
        var node = Json.object().put("id", hit.article().id().value());
        node.set("title", marked(hit.title()));
        summary(node, hit.article());
        node.set("snippets", Json.array(hit.passages(), it -> marked(it).put("start", it.start())));
        node.set("countries", labels(hit.countries()));
        node.set("people", labels(hit.people()));
        node.set("weapons", labels(hit.weapons()));
        node.set("events", labels(hit.events()));
        var quotation = hit.quotation();
        Json.putOrNull(node, "quotation", quotation == null ? null : quotation(quotation));
        return node.put("score", Json.rounded(hit.score()));
    }

    /** Articles like one, in the shape of hits. */
    public static ObjectNode similar(List<SimilarArticle> similar) {
        var node = Json.object();
        node.set("hits", Json.array(similar, it -> hit(it.hit()).put("nearDuplicate", it.nearDuplicate())));
        return node;
    }

    /** The same with the ids of the conflicts that the quotation is a place of. */
    public static ObjectNode quotation(QuotationHit hit, List<String> conflicts) {
        var node = quotation(hit);
        node.set("conflicts", Json.texts(conflicts));
        return node;
    }

    /** A quotation with its marks, its context and its article. */
    public static ObjectNode quotation(QuotationHit hit) {
        var node = QuotationJson.of(hit.quotation());
        node.set("marks", marks(hit.text().marks()));
        node.set("context", marked(hit.context()).put("start", hit.context().start()));
        node.put("before", hit.before()).put("after", hit.after());
        var article = node.putObject("article")
                .put("id", hit.article().id().value())
                .put("title", hit.article().title());
        summary(article, hit.article());
        return node.put("score", Json.rounded(hit.score()));
    }

    static void summary(ObjectNode node, ArticleSummary article) {
        node.put("source", article.source())
                .put("url", article.url())
                .put("author", article.author())
                .put("published", article.published().text())
                .put("precision", article.published().precision().key())
                .put("language", article.language())
                .put("version", article.version())
                .put("versions", article.versions());
    }

    static ObjectNode facet(FacetCounts counts) {
        var node = Json.object();
        node.set("values", Json.array(counts.values(), SearchJson::count));
        return node.put("none", counts.none()).put("distinct", counts.distinct());
    }

    private static ObjectNode count(FacetCounts.Count count) {
        var node = Json.object().put("id", count.id()).put("label", count.label());
        node.set("path", Json.texts(count.path()));
        return node.put("count", count.count())
                .put("state", count.state().name().toLowerCase(Locale.ROOT))
                .put("leaf", count.leaf());
    }

    static ObjectNode marked(MarkedText text) {
        var node = Json.object().put("text", text.text());
        node.set("marks", marks(text.marks()));
        return node;
    }

    static ArrayNode marks(List<Mark> marks) {
        return Json.array(marks, mark -> Json.pair(mark.start(), mark.end()));
    }

    private static ArrayNode labels(List<ValueLabel> values) {
        return Json.array(values, value -> Json.object().put("id", value.id()).put("label", value.label()));
    }
}
