package onrecord.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import onrecord.archive.Conflict;
import onrecord.archive.ConflictPage;
import onrecord.archive.Lineage;

/** Where a statement appears, and whom it is attributed to there. */
public final class LineageJson {

    private LineageJson() {}

    public static ObjectNode of(Lineage lineage) {
        var node = Json.object()
                .put("id", lineage.quotation().quotation().id())
                .put("followed", lineage.followed())
                .put("total", lineage.total())
                .put("articles", lineage.articles())
                .put("texts", lineage.texts())
                .put("first", SpeakerJson.day(lineage.first()));
        node.set("firstSeen", Json.texts(lineage.firstSeen()));
        node.put("undated", lineage.undated());
        node.set("wordings", Json.array(lineage.wordings(), LineageJson::wording));
        return node;
    }

    private static ObjectNode wording(Lineage.Wording wording) {
        var node = Json.object().put("relation", wording.relation().key()).put("text", wording.text());
        node.set(
                "appearances",
                Json.array(
                        wording.appearances(),
                        it -> SearchJson.quotation(it.quotation()).put("textNumber", it.text())));
        return node;
    }

    public static ObjectNode of(ConflictPage page) {
        var node = Json.object().put("total", page.total());
        node.set("conflicts", Json.array(page.conflicts(), LineageJson::conflict));
        return node.put("next", page.next());
    }

    private static ObjectNode conflict(Conflict conflict) {
        var node = Json.object()
                .put("id", conflict.id())
                .put("relation", conflict.relation().key())
                .put("text", conflict.text());
        node.set("sides", Json.array(conflict.sides(), LineageJson::side));
        return node;
    }

    private static ObjectNode side(Conflict.Side side) {
        var node = Json.object();
        node.set("speaker", SpeakerJson.name(side.speaker()));
        node.put("quotations", side.quotations())
                .put("articles", side.articles())
                .put("outlets", side.outlets());
        node.set("places", Json.array(side.places(), SearchJson::quotation));
        return node;
    }
}
