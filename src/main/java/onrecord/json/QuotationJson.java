package onrecord.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import org.jspecify.annotations.Nullable;

/** A quotation and its speakers, as {@code annotate} writes them and every answer carries them. */
public final class QuotationJson {

    private QuotationJson() {}

    public static ObjectNode of(Quotation quotation) {
        var extent = quotation.extent();
        var node = Json.object().put("id", quotation.id());
        Json.span(node, extent);
        node.set("spans", Json.array(quotation.spans(), span -> Json.pair(span.start(), span.end())));
        node.put("kind", quotation.kind().key())
                .put("assertion", quotation.assertion().key())
                .put("text", quotation.text());
        Json.putOrNull(node, "cue", cue(quotation.cue()));
        node.set("speaker", speaker(quotation.speaker()));
        node.set("jointWith", Json.array(quotation.jointWith(), QuotationJson::speaker));
        node.set("relayedBy", Json.array(quotation.relayedBy(), QuotationJson::speaker));
        Json.putOrNull(node, "occasion", occasion(quotation.occasion()));
        node.set("countries", Json.texts(quotation.countries()));
        node.set("people", Json.texts(quotation.people()));
        node.set("weapons", Json.texts(quotation.weapons()));
        node.set("events", Json.texts(quotation.events()));
        return node.put("confidence", Json.rounded(quotation.confidence())).put("rule", quotation.rule());
    }

    private static @Nullable ObjectNode cue(Quotation.@Nullable Cue cue) {
        return cue == null
                ? null
                : Json.object()
                        .put("text", cue.text())
                        .put("start", cue.span().start())
                        .put("end", cue.span().end())
                        .put("verb", cue.verb());
    }

    private static @Nullable ObjectNode occasion(Quotation.@Nullable Occasion occasion) {
        return occasion == null
                ? null
                : Json.object()
                        .put("text", occasion.text())
                        .put("start", occasion.span().start())
                        .put("end", occasion.span().end());
    }

    private static ObjectNode speaker(Speaker speaker) {
        var node = Json.object().put("text", speaker.text());
        var span = speaker.span();
        if (span != null) {
            Json.span(node, span);
        }
        return node.put("name", speaker.name())
                .put("id", speaker.id())
                .put("role", speaker.role())
                .put("type", speaker.type().key())
                .put("country", speaker.country())
                .put("state", speaker.state().key());
    }
}
