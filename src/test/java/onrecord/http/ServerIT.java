package onrecord.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import onrecord.article.AnnotatedArticle;
import onrecord.fixture.ArticleBuilder;
import onrecord.vocabulary.VocabularyLabels;
import onrecord.vocabulary.VocabularyReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerIT {

    private static final String ADDRESS_ID = "https://kestrel.example/2024/ice?a=1&b=2";

    @TempDir
    Path data;

    private RunningServer server;

    @BeforeEach
    void start() throws IOException {
        server = RunningServer.over(data, articles());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private static List<AnnotatedArticle> articles() {
        return List.of(
                ArticleBuilder.article("river")
                        .title("Troops cross the frozen river")
                        .body(
                                "Troops crossed the river on Monday. Nobody was hurt. “The ice will hold until March,” Ada Brennick said.")
                        .day("2024-11-05")
                        .countries("KP", "KR")
                        .quotes("The ice will hold until March", "Ada Brennick", "KP")
                        .build(),
                ArticleBuilder.article(ADDRESS_ID)
                        .title("=HYPERLINK(\"x\")")
                        .body("Fuel is short. No troops are near.")
                        .day("2024-10-01")
                        .countries("KR")
                        .build(),
                ArticleBuilder.article("undated")
                        .title("<script>alert(1)</script>")
                        .body("Snow fell.")
                        .build());
    }

    @Test
    void aSearchAnswersWithHitsMarksAndFacets() throws Exception {
        var found = server.json("/api/v1/articles?q=troops&country=KP");
        assertThat(found.path("total").asInt()).isEqualTo(1);
        var hit = found.path("hits").get(0);
        assertThat(hit.path("id").asText()).isEqualTo("river");
        assertThat(hit.path("title").path("marks")).hasToString("[[0,6]]");
        assertThat(hit.path("published").asText()).isEqualTo("2024-11-05");
        assertThat(hit.path("quotation").path("speaker").path("name").asText()).isEqualTo("Ada Brennick");
        var countries = found.path("facets").path("country").path("values");
        assertThat(countries.findValuesAsText("id")).containsExactlyInAnyOrder("KP", "KR");
        assertThat(countries.findValuesAsText("state")).contains("included");
        assertThat(found.path("query").path("reading").asText()).isEqualTo("troops");
    }

    @Test
    void anEmptyAnswerSaysWhatTheArchiveCoversAndWhatEachFilterKeepsAway() throws Exception {
        var found = server.json("/api/v1/articles?q=snow&country=KP");
        assertThat(found.path("total").asInt()).isZero();
        assertThat(found.path("coverage").path("articles").asInt()).isEqualTo(3);
        assertThat(found.path("without").findValuesAsText("parameter")).contains("country");
    }

    @Test
    void anIdThatIsAnAddressIsOneSegmentOfAPath() throws Exception {
        var id = URLEncoder.encode(ADDRESS_ID, StandardCharsets.UTF_8);
        assertThat(server.json("/api/v1/articles/" + id).path("body").asText()).startsWith("Fuel");
        assertThat(server.json("/api/v1/articles/" + id + "/versions").path("versions"))
                .hasSize(1);
        assertThat(server.get("/article/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    void anArticleComesWithItsMarksAndQuotationsAndAQuotationWithItsArticle() throws Exception {
        var article = server.json("/api/v1/articles/river?q=troops");
        assertThat(article.path("marks").path("body")).hasToString("[[0,6]]");
        var id = article.path("quotations").get(0).path("id").asText();
        var quotation = server.json("/api/v1/quotations/" + URLEncoder.encode(id, StandardCharsets.UTF_8));
        assertThat(quotation.path("article").path("id").asText()).isEqualTo("river");
        assertThat(quotation.path("conflicts")).hasToString("[]");
        assertThat(server.json("/api/v1/quotations?speaker=ada-brennick")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void countsOverTimeAndByValueAndTheStatusAreThere() throws Exception {
        assertThat(server.json("/api/v1/histogram?interval=month").path("buckets"))
                .hasSize(2);
        assertThat(server.json("/api/v1/histogram").path("undated").asInt()).isEqualTo(1);
        assertThat(server.json("/api/v1/facets/country/values?sort=name")
                        .path("values")
                        .findValuesAsText("id"))
                .containsExactly("KP", "KR");
        var status = server.json("/api/v1/status");
        assertThat(status.path("articles").asInt()).isEqualTo(3);
        assertThat(status.path("from").asText()).isEqualTo("2024-10-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/articles?size=101              | 400 | size",
                "/api/v1/articles?from=yesterday        | 400 | from",
                "/api/v1/articles?from=2025-01-01&to=2024-01-01 | 400 | from",
                "/api/v1/articles?sort=best             | 400 | sort",
                "/api/v1/articles?contry=UA             | 400 | contry",
                "/api/v1/articles?facets=speaker        | 400 | facets",
                "/api/v1/articles?cursor=made-up        | 400 | cursor",
                "/api/v1/export/articles.csv?columns=no | 400 | columns",
                "/api/v1/articles?q=(((((((((((((((((((((((((((((((( | 400 | q",
                "/api/v1/articles/nobody                | 404 | ",
                "/api/v1/quotations/nobody              | 404 | ",
                "/api/v1/export/articles.pdf            | 404 | ",
                "/api/v1/nothing                        | 404 | ",
                "/webapp/../pom.xml                     | 404 | ",
            })
    void aWrongRequestIsAnsweredWithAProblemThatNamesTheParameter(String path, int status, String parameter)
            throws Exception {
        var response = server.get(path.strip().replace("(", "%28"));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        var problem = server.tree(response);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).startsWith("urn:onrecord:problem:");
        assertThat(problem.path("detail").asText()).isNotBlank();
        if (parameter != null) {
            assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
        }
    }

    @Test
    void aQueryThatCannotBeReadIsSearchedAndItsRepairReported() throws Exception {
        var found = server.json("/api/v1/articles?q=%22frozen%20river");
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("query").path("repairs").get(0).path("code").asText())
                .isEqualTo("unclosed-quotation-mark");
    }

    @Test
    void anExportHoldsEveryRowAndSaysHowManyBeforeTheFirst() throws Exception {
        var csv = server.get("/api/v1/export/articles.csv?sort=newest");
        assertThat(csv.headers().firstValue("OnRecord-Rows")).contains("3");
        assertThat(csv.body().strip().split("\r?\n")).hasSize(4);
        assertThat(csv.body()).contains("'=HYPERLINK");
        assertThat(server.get("/api/v1/export/articles.csv?guard=off").body()).doesNotContain("'=HYPERLINK");
        var lines = server.get("/api/v1/export/quotations.jsonl").body().strip().split("\n");
        assertThat(lines).hasSize(1);
        assertThat(new ObjectMapper().readTree(lines[0]).path("speaker").asText())
                .isEqualTo("Ada Brennick");
    }

    @Test
    void writingNeedsATokenThatMayWrite() throws Exception {
        var article = "{\"id\":\"new\",\"title\":\"New ice\"}\n{\"broken\n";
        assertThat(server.post("/api/v1/articles", article).statusCode()).isEqualTo(401);
        assertThat(server.post("/api/v1/articles", article, "Authorization", "Bearer guess")
                        .statusCode())
                .isEqualTo(401);
        var reading = server.tokens.create(AccessTokens.Right.READ);
        assertThat(server.post("/api/v1/articles", article, "Authorization", "Bearer " + reading)
                        .statusCode())
                .isEqualTo(401);
        var token = server.tokens.create(AccessTokens.Right.WRITE);
        var response = server.post("/api/v1/articles", article, "Authorization", "Bearer " + token);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(server.tree(response).path("new").asInt()).isEqualTo(1);
        assertThat(server.tree(response).path("rejected").get(0).path("record").asText())
                .isEqualTo("line 2");
        assertThat(server.json("/api/v1/articles/new").path("title").asText()).isEqualTo("New ice");
        assertThat(Files.readString(data.resolve("tokens"))).doesNotContain(token);
    }

    @Test
    void anArticleIsAnnotatedWithoutBeingStored() throws Exception {
        var response = server.post("/api/v1/annotate", "{\"body\":\"Snow fell.\"}");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(server.tree(response).path("annotation").asText()).isEqualTo("done");
        assertThat(server.json("/api/v1/status").path("articles").asInt()).isEqualTo(3);
        assertThat(server.post("/api/v1/annotate", "{}").statusCode()).isEqualTo(400);
        assertThat(server.post("/api/v1/annotate", "x".repeat(3 << 20)).statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/quotations",
                "/app.js",
                "/api/v1/status",
                "/api/v1/nothing",
                "/nothing",
                "/livez",
                "/openapi.yaml",
                "/api/v1/articles?size=x"
            })
    void everyAnswerCarriesTheSecurityHeaders(String path) throws Exception {
        var headers = server.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "'sha256-");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void aBrowserAtAnUnknownAddressGetsAPageAndAProgramAProblem() throws Exception {
        var page = server.get("/nothing/here", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(page.body()).isEqualTo(server.get("/").body());
        var program = server.get("/nothing/here");
        assertThat(program.statusCode()).isEqualTo(404);
        assertThat(program.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(server.get("/api/v1/nothing", "Accept", "text/html")
                        .headers()
                        .firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void anIdThatAnotherEntryTookOverLeadsToItInRequestsQueriesAndAddresses(@TempDir Path other) throws Exception {
        var labels = new VocabularyLabels(new VocabularyReader().readText("""
                countries:
                  - {id: KP, label: North Korea, merged: [ZZ], source: test}
                  - {id: KR, label: South Korea, source: test}
                """));
        try (var merged = RunningServer.over(other, articles(), labels)) {
            assertThat(merged.json("/api/v1/articles?country=ZZ").path("total").asInt())
                    .isEqualTo(1);
            assertThat(merged.json("/api/v1/articles?country=-ZZ").path("total").asInt())
                    .isEqualTo(2);
            assertThat(merged.json("/api/v1/articles?q=country:ZZ")
                            .path("total")
                            .asInt())
                    .isEqualTo(1);
            var address = merged.get("/articles?q=caf%C3%A9+%26&country=ZZ&country=-KR");
            assertThat(address.statusCode()).isEqualTo(302);
            assertThat(address.headers().firstValue("Location").orElse(""))
                    .endsWith("?q=caf%C3%A9+%26&country=KP&country=-KR");
            assertThat(merged.get("/articles?country=KP").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void requestsThatNeverReachARouteAreAnsweredTheSameWay() throws Exception {
        var answer = raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nBad Header\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "Content-Security-Policy: default-src 'none'");
    }

    @Test
    void foreignHostNamesAndForeignPagesAreRefused() throws Exception {
        assertThat(raw("GET /api/v1/status HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(server.post("/api/v1/annotate", "{\"body\":\"Snow\"}", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.post("/api/v1/annotate", "{\"body\":\"Snow\"}", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.post(
                                "/api/v1/annotate",
                                "{\"body\":\"Snow\"}",
                                "Origin",
                                server.server().address())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..%2fpom.xml", "/%2e%2e/pom.xml", "/.git/config", "/styles/../../pom.xml",
                        "/_static/../../../etc/passwd",
                "/_static/lit/..%2f..%2fx.js", "/_static/logback.xml", "/index.html%00.js", "/%2e/app.js/", "/.env"
            })
    void noPathLeadsOutOfWhatIsServed(String path) throws Exception {
        var answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1\\.1 (404|400).*");
    }

    @Test
    void theFrontendsLibrariesComeFromTheirJars() throws Exception {
        var page = server.get("/").body();
        var map = page.substring(page.indexOf("<script type=\"importmap\">") + 25);
        var paths = new ObjectMapper()
                .readTree(map.substring(0, map.indexOf("</script>")))
                .path("imports");
        for (var path : paths) {
            if (path.asText().endsWith(".js")) {
                HttpResponse<String> script = server.get(path.asText());
                assertThat(script.statusCode()).as(path.asText()).isEqualTo(200);
                assertThat(script.headers().firstValue("Cache-Control").orElse(""))
                        .contains("immutable");
            }
        }
    }

    @Test
    void theDescriptionNamesExactlyTheRoutes() throws Exception {
        var paths =
                new YAMLMapper().readTree(server.get("/openapi.yaml").body()).path("paths");
        var described = new TreeSet<String>();
        paths.properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> described.add(method + " " + path.getKey())));
        var served = new TreeSet<>(server.server().apiRoutes());
        assertThat(served).isEqualTo(described);
    }

    @Test
    void beyondLoopbackReadingNeedsATokenOrToBeSaidPublic() throws Exception {
        var options = new ServerOptions(
                "0.0.0.0", 0, 0, false, Path.of("webapp").toAbsolutePath(), false, Duration.ofSeconds(1));
        var desk = server.desk(new AccessTokens(data.resolve("none")));
        assertThatThrownBy(() -> OnRecordServer.start(desk, options)).hasMessageContaining("--public");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.server().port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var answer = new StringBuilder();
            for (var line = reader.readLine(); line != null && answer.length() < 4_000; line = reader.readLine()) {
                answer.append(line).append('\n');
                if (line.isEmpty()) {
                    break;
                }
            }
            return answer.toString();
        }
    }
}
