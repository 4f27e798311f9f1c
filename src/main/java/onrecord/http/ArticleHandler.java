package onrecord.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import onrecord.archive.Archive;
import onrecord.archive.Conflict;
import onrecord.archive.ConflictsRequest;
import onrecord.archive.FormerQuotation;
import onrecord.archive.Narrowing;
import onrecord.article.ArticleId;
import onrecord.json.ArticleJson;
import onrecord.json.Json;
import onrecord.json.SearchJson;

/** One article, its versions, and one quotation. */
final class ArticleHandler {

    private static final int MOST_CONFLICTS = 100;

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
        var id = ctx.pathParam("id");
        var hit = archive.quotation(id);
        if (hit.isEmpty()) {
            throw gone(archive.formerQuotation(id)
                    .orElseThrow(() -> ProblemException.notFound("The archive has no quotation of this id.")));
        }
        ctx.contentType("application/json").result(Json.bytes(SearchJson.quotation(hit.get(), conflicts(id))));
    }

    /** Ids of the conflicts that the quotation is a place of. */
    private List<String> conflicts(String quotation) throws IOException {
        var request = new ConflictsRequest(
                Narrowing.EVERYTHING, List.of(quotation), Set.of(Conflict.Relation.ATTRIBUTION), MOST_CONFLICTS, null);
        return archive.conflicts(request).conflicts().stream().map(Conflict::id).toList();
    }

    private static ProblemException gone(FormerQuotation former) {
        var article = former.article();
        var successor = former.successor();
        var detail = successor == null
                ? "The article is here, but it has no such quotation any more, and nothing can be said to stand in its place."
                : "The article is here, but another quotation stands in this one's place.";
        var problem = ProblemException.of("quotation-gone", 410, "The quotation is gone", detail)
                .with("article", article.id().value())
                .with("articleTitle", article.title());
        return successor == null
                ? problem
                : problem.with("successor", successor.quotation().id());
    }

    private static ArticleId id(Context ctx) {
        try {
            return new ArticleId(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound("The archive has no article of this id.");
        }
    }
}
