package onrecord.http;

import io.javalin.http.Context;
import java.io.IOException;
import onrecord.archive.Archive;
import onrecord.archive.Kind;
import onrecord.article.ArticleId;
import onrecord.json.CompletionsJson;
import onrecord.json.Json;
import onrecord.json.SearchJson;

/** What leads on: completions of the query that is being typed, and articles like one. */
final class HelpHandler {

    private static final int MOST_COMPLETIONS = 20;
    private static final int COMPLETIONS = 8;
    private static final int MOST_SIMILAR = 20;
    private static final int SIMILAR = 5;

    private final Archive archive;
    private final NarrowingReader narrowings;

    HelpHandler(Archive archive, NarrowingReader narrowings) {
        this.archive = archive;
        this.narrowings = narrowings;
    }

    void suggest(Context ctx) throws IOException {
        var parameters = new Parameters(ctx);
        var of = parameters.choice("of", Kind.ARTICLES, Kind.values(), Kind::key);
        var typed = narrowings.read(parameters, of);
        int size = parameters.number("size", COMPLETIONS, 1, MOST_COMPLETIONS);
        parameters.nothingElse();
        ctx.contentType("application/json").result(Json.bytes(CompletionsJson.of(archive.suggest(of, typed, size))));
    }

    void similar(Context ctx) throws IOException {
        var parameters = new Parameters(ctx);
        int size = parameters.number("size", SIMILAR, 1, MOST_SIMILAR);
        parameters.nothingElse();
        var similar = archive.similar(id(ctx), size)
                .orElseThrow(() -> ProblemException.notFound("The archive has no article of this id."));
        ctx.contentType("application/json").result(Json.bytes(SearchJson.similar(similar)));
    }

    private static ArticleId id(Context ctx) {
        try {
            return new ArticleId(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound("The archive has no article of this id.");
        }
    }
}
