package onrecord.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import onrecord.archive.Archive;
import onrecord.archive.Found;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.archive.Status;
import onrecord.article.Facet;
import onrecord.json.Json;
import onrecord.json.SearchJson;
import onrecord.query.Criterion;
import onrecord.query.Labels;
import org.jspecify.annotations.Nullable;

/** {@code GET /articles} and {@code GET /quotations}: a page of results with facets. */
final class SearchHandler {

    private static final int DEFAULT_SIZE = 20;
    private static final int DEFAULT_FACET_SIZE = 10;
    private static final int DEFAULT_SNIPPETS = 3;

    private final Archive archive;
    private final NarrowingReader narrowings;
    private final SearchJson shapes;

    SearchHandler(Archive archive, Labels labels, NarrowingReader narrowings) {
        this.archive = archive;
        this.narrowings = narrowings;
        this.shapes = new SearchJson(labels);
    }

    void articles(Context ctx) throws IOException {
        var request = request(new Parameters(ctx), Kind.ARTICLES);
        var found = archive.articles(request);
        answer(ctx, shapes.articles(request.narrowing().query(), found, coverage(found)));
    }

    void quotations(Context ctx) throws IOException {
        var request = request(new Parameters(ctx), Kind.QUOTATIONS);
        var found = archive.quotations(request);
        answer(ctx, shapes.quotations(request.narrowing().query(), found, coverage(found)));
    }

    private SearchRequest request(Parameters parameters, Kind of) {
        var narrowing = narrowings.read(parameters, of);
        var cursor = parameters.text("cursor", "");
        var request = new SearchRequest(
                narrowing,
                sort(parameters, narrowing),
                parameters.number("size", DEFAULT_SIZE, 0, 100),
                cursor.isEmpty() ? null : cursor,
                facets(parameters, of),
                parameters.number("facetSize", DEFAULT_FACET_SIZE, 0, 100),
                parameters.number("snippets", DEFAULT_SNIPPETS, 0, 25));
        boolean explain = parameters.choice("explain", Explain.FALSE, Explain.values(), Explain::key) == Explain.TRUE;
        parameters.nothingElse();
        return explain ? request.explained() : request;
    }

    private enum Explain {
        FALSE,
        TRUE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Sort sort(Parameters parameters, Narrowing narrowing) {
        boolean words = !(narrowing.query().criterion() instanceof Criterion.Everything);
        return parameters.choice("sort", words ? Sort.RELEVANCE : Sort.NEWEST, Sort.values(), Sort::key);
    }

    /** Names apart by commas or in several parameters; all facets where nothing is asked for. */
    private static Set<Facet> facets(Parameters parameters, Kind of) {
        var names = parameters.all("facets");
        var facets = EnumSet.noneOf(Facet.class);
        if (names.isEmpty()) {
            facets.addAll(EnumSet.allOf(Facet.class));
            facets.removeIf(facet -> of == Kind.ARTICLES && !facet.ofArticles());
            return facets;
        }
        for (var name : String.join(",", names).split(",")) {
            if (!name.equals("none") && !name.isBlank()) {
                facets.add(facet(name.strip(), of, "facets"));
            }
        }
        return facets;
    }

    static Facet facet(String name, Kind of, String parameter) {
        return Facet.of(name)
                .filter(facet -> of == Kind.QUOTATIONS || facet.ofArticles())
                .orElseThrow(() -> ProblemException.parameter(
                        parameter, "There is no facet “%s” of %s.".formatted(name, of.key())));
    }

    private @Nullable Status coverage(Found<?> found) throws IOException {
        return found.total() == 0 ? archive.status() : null;
    }

    private static void answer(Context ctx, ObjectNode node) {
        ctx.contentType("application/json").result(Json.bytes(node));
    }
}
