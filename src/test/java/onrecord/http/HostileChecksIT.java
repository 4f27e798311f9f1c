package onrecord.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import onrecord.annotate.Annotator;
import onrecord.fixture.ArticleBuilder;
import onrecord.lucene.LuceneArchive;
import onrecord.lucene.LuceneArchiveWriter;
import onrecord.lucene.SearchLimits;
import onrecord.query.Labels;
import onrecord.vocabulary.VocabularyReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Quotations and drafts that were made to break, stall or fill the server. */
@Timeout(120)
class HostileChecksIT {

    private static final String SECRET = "secretword";
    private static final String QUOTED = "“The harbour stays open tonight,” Tilda Osgrove said.";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TempDir
    static Path data;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private static LuceneArchive archive;
    private static OnRecordServer server;

    @BeforeAll
    static void start() throws IOException {
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            writer.write(List.of(ArticleBuilder.article("a")
                    .title("Harbour")
                    .body("“The harbour stays open tonight,” Tilda Osgrove said. "
                            + "One a a a a a a a a a. ".repeat(2_000))
                    .quotes("“The harbour stays open tonight,”", "Tilda Osgrove")
                    .build()));
        }
        archive = LuceneArchive.open(data, Labels.NONE, SearchLimits.DEFAULT);
        server = OnRecordServer.start(desk(), options());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        archive.close();
    }

    @BeforeEach
    void listen() {
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void nothingOfItIsLogged() {
        root().detachAppender(log);
        assertThat(List.copyOf(log.list))
                .noneMatch(event -> event.getFormattedMessage().contains(SECRET)
                        || (event.getThrowableProxy() != null
                                && ThrowableProxyUtil.asString(event.getThrowableProxy())
                                        .contains(SECRET)));
    }

    static Stream<String> quotationsThatCannotBeChecked() {
        return Stream.of(
                "",
                "{",
                "[]",
                "null",
                "\"secretword\"",
                "{\"text\":[\"secretword\"]}",
                "{\"text\":1}",
                "{\"text\":{\"text\":\"secretword\"}}",
                "{\"text\":\"secretword\",\"secretword\":1}",
                "{\"text\":\"secretword\"} {}",
                "{\"text\":\"secretword\"",
                "{\"text\":\"\"}",
                "{\"text\":\"\\u0000\"}",
                "{\"text\":\"\\ud800\"}",
                "{\"text\":\"" + "secretword ".repeat(500) + "\"}",
                "{\"text\":\"Ice\",\"speaker\":\"" + "secretword".repeat(21) + "\"}",
                "[".repeat(30_000),
                "{\"text\":" + "{\"text\":".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("quotationsThatCannotBeChecked")
    void whatIsNoQuotationIsAProblemThatRepeatsNothingOfIt(String body) throws Exception {
        assertProblem(check(body), 400);
    }

    static Stream<String> oddQuotations() {
        return Stream.of(
                "The harbour\\u0000stays open secretword",
                "The harbour stays \\ud800 open secretword \\udfff",
                "“".repeat(4_990) + "secretword",
                "[".repeat(4_900) + "secretword" + "]".repeat(80),
                "(".repeat(4_900) + " sic secretword",
                ". . ".repeat(1_200) + "secretword",
                "[sic] ".repeat(800) + "secretword",
                "a ".repeat(2_400) + "secretword",
                "a … ".repeat(1_200) + "secretword",
                "a.".repeat(2_400) + "secretword",
                "a\\u0301".repeat(2_400),
                "9".repeat(4_990),
                "hundred ".repeat(600));
    }

    @ParameterizedTest
    @MethodSource("oddQuotations")
    void oddQuotationsAreAnswered(String text) throws Exception {
        var answer = check("{\"text\":\"" + text + "\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"words\":{").doesNotContain("\"words\":{\"verdict\":\"exact\"");
    }

    @ParameterizedTest
    @CsvSource({"/check, 70000", "/check-draft, 3000000"})
    void moreThanIsCheckedAtOnceIsTooLarge(String path, int size) throws Exception {
        assertProblem(post(path, "text/plain", SECRET.repeat(size / SECRET.length())), 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "image/png", "application/pdf", "text/secret", "secretword"})
    void anotherKindOfDraftIsUnsupported(String type) throws Exception {
        assertProblem(post("/check-draft", type, SECRET), 415);
    }

    static Stream<byte[]> documentsThatCannotBeRead() throws IOException {
        return Stream.of(
                bytes(SECRET),
                zip("word/document.xml", new byte[30 << 20]),
                zip("word/media/image", new byte[30 << 20]),
                zip("secretword.xml", bytes(SECRET)),
                zip("word/document.xml", bytes("<w:p><w:r>".repeat(200_000) + SECRET)),
                zip("word/document.xml", bytes("<w:document/>")));
    }

    @ParameterizedTest
    @MethodSource("documentsThatCannotBeRead")
    void whatIsNoDocumentIsAProblem(byte[] document) throws Exception {
        assertProblem(post("/check-draft", DOCX, document), 400);
    }

    @Test
    void entitiesOfADocumentAreNotFollowed() throws Exception {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"“The harbour stays open,” she said.\">");
        for (char c = 'b'; c < 'k'; c++) {
            laughs.append("<!ENTITY ").append(c).append(" \"");
            laughs.append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        }
        laughs.append("<!ENTITY f SYSTEM \"file:///etc/hostname\">]>");
        String part = laughs + "<w:p><w:r><w:t>&j;&f;The road is closed.</w:t></w:r></w:p>";
        var answer = post("/check-draft", DOCX, zip("word/document.xml", bytes(part)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"quotations\":[]");
    }

    static Stream<String> oddDrafts() {
        return Stream.of(
                "“".repeat(300_000) + SECRET,
                "\"".repeat(390_000) + SECRET,
                "“a” ".repeat(90_000) + SECRET,
                "“a ".repeat(5_000) + "” ".repeat(5_000) + SECRET,
                "\u0000".repeat(10_000) + SECRET,
                "[".repeat(100_000) + SECRET,
                "“The harbour stays open tonight and " + "a ".repeat(2_300) + SECRET + ",” Tilda Osgrove said.");
    }

    @ParameterizedTest
    @MethodSource("oddDrafts")
    void oddDraftsAreAnswered(String draft) throws Exception {
        for (String type : List.of("text/plain", "text/markdown")) {
            assertThat(post("/check-draft", type, draft).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/markdown"})
    void aMegabyteOfQuotationMarksIsRefusedUnread(String type) throws Exception {
        assertProblem(post("/check-draft", type, "\"".repeat(1 << 20)), 400);
    }

    @Test
    void aPageOfNothingButTagsIsRefused() throws Exception {
        assertProblem(post("/check-draft", "text/html", "<b>".repeat(600_000)), 400);
    }

    @Test
    void twoMegabytesOfTextAreMoreThanIsCheckedAtOnce() throws Exception {
        var answer = post("/check-draft", "text/plain", (SECRET + " ").repeat((2 << 20) / (SECRET.length() + 1)));
        assertProblem(answer, 400);
        assertThat(answer.body()).contains("400,000 characters");
    }

    @Test
    void twoMegabytesOfMarkupAroundADraftAreReadThrough() throws Exception {
        var page = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            page.append("<p title=\"")
                    .append("x".repeat(60_000))
                    .append("\">")
                    .append(QUOTED)
                    .append("</p>");
        }
        var answer = post("/check-draft", "text/html", page.toString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"exact\":30", "\"notChecked\":0");
    }

    @Test
    void twentyDraftsAtOnceAreAllCheckedWhole() throws Exception {
        byte[] draft = bytes((QUOTED + "\n\n").repeat(30));
        try (ExecutorService readers = Executors.newFixedThreadPool(20)) {
            var answers = IntStream.range(0, 20)
                    .mapToObj(i -> readers.submit(() -> post("/check-draft", "text/plain", draft)))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
                assertThat(answer.get().body()).contains("\"exact\":30", "\"notChecked\":0");
            }
        }
    }

    private HttpResponse<String> check(String body) throws IOException, InterruptedException {
        return post("/check", "application/json", body);
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return post(path, type, bytes(body));
    }

    private HttpResponse<String> post(String path, String type, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/v1" + path))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return client.send(
                (type.isEmpty() ? request : request.header("Content-Type", type)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain(SECRET);
    }

    private static Desk desk() {
        var annotator = new Annotator(new VocabularyReader().read(Path.of("index-config", "vocabulary")));
        return new Desk(
                archive,
                Labels.NONE,
                Reference.NONE,
                annotator::annotate,
                in -> new ArticleIntake.Taken(0, 0, 0, 0, List.of()),
                new AccessTokens(data));
    }

    private static ServerOptions options() {
        return new ServerOptions(
                "127.0.0.1", 0, 0, false, Path.of("webapp").toAbsolutePath(), false, Duration.ofSeconds(20));
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
