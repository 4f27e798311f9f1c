package onrecord.http;

import io.javalin.http.Context;
import java.io.IOException;
import onrecord.archive.Archive;
import onrecord.article.ArticleId;
import onrecord.json.ArticleJson;
import onrecord.json.Json;
import onrecord.json.SearchJson;

/** One article, its versions, and one quotation. */
final class ArticleHandler {

    private final Archive archive;
    private final NarrowingReader narrowings;

    ArticleHandler(Archive archive, NarrowingReader narrowings) {
        this.archive = archive;
        this.narrowings = narrowings;
    }

    void article(Context ctx) throws IOException {
        var parameters = new Parameters(ctx);
        var narrowing = narrowings.words(parameters);
        int version = parameters.number("version", 0, 1, Integer.MAX_VALUE);
        parameters.nothingElse();
        var view = archive.article(id(ctx), version, narrowing)
                .orElseThrow(() -> ProblemException.notFound(
                        version == 0
                                ? "The archive has no article of this id."
                                : "The article has no version of this number."));
        ctx.contentType("application/json").result(Json.bytes(ArticleJson.of(view)));
    }

    void versions(Context ctx) throws IOException {
        new Parameters(ctx).nothingElse();
        var versions = archive.versions(id(ctx));
        if (versions.isEmpty()) {
            throw ProblemException.notFound("The archive has no article of this id.");
        }
        ctx.contentType("application/json").result(Json.bytes(ArticleJson.of(versions)));
    }

    void quotation(Context ctx) throws IOException {
        new Parameters(ctx).nothingElse();
        var hit = archive.quotation(ctx.pathParam("id"))
                .orElseThrow(
                        () -> ProblemException.notFound(
                                "The archive has no quotation of this id; quotations get new ids with a new version of their article."));
        ctx.contentType("application/json").result(Json.bytes(SearchJson.quotation(hit)));
    }

    private static ArticleId id(Context ctx) {
        try {
            return new ArticleId(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound("The archive has no article of this id.");
        }
    }
}
