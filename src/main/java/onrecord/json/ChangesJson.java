package onrecord.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import onrecord.archive.AnnotationChanges;
import onrecord.archive.ChangeExample;

/** What another annotation changes. */
public final class ChangesJson {

    private ChangesJson() {}

    /**
     * Which vocabularies were compared.
     *
     * @param archive of the one that the archive was annotated with last
     * @param now of the one in force
     * @param tried of the one that was tried
     */
    public record Hashes(String archive, String now, String tried) {}

    /**
     * What another vocabulary would change in an archive.
     *
     * @param articles how many the archive holds
     * @param changes of those that were annotated, since the difference may reach them
     */
    public static ObjectNode trial(
            long articles, Hashes hashes, AnnotationChanges changes, List<ChangeExample> examples) {
        var node = Json.object()
                .put("articles", articles)
                .put("annotated", changes.articles())
                .put("changed", changes.changed());
        node.putObject("vocabulary")
                .put("archive", hashes.archive())
                .put("now", hashes.now())
                .put("tried", hashes.tried());
        node.set("values", Json.array(changes.values(), ChangesJson::value));
        node.set("examples", Json.array(examples, ChangesJson::example));
        return node;
    }

    private static ObjectNode value(AnnotationChanges.Value value) {
        return Json.object()
                .put("facet", value.facet().key())
                .put("id", value.id())
                .put("label", value.label())
                .put("gained", value.gained())
                .put("lost", value.lost());
    }

    private static ObjectNode example(ChangeExample example) {
        var node = Json.object()
                .put("id", example.article().id().value())
                .put("title", example.article().title())
                .put("facet", example.facet().key())
                .put("value", example.value())
                .put("change", example.gained() ? "gained" : "lost");
        return Json.span(node, example.place())
                .put("before", example.before())
                .put("text", example.text())
                .put("after", example.after());
    }
}
