package onrecord.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onrecord.archive.Archive;
import onrecord.archive.Conflict.Relation;
import onrecord.archive.ConflictsRequest;
import onrecord.archive.Kind;
import onrecord.json.Json;
import onrecord.json.LineageJson;

/** {@code GET /quotations/{id}/lineage} and {@code GET /conflicts}: what became of a statement in several articles. */
final class LineageHandler {

    private static final int MOST_QUOTATIONS = 200;

    private final Archive archive;
    private final NarrowingReader narrowings;

    LineageHandler(Archive archive, NarrowingReader narrowings) {
        this.archive = archive;
        this.narrowings = narrowings;
    }

    void lineage(Context ctx) throws IOException {
        new Parameters(ctx).nothingElse();
        var lineage = archive.lineage(ctx.pathParam("id"))
                .orElseThrow(() -> ProblemException.notFound("The archive has no quotation of this id."));
        ctx.contentType("application/json").result(Json.bytes(LineageJson.of(lineage)));
    }

    void conflicts(Context ctx) throws IOException {
        var parameters = new Parameters(ctx);
        var cursor = parameters.text("cursor", "");
        var request = new ConflictsRequest(
                narrowings.read(parameters, Kind.QUOTATIONS),
                quotations(parameters),
                relations(parameters),
                parameters.number("size", 20, 0, 100),
                cursor.isEmpty() ? null : cursor);
        parameters.nothingElse();
        ctx.contentType("application/json").result(Json.bytes(LineageJson.of(archive.conflicts(request))));
    }

    private static List<String> quotations(Parameters parameters) {
        var ids = parameters.all("quotation");
        if (ids.size() > MOST_QUOTATIONS) {
            throw ProblemException.parameter(
                    "quotation", "At most %d quotations can be asked for.".formatted(MOST_QUOTATIONS));
        }
        return ids;
    }

    private static Set<Relation> relations(Parameters parameters) {
        return switch (parameters.choice("relation", Asked.ATTRIBUTION, Asked.values(), Asked::key)) {
            case ATTRIBUTION -> EnumSet.of(Relation.ATTRIBUTION);
            case PERSON_AND_BODY -> EnumSet.of(Relation.PERSON_AND_BODY);
            case BODIES -> EnumSet.of(Relation.BODIES);
            case ALL -> EnumSet.allOf(Relation.class);
        };
    }

    private enum Asked {
        ATTRIBUTION,
        PERSON_AND_BODY,
        BODIES,
        ALL;

        String key() {
            return this == ALL ? "all" : Relation.valueOf(name()).key();
        }
    }
}
