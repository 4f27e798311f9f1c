package onrecord.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import onrecord.json.AnnotationJson;
import onrecord.json.Json;
import onrecord.json.ProblemJson;
import onrecord.source.JsonRecord;
import onrecord.source.SourceRecord;

/** Articles that come in: annotated and given back, or taken into the archive. */
final class IntakeHandler {

    /** Most bytes of an article to annotate: a very long read is a tenth of it. */
    private static final int MAX_ANNOTATE = 2 << 20;

    /** Most bytes of JSON Lines in one request. */
    private static final long MAX_INTAKE = 256L << 20;

    private final ArticleAnnotator annotator;
    private final ArticleIntake intake;
    private final JsonRecord records;

    IntakeHandler(ArticleAnnotator annotator, ArticleIntake intake, Clock clock) {
        this.annotator = annotator;
        this.intake = intake;
        this.records = new JsonRecord(clock);
    }

    void annotate(Context ctx) throws IOException {
        new Parameters(ctx).nothingElse();
        var bytes = LimitedBody.of(ctx, MAX_ANNOTATE).readAllBytes();
        switch (records.read(bytes, new SourceRecord.Where("api", ""))) {
            case SourceRecord.Accepted accepted ->
                ctx.contentType("application/json")
                        .result(Json.bytes(AnnotationJson.of(annotator.annotate(accepted.article()))));
            case SourceRecord.Rejected rejected ->
                throw ProblemException.of("bad-article", 400, "This is no article", rejected.why());
        }
    }

    void add(Context ctx) throws IOException {
        new Parameters(ctx).nothingElse();
        var taken = intake.take(LimitedBody.of(ctx, MAX_INTAKE));
        boolean nothingGood = taken.created() + taken.unchanged() + taken.newVersions() + taken.corrected() == 0;
        var node = nothingGood
                ? ProblemJson.of(
                        "no-article",
                        400,
                        "There is no article in the request",
                        "Send one JSON object a line, each with a title or a body.")
                : JsonNodeFactory.instance.objectNode();
        node.put("new", taken.created())
                .put("unchanged", taken.unchanged())
                .put("newVersions", taken.newVersions())
                .put("corrected", taken.corrected());
        var rejected = node.putArray("rejected");
        taken.rejected()
                .forEach(it ->
                        rejected.addObject().put("record", it.where().place()).put("why", it.why()));
        ctx.status(nothingGood ? 400 : 200)
                .contentType(nothingGood ? "application/problem+json" : "application/json")
                .result(Json.bytes(node));
    }
}
