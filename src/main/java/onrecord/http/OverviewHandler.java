package onrecord.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import onrecord.archive.Archive;
import onrecord.archive.FacetValuesRequest;
import onrecord.archive.Histogram;
import onrecord.archive.Kind;
import onrecord.json.Json;
import onrecord.json.StatusJson;
import onrecord.vocabulary.QuotationRules;

/** Values of a facet, the histogram, and what the archive holds. */
final class OverviewHandler {

    private final Archive archive;
    private final NarrowingReader narrowings;
    private final QuotationRules rules;
    private final boolean sample;

    OverviewHandler(Archive archive, NarrowingReader narrowings, QuotationRules rules, boolean sample) {
        this.archive = archive;
        this.narrowings = narrowings;
        this.rules = rules;
        this.sample = sample;
    }

    void facetValues(Context ctx) throws IOException {
        var parameters = new Parameters(ctx);
        var of = of(parameters);
        var request = new FacetValuesRequest(
                of,
                SearchHandler.facet(ctx.pathParam("facet"), of, "facet"),
                narrowings.read(parameters, of),
                parameters.text("prefix", ""),
                parameters.choice("sort", ValueOrder.COUNT, ValueOrder.values(), ValueOrder::key) == ValueOrder.NAME,
                parameters.number("size", 100, 1, 1_000));
        parameters.nothingElse();
        ctx.contentType("application/json").result(Json.bytes(StatusJson.of(archive.facetValues(request))));
    }

    void histogram(Context ctx) throws IOException {
        var parameters = new Parameters(ctx);
        var of = of(parameters);
        var narrowing = narrowings.read(parameters, of);
        var interval = parameters.choice(
                "interval", Histogram.Interval.AUTO, Histogram.Interval.values(), Histogram.Interval::key);
        parameters.nothingElse();
        ctx.contentType("application/json")
                .result(Json.bytes(StatusJson.of(archive.histogram(of, narrowing, interval))));
    }

    void status(Context ctx) throws IOException {
        new Parameters(ctx).nothingElse();
        ctx.contentType("application/json")
                .result(Json.bytes(
                        StatusJson.of(archive.status()).put("sample", sample).set("recall", recall())));
    }

    /** By kind, of the statements that the development gold has, how many are found. */
    private ObjectNode recall() {
        var node = Json.object();
        rules.recall()
                .forEach((kind, counted) -> node.set(
                        kind, Json.object().put("found", counted.right()).put("of", counted.of())));
        return node;
    }

    private static Kind of(Parameters parameters) {
        return parameters.choice("of", Kind.ARTICLES, Kind.values(), Kind::key);
    }

    private enum ValueOrder {
        COUNT,
        NAME;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
