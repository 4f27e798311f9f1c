package onrecord.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import onrecord.fixture.SmallArticles;
import onrecord.query.Labels;
import onrecord.source.JsonLinesReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Requests that are broken, slow, too many or unwanted, and an archive that fails under good ones. */
@Timeout(120)
class HostileRequestsIT {

    private static final String VERSIONS = "/api/v1/articles/%s/versions";
    private static final String EXPORT = "/api/v1/export/articles.csv?columns=all&q=";

    @TempDir
    Path data;

    private final TroubledArchive archive = new TroubledArchive();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private OnRecordServer server;

    @BeforeEach
    void start() throws IOException {
        log.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(log);
        server = OnRecordServer.start(desk(), options("127.0.0.1", 0));
    }

    @AfterEach
    void stop() {
        archive.release.countDown();
        server.close();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fails", "overflows", "disk"})
    void whateverFailsIsAProblemThatSaysNothingOfWhatWasAskedAndLeavesRoomForOthers(String how) throws Exception {
        for (int i = 0; i < 50; i++) {
            var answer = get(VERSIONS.formatted(how) + "?");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertProblem(answer);
            assertThat(answer.body()).doesNotContain("secretword");
        }
        assertThat(get("/api/v1/status").statusCode()).isEqualTo(200);
        assertLogIsSilentOf("secretword");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fails", "overflows"})
    void anExportThatFailsMidwayIsBrokenOffAndGivesItsRoomBack(String how) throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> get(EXPORT + how)).isInstanceOf(IOException.class);
        }
        assertThat(get(EXPORT).headers().firstValue("OnRecord-Rows")).contains(Long.toString(TroubledArchive.ROWS));
        assertLogIsSilentOf("secretword");
    }

    @Test
    void aClientThatGoesAwayMidwayGivesItsRoomBack() throws Exception {
        for (int i = 0; i < 20; i++) {
            try (var socket = socket(server)) {
                send(socket, "GET " + EXPORT + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
                assertThat(socket.getInputStream().readNBytes(2_000)).hasSize(2_000);
            }
        }
        assertThat(get(EXPORT).statusCode()).isEqualTo(200);
    }

    @Test
    void theHeadOfAnExportSaysHowManyRowsThereAreAndReadsNone() throws Exception {
        var head = send(request(EXPORT + "fails").HEAD().build());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("OnRecord-Rows")).contains(Long.toString(TroubledArchive.ROWS));
        assertThat(send(request("/").HEAD().build()).statusCode()).isEqualTo(200);
    }

    @Test
    void moreThanCanBeAnsweredIsToldToComeAgainWhileOthersStillAreAndAllOfItRecovers() throws Exception {
        var hanging = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < 24; i++) {
            hanging.add(
                    client.sendAsync(request(EXPORT + "hangs").GET().build(), HttpResponse.BodyHandlers.ofString()));
        }
        for (int i = 0; i < 24; i++) {
            hanging.add(client.sendAsync(
                    request(VERSIONS.formatted("hangs")).GET().build(), HttpResponse.BodyHandlers.ofString()));
        }
        Thread.sleep(1_000);
        var busy = get("/api/v1/status");
        assertThat(busy.statusCode()).isEqualTo(503);
        assertThat(busy.headers().firstValue("Retry-After")).contains("2");
        assertProblem(busy);
        assertThat(get("/livez").statusCode()).isEqualTo(200);
        assertThat(post("/api/v1/annotate", "{\"title\":\"Ice\"}").statusCode()).isEqualTo(200);
        archive.release.countDown();
        for (var request : hanging) {
            assertThat(request.join().statusCode()).isIn(200, 503);
        }
        assertThat(get("/api/v1/status").statusCode()).isEqualTo(200);
        assertThat(get(EXPORT).statusCode()).isEqualTo(200);
    }

    @Test
    void stoppingLetsAnExportRunToItsEnd() throws Exception {
        var export = client.sendAsync(request(EXPORT + "hangs").GET().build(), HttpResponse.BodyHandlers.ofString());
        Thread.sleep(1_000);
        var stopping = CompletableFuture.runAsync(server::close);
        Thread.sleep(500);
        assertThat(stopping).isNotDone();
        archive.release.countDown();
        assertThat(export.join().body().lines()).hasSize((int) TroubledArchive.ROWS + 1);
        stopping.join();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "BREW", "OPTIONS", "TRACE"})
    void otherMethodsAreProblems(String method) throws Exception {
        var answer = raw(method + " /api/v1/status HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 405").contains("problem+json", "Content-Security-Policy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/annotate", "/api/v1/articles"})
    void aRequestWithoutContentIsAProblem(String path) throws Exception {
        var token = new AccessTokens(data).create(AccessTokens.Right.WRITE);
        var answer = send(request(path)
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertProblem(answer);
        assertThat(raw("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void aBodyThatBreaksOffIsNoFaultOfTheServer() throws Exception {
        for (int i = 0; i < 20; i++) {
            try (var socket = socket(server)) {
                send(
                        socket,
                        "POST /api/v1/annotate HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 500\r\n\r\n{\"title\":\"secretword");
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            }
        }
        assertThat(post("/api/v1/annotate", "{\"title\":\"Ice\"}").statusCode()).isEqualTo(200);
        assertThat(log.list).noneMatch(event -> event.getFormattedMessage().contains("failed"));
        assertLogIsSilentOf("secretword");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/articles?from=%2B999999999-12-31, from",
        "/api/v1/articles?to=-999999999-01-01, to",
        "/api/v1/articles?size=99999999999, size",
        "/api/v1/articles?nothing=secretword, nothing",
        "/api/v1/articles?variants=secretword, variants"
    })
    void parametersBeyondTheirBoundsAreProblems(String path, String parameter) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"parameter\":\"" + parameter + "\"");
        assertLogIsSilentOf("secretword");
    }

    @Test
    void metricsStandOnTheAdminPortAloneAndSayNothingOfWhatWasAsked() throws Exception {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try (var observed = OnRecordServer.start(desk(), options("127.0.0.1", port))) {
            get(observed, "/api/v1/articles?nothing=secretword");
            get(observed, VERSIONS.formatted("secretword"));
            var metrics = send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics"))
                    .build());
            assertThat(metrics.statusCode()).isEqualTo(200);
            assertThat(metrics.body()).contains("onrecord_requests").doesNotContain("secretword");
            assertThat(metrics.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(get(observed, "/metrics").statusCode()).isEqualTo(404);
            var nothing = send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/status"))
                    .build());
            assertThat(nothing.statusCode()).isEqualTo(404);
            assertProblem(nothing);
        }
    }

    @Test
    void beyondLoopbackReadingTakesATokenAsBearerOrAsPasswordAndWritingOneThatMayWrite() throws Exception {
        var tokens = new AccessTokens(data);
        var reading = tokens.create(AccessTokens.Right.READ);
        var writing = tokens.create(AccessTokens.Right.WRITE);
        try (var open = OnRecordServer.start(desk(), options("0.0.0.0", 0))) {
            var asked = get(open, "/api/v1/status");
            assertThat(asked.statusCode()).isEqualTo(401);
            assertThat(asked.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Basic");
            assertProblem(asked);
            assertThat(get(open, "/").statusCode()).isEqualTo(401);
            assertThat(get(open, "/livez").statusCode()).isEqualTo(200);
            for (var token : List.of(reading, writing)) {
                assertThat(get(open, "/api/v1/status", "Authorization", "Bearer " + token)
                                .statusCode())
                        .isEqualTo(200);
                assertThat(get(open, "/", "Authorization", basic("anybody", token))
                                .statusCode())
                        .isEqualTo(200);
            }
            for (var wrong : List.of("Bearer x", "Bearer", "Basic ", "Basic !", basic(reading, ""), "Digest x")) {
                assertThat(get(open, "/api/v1/status", "Authorization", wrong).statusCode())
                        .isEqualTo(401);
            }
            var article = HttpRequest.newBuilder(uri(open, "/api/v1/articles"))
                    .POST(HttpRequest.BodyPublishers.ofString("{\"title\":\"Ice\"}"));
            assertThat(send(article.copy()
                                    .header("Authorization", "Bearer " + reading)
                                    .build())
                            .statusCode())
                    .isEqualTo(401);
            assertThat(send(article.copy()
                                    .header("Authorization", "Bearer " + writing)
                                    .build())
                            .statusCode())
                    .isEqualTo(200);
            assertLogIsSilentOf(reading);
            assertLogIsSilentOf(writing);
        }
    }

    @Test
    void everyRouteCarriesTheHeadersAlsoWhereItFails() throws Exception {
        for (var route : server.apiRoutes()) {
            var path = route.substring(route.indexOf(' ') + 1)
                    .replace("{kind}", "articles")
                    .replace("{format}", "csv")
                    .replaceAll("\\{\\w+}", "fails");
            for (var query : List.of("", "?secret=1")) {
                var answer = route.startsWith("get") ? get(path + query) : post(path + query, "{");
                assertThat(answer.headers()
                                .firstValue("Content-Security-Policy")
                                .orElse(""))
                        .as(route)
                        .contains("default-src 'none'", "require-trusted-types-for 'script'");
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .as(route)
                        .contains("nosniff");
                assertThat(answer.headers().firstValue("Referrer-Policy"))
                        .as(route)
                        .contains("no-referrer");
                assertThat(answer.headers().firstValue("Server")).as(route).isEmpty();
                if (answer.statusCode() >= 400) {
                    assertProblem(answer);
                }
            }
        }
    }

    private Desk desk() {
        return new Desk(
                archive,
                Labels.NONE,
                Reference.NONE,
                SmallArticles::plain,
                in -> {
                    long taken = 0;
                    var reader = new JsonLinesReader(in, "api", Clock.systemUTC());
                    while (reader.next() != null) {
                        taken++;
                    }
                    return new ArticleIntake.Taken(taken, 0, 0, 0, List.of());
                },
                new AccessTokens(data));
    }

    private static ServerOptions options(String host, int adminPort) {
        return new ServerOptions(
                host, 0, adminPort, false, Path.of("webapp").toAbsolutePath(), false, Duration.ofSeconds(20));
    }

    private static String basic(String name, String password) {
        var pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static void assertProblem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"urn:onrecord:problem:", "\"status\":" + answer.statusCode());
    }

    private void assertLogIsSilentOf(String word) {
        assertThat(List.copyOf(log.list))
                .noneMatch(event -> event.getFormattedMessage().contains(word)
                        || (event.getThrowableProxy() != null
                                && ThrowableProxyUtil.asString(event.getThrowableProxy())
                                        .contains(word)));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(server, path);
    }

    private HttpResponse<String> get(OnRecordServer from, String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(from, path)).timeout(Duration.ofSeconds(30));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(
                request(path).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(server, path)).timeout(Duration.ofSeconds(60));
    }

    private static URI uri(OnRecordServer of, String path) {
        return URI.create("http://127.0.0.1:" + of.port() + path);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Socket socket(OnRecordServer to) throws IOException {
        var socket = new Socket("127.0.0.1", to.port());
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private String raw(String request) throws IOException {
        try (var socket = socket(server)) {
            send(socket, request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
