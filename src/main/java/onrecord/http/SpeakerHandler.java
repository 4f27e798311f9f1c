package onrecord.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import onrecord.archive.Archive;
import onrecord.archive.Choice;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.SpeakerRequest;
import onrecord.archive.SpeakersRequest;
import onrecord.article.Facet;
import onrecord.json.Json;
import onrecord.json.SpeakerJson;
import onrecord.query.Labels;
import onrecord.query.ParsedQuery;
import onrecord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** {@code GET /speakers} and {@code GET /speakers/{id}}: who speaks, and one who does. */
final class SpeakerHandler {

    private final Archive archive;
    private final Labels labels;
    private final NarrowingReader narrowings;
    private final @Nullable ValueCards cards;

    SpeakerHandler(Archive archive, Labels labels, NarrowingReader narrowings, @Nullable Vocabulary vocabulary) {
        this.archive = archive;
        this.labels = labels;
        this.narrowings = narrowings;
        this.cards = vocabulary == null ? null : new ValueCards(vocabulary);
    }

    /** Here {@code q} is the name that is looked for; the filters say whose quotations count. */
    void speakers(Context ctx) throws IOException {
        var parameters = new Parameters(ctx);
        var name = parameters.text("q", "");
        var narrowing = narrowings.read(parameters, Kind.QUOTATIONS).withQuery(ParsedQuery.EVERYTHING);
        var request = new SpeakersRequest(name, narrowing, parameters.number("size", 50, 1, 1_000));
        parameters.nothingElse();
        answer(ctx, SpeakerJson.of(archive.speakers(request)));
    }

    void speaker(Context ctx) throws IOException {
        var parameters = new Parameters(ctx);
        var narrowing = withoutSpeaker(narrowings.read(parameters, Kind.QUOTATIONS));
        int facetSize = parameters.number("facetSize", 8, 0, 100);
        parameters.nothingElse();
        var id = labels.current(Facet.SPEAKER, ctx.pathParam("id"));
        var profile = archive.speaker(new SpeakerRequest(id, narrowing, facetSize))
                .orElseThrow(
                        () -> ProblemException.notFound("No statement in the archive is by a speaker of this id."));
        var node = SpeakerJson.of(profile);
        Optional<ObjectNode> card = cards == null ? Optional.empty() : cards.card(Facet.SPEAKER, id);
        Json.putOrNull(node, "card", card.orElse(null));
        answer(ctx, node);
    }

    private static Narrowing withoutSpeaker(Narrowing narrowing) {
        Map<Facet, Choice> choices = new HashMap<>(narrowing.choices());
        if (choices.remove(Facet.SPEAKER) != null) {
            throw ProblemException.parameter("speaker", "The speaker is the one of the path.");
        }
        return narrowing.withChoices(choices);
    }

    private static void answer(Context ctx, ObjectNode node) {
        ctx.contentType("application/json").result(Json.bytes(node));
    }
}
