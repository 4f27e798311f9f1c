package onrecord.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import onrecord.archive.Completion;
import onrecord.archive.Completions;

/** What the query that is being typed may become. */
public final class CompletionsJson {

    private CompletionsJson() {}

    public static ObjectNode of(Completions completions) {
        var node = Json.object();
        node.set("suggestions", Json.array(completions.all(), CompletionsJson::suggestion));
        return node.put("took", Json.rounded(completions.nanos() / 1e6));
    }

    private static ObjectNode suggestion(Completion completion) {
        return Json.object()
                .put("type", completion.type().key())
                .put("id", completion.id())
                .put("label", completion.label())
                .put("alias", completion.alias())
                .put("total", completion.total())
                .put("query", completion.query());
    }
}
