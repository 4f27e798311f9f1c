package onrecord.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import onrecord.fixture.ArticleBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code openapi.yaml} says of answers and parameters is what the server does. */
class DescriptionIT {

    @TempDir
    Path data;

    private RunningServer server;
    private JsonNode description;

    @BeforeEach
    void start() throws Exception {
        server = RunningServer.over(
                data,
                List.of(ArticleBuilder.article("river")
                        .title("Troops cross the river")
                        .body("“The ice will hold,” Ada Brennick said. Troops crossed.")
                        .day("2024-11-05")
                        .countries("KP")
                        .quotes("The ice will hold", "Ada Brennick", "KP")
                        .build()));
        description = new YAMLMapper().readTree(server.get("/openapi.yaml").body());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/articles?q=troops, ArticlePage",
        "/api/v1/articles?q=nowhere, ArticlePage",
        "/api/v1/articles/river, Article",
        "/api/v1/articles/river/versions, Versions",
        "/api/v1/articles/river/similar, SimilarArticles",
        "/api/v1/quotations, QuotationPage",
        "/api/v1/suggest?q=tro, Suggestions",
        "/api/v1/facets/country/values, FacetValues",
        "/api/v1/facets/country/values/KP, FacetValue",
        "/api/v1/speakers, SpeakerList",
        "/api/v1/speakers/ada-brennick, SpeakerPage",
        "/api/v1/conflicts?relation=all, ConflictPage",
        "/api/v1/histogram, Histogram",
        "/api/v1/status, Status"
    })
    void anAnswerHasTheShapeThatIsDescribed(String path, String schema) throws Exception {
        hold(server.json(path), description.at("/components/schemas/" + schema), path);
    }

    @Test
    void aQuotationAndItsLineageHaveTheShapesThatAreDescribed() throws Exception {
        String id = server.json("/api/v1/quotations").at("/hits/0/id").asText();
        hold(
                server.json("/api/v1/quotations/" + URLEncoder.encode(id, StandardCharsets.UTF_8)),
                description.at("/components/schemas/FoundQuotation"),
                "quotation");
        hold(
                server.json("/api/v1/quotations/" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "/lineage"),
                description.at("/components/schemas/Lineage"),
                "lineage");
    }

    @Test
    void problemsAndAnnotationsHaveTheShapesThatAreDescribed() throws Exception {
        var problem = server.tree(server.get("/api/v1/articles?size=x"));
        hold(problem, description.at("/components/schemas/Problem"), "problem");
        var annotation = server.tree(server.post("/api/v1/annotate", "{\"title\":\"Ice\"}"));
        hold(annotation, description.at("/components/schemas/Annotation"), "annotation");
    }

    @Test
    void checksHaveTheShapesThatAreDescribed() throws Exception {
        for (String text : List.of("The ice will hold", "the ice would not hold", "nothing of the kind was printed")) {
            var finding = server.tree(
                    server.post("/api/v1/check", "{\"text\":\"" + text + "\",\"speaker\":\"Ada Brennick\"}"));
            hold(finding, description.at("/components/schemas/CheckFinding"), text);
        }
        var report = server.tree(server.post(
                "/api/v1/check-draft",
                "{\"text\":\"“The ice will hold,” Ada Brennick said on Monday.\"}",
                "Content-Type",
                "application/json"));
        hold(report, description.at("/components/schemas/DraftReport"), "report");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/articles, /api/v1/articles",
        "/api/v1/quotations, /api/v1/quotations",
        "/api/v1/facets/{facet}/values, /api/v1/facets/country/values?of=quotations",
        "/api/v1/histogram, /api/v1/histogram?of=quotations",
        "/api/v1/suggest, /api/v1/suggest?of=quotations",
        "/api/v1/articles/{id}/similar, /api/v1/articles/river/similar",
        "/api/v1/speakers, /api/v1/speakers",
        "/api/v1/speakers/{id}, /api/v1/speakers/ada-brennick",
        "/api/v1/conflicts, /api/v1/conflicts",
        "/api/v1/export/{kind}.{format}, /api/v1/export/quotations.csv"
    })
    void everyParameterThatIsTakenIsDescribedAndTheOtherWayRound(String path, String call) throws Exception {
        var wrong = call + (call.contains("?") ? "&" : "?") + "nothing=1";
        var detail = server.tree(server.get(wrong)).path("detail").asText();
        var taken = detail.substring(detail.indexOf("There are: ") + 11, detail.length() - 1)
                .split(", ");
        var described = description
                .path("paths")
                .path(path)
                .path("get")
                .path("parameters")
                .valueStream()
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
        assertThat(described).containsExactlyInAnyOrder(taken);
    }

    private void hold(JsonNode value, JsonNode given, String at) {
        var schema = resolved(given);
        if (schema.has("oneOf")) {
            if (!value.isNull()) {
                hold(value, schema.path("oneOf").get(0), at);
            }
            return;
        }
        if (schema.has("enum")) {
            assertThat(schema.path("enum")).as(at).contains(value);
        }
        if (value.isArray()) {
            assertThat(schema.path("type").asText()).as(at).isEqualTo("array");
            value.forEach(element -> hold(element, schema.path("items"), at + "[]"));
        }
        boolean named = schema.has("properties") && !schema.has("allOf");
        if (value.isObject() && named) {
            schema.path("required")
                    .forEach(name -> assertThat(value.has(name.asText()))
                            .as(at + " has no " + name)
                            .isTrue());
            for (var field : value.properties()) {
                var property = schema.path("properties").path(field.getKey());
                assertThat(property.isMissingNode())
                        .as(at + "." + field.getKey() + " is not described")
                        .isFalse();
                hold(field.getValue(), property, at + "." + field.getKey());
            }
        }
    }

    private JsonNode resolved(JsonNode node) {
        var ref = node.path("$ref").asText();
        return ref.isEmpty() ? node : description.at(ref.substring(1));
    }
}
