package onrecord.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import onrecord.archive.ArticleView;
import onrecord.archive.StoredArticle;
import onrecord.archive.VersionSummary;

/** An article to be read, and the list of its versions. */
public final class ArticleJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ArticleJson() {}

    public static ObjectNode of(ArticleView view) {
        var stored = view.stored();
        var article = stored.annotated().article();
        var node = Json.object()
                .put("id", article.id().value())
                .put("title", article.title())
                .put("titleDerived", article.titleDerived())
                .put("body", article.body());
        SearchJson.summary(node, stored.summary());
        node.putObject("marks")
                .<ObjectNode>set("title", SearchJson.marks(view.titleMarks()))
                .set("body", SearchJson.marks(view.bodyMarks()));
        AnnotationJson.into(node, stored.annotated());
        node.set("paragraphs", Json.array(stored.annotated().paragraphs(), it -> Json.span(Json.object(), it)));
        var extra = node.putObject("extra");
        article.extra().forEach((name, value) -> extra.set(name, tree(value)));
        node.set("provenance", provenance(stored));
        return node.put("sha256", article.provenance().recordSha256());
    }

    public static ObjectNode of(List<VersionSummary> versions) {
        var node = Json.object();
        node.set(
                "versions",
                Json.array(
                        versions,
                        it -> Json.object()
                                .put("version", it.version())
                                .put("title", it.title())
                                .put("indexed", it.indexed().toString())
                                .put("sha256", it.recordSha256())
                                .put("bodySha256", it.bodySha256())
                                .put("latest", it.latest())));
        return node;
    }

    private static ObjectNode provenance(StoredArticle stored) {
        var provenance = stored.annotated().article().provenance();
        var retrieved = provenance.retrieved();
        return Json.object()
                .put("file", provenance.fileName())
                .put("record", provenance.record())
                .put("reader", provenance.reader())
                .put("retrieved", retrieved == null ? null : retrieved.toString())
                .put("indexed", stored.indexed().toString())
                .put("sha256", provenance.recordSha256())
                .put("bodySha256", stored.bodySha256())
                .put("vocabulary", stored.annotated().vocabularyHash());
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            return Json.NODES.textNode(json);
        }
    }
}
