package onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import onrecord.archive.ArticleSummary;
import onrecord.archive.Kind;
import onrecord.archive.MarkedText;
import onrecord.archive.Narrowing;
import onrecord.archive.QuotationHit;
import onrecord.archive.Sort;
import onrecord.archive.StoredArticle;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.FacetValue;
import onrecord.article.Provenance;
import onrecord.article.Publication;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import onrecord.article.TextSpan;
import onrecord.query.Labels;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class ExportTest {

    private static final StoredArticle BRIDGE = stored("a1", "=HYPERLINK(\"x\")", "Two lines,\n\"quoted\" — ő.");
    private static final StoredArticle UNTITLED = stored("a2", "", "-5 degrees at the border.");

    @Test
    void theNumberOfRowsIsKnownBeforeTheFirst() throws IOException {
        try (Export export = open(request(Kind.ARTICLES, ExportFormat.CSV))) {
            assertThat(export.rows()).isEqualTo(2);
        }
    }

    @Test
    void aSheetHasItsColumnsInTheDocumentedOrderAndNoBodyUnlessAsked() throws IOException {
        assertThat(csv(request(Kind.ARTICLES, ExportFormat.CSV))
                        .getFirst()
                        .getParser()
                        .getHeaderNames())
                .startsWith("id", "version", "title", "source")
                .doesNotContain("body");
    }

    @Test
    void chosenColumnsKeepTheDocumentedOrder() throws IOException {
        assertThat(write(choosing("body", "id")))
                .isEqualTo("id,body\r\na1,\"Two lines,\n\"\"quoted\"\" — ő.\"\r\na2,'-5 degrees at the border.\r\n");
    }

    @Test
    void allColumnsCanBeAskedForAtOnce() throws IOException {
        assertThat(csv(choosing("all")).getFirst().getParser().getHeaderNames())
                .isEqualTo(Export.columns(Kind.ARTICLES));
    }

    @Test
    void anUnknownColumnIsNamedTogetherWithThoseThereAre() {
        assertThatThrownBy(() -> open(choosing("id", "headline")))
                .isInstanceOf(UnknownColumnException.class)
                .hasMessageContaining("'headline'")
                .hasMessageContaining("title");
    }

    @Test
    void severalValuesShareACell() throws IOException {
        CSVRecord row = csv(request(Kind.ARTICLES, ExportFormat.CSV)).getFirst();
        assertThat(row.get("countryIds")).isEqualTo("UA | KP");
        assertThat(row.get("countries")).isEqualTo("Ukraine | North Korea");
    }

    @Test
    void aFormulaIsDefusedUnlessTheGuardIsOff() throws IOException {
        ExportRequest off =
                new ExportRequest(Kind.ARTICLES, ExportFormat.CSV, Narrowing.EVERYTHING, Sort.NEWEST, List.of(), false);
        assertThat(csv(request(Kind.ARTICLES, ExportFormat.CSV)).getFirst().get("title"))
                .isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(csv(off).getFirst().get("title")).isEqualTo("=HYPERLINK(\"x\")");
    }

    @Test
    void aLineOfJsonHasTheSameColumnsWithTypes() throws IOException {
        String[] lines = write(request(Kind.ARTICLES, ExportFormat.JSONL)).split("\n");
        assertThat(lines).hasSize(2);
        JsonNode row = new ObjectMapper().readTree(lines[0]);
        assertThat(row.fieldNames())
                .toIterable()
                .containsExactlyElementsOf(csv(request(Kind.ARTICLES, ExportFormat.CSV))
                        .getFirst()
                        .getParser()
                        .getHeaderNames());
        assertThat(row.get("title").textValue()).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(row.get("countries").get(1).textValue()).isEqualTo("North Korea");
        assertThat(row.get("version").isInt()).isTrue();
        assertThat(row.get("retrieved").isNull()).isTrue();
    }

    @Test
    void aQuotationStandsWithItsSpeakerItsPlaceAndItsArticle() throws IOException {
        CSVRecord row = csv(request(Kind.QUOTATIONS, ExportFormat.CSV)).getFirst();
        assertThat(row.get("id")).isEqualTo("q1");
        assertThat(row.get("article")).isEqualTo("a1");
        assertThat(row.get("speaker")).isEqualTo("Mara Venn");
        assertThat(row.get("text")).isEqualTo("'-we hold-");
        assertThat(row.get("start")).isEqualTo("4");
        assertThat(row.get("end")).isEqualTo("13");
        assertThat(row.get("confidence")).isEqualTo("0.93");
        assertThat(row.get("people")).isEqualTo("mara-venn");
    }

    @Test
    void aResultThatEndsEarlyIsAnErrorAndNotAShorterFile() throws IOException {
        FixedArchive archive = new FixedArchive(List.of(BRIDGE), List.of(), 2);
        try (Export export = Export.open(archive, Labels.NONE, request(Kind.ARTICLES, ExportFormat.CSV))) {
            assertThatThrownBy(() -> export.writeTo(new ByteArrayOutputStream()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("1 of 2");
        }
    }

    private static ExportRequest request(Kind of, ExportFormat format) {
        return new ExportRequest(of, format, Narrowing.EVERYTHING, Sort.NEWEST, List.of(), true);
    }

    private static ExportRequest choosing(String... columns) {
        return new ExportRequest(
                Kind.ARTICLES, ExportFormat.CSV, Narrowing.EVERYTHING, Sort.NEWEST, List.of(columns), true);
    }

    private static Export open(ExportRequest request) throws IOException {
        return Export.open(new FixedArchive(List.of(BRIDGE, UNTITLED), List.of(quotation()), 0), Labels.NONE, request);
    }

    private static String write(ExportRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Export export = open(request)) {
            export.writeTo(out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> csv(ExportRequest request) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(write(request))).getRecords();
    }

    private static StoredArticle stored(String id, String title, String body) {
        Article article = new Article(
                new ArticleId(id),
                title,
                false,
                body,
                "",
                "The Harbour Post",
                "",
                Publication.day(LocalDate.of(2024, 11, 5)),
                "en",
                new TreeMap<>(),
                new Provenance("a.jsonl", "line 1", "jsonl/1", "0".repeat(64), null));
        AnnotatedArticle annotated = new AnnotatedArticle(
                article,
                AnnotatedArticle.Status.DONE,
                List.of(
                        new FacetValue("UA", "Ukraine", List.of("UA"), 3),
                        new FacetValue("KP", "North Korea", List.of("KP"), 1)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "0".repeat(64));
        return new StoredArticle(annotated, 1, 1, Instant.EPOCH, "0".repeat(64));
    }

    private static QuotationHit quotation() {
        Quotation quotation = new Quotation(
                "q1",
                List.of(TextSpan.body(4, 13)),
                Quotation.Kind.DIRECT,
                Quotation.Assertion.SAID,
                "-we hold-",
                null,
                new Speaker(
                        "Venn",
                        TextSpan.body(0, 3),
                        "Mara Venn",
                        "mara-venn",
                        "",
                        Speaker.Type.PERSON,
                        "",
                        Speaker.State.NAMED),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of("mara-venn"),
                List.of(),
                List.of(),
                0.93,
                "quote-cue-subject");
        ArticleSummary article = BRIDGE.summary();
        return new QuotationHit(
                quotation,
                new MarkedText("-we hold-", 4, List.of()),
                new MarkedText("-we hold-", 4, List.of()),
                article,
                1);
    }
}
