package onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import onrecord.archive.MarkedText;
import onrecord.archive.QuotationHit;
import onrecord.archive.StoredArticle;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.EventValue;
import onrecord.article.Facet;
import onrecord.article.FacetValue;
import onrecord.article.Mention;
import onrecord.article.Precision;
import onrecord.article.Provenance;
import onrecord.article.Publication;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import onrecord.article.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredRecordTest {

    private static final String BODY = "Грузовики ушли ночью 🚚, said Mara Lindqvist.\n\n“No one saw them,” she added.";

    @Test
    void everyFieldOfAnArticleComesBackAsItWas() throws IOException {
        StoredArticle stored =
                stored(BODY, Publication.time(OffsetDateTime.parse("2024-11-05T23:30:00.123456789-05:00")));
        assertThat(back(stored)).isEqualTo(stored);
    }

    @Test
    void emptyFieldsComeBackEmpty() throws IOException {
        var provenance = new Provenance("-", "", "text/1", "a".repeat(64), null);
        var article = new Article(
                new ArticleId("x"),
                "Only a title",
                true,
                "",
                "",
                "",
                "",
                Publication.UNKNOWN,
                "",
                new TreeMap<>(),
                provenance);
        var annotated = new AnnotatedArticle(
                article,
                AnnotatedArticle.Status.LANGUAGE_NOT_SUPPORTED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
        var stored = new StoredArticle(annotated, 1, 1, Instant.EPOCH, "");
        assertThat(back(stored)).isEqualTo(stored);
    }

    static List<Publication> publications() {
        return List.of(
                Publication.UNKNOWN,
                Publication.year(1987),
                Publication.month(YearMonth.of(2024, 2)),
                Publication.day(LocalDate.of(2024, 2, 29)),
                Publication.time(OffsetDateTime.parse("2024-02-29T00:00+13:45")),
                new Publication(Precision.TIME, LocalDate.of(2020, 1, 1), OffsetDateTime.parse("2024-02-29T10:00Z")));
    }

    @ParameterizedTest
    @MethodSource("publications")
    void datesKeepTheirPrecision(Publication published) throws IOException {
        assertThat(back(stored(BODY, published)).annotated().article().published())
                .isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "half a pair \ud83d",
                "\udd25 the other half",
                "\u0000\u0001\u2028\ufeff",
                "é and é",
                "\ud83d\ude9a"
            })
    void oddCharactersComeBackAsTheyWere(String body) throws IOException {
        assertThat(back(stored(body, Publication.UNKNOWN)).annotated().article().body())
                .isEqualTo(body);
    }

    @Test
    void aQuotationOfAListComesBackWithoutMarksAndScore() throws IOException {
        StoredArticle stored = stored(BODY, Publication.year(2024));
        Quotation quotation = stored.annotated().quotations().getFirst();
        var hit = new QuotationHit(
                quotation,
                new MarkedText(quotation.text(), 0, List.of()),
                new MarkedText("before " + quotation.text() + " after", 3, List.of()),
                stored.summary(),
                0);
        byte[] bytes = StoredRecord.of(hit);
        assertThat(StoredRecord.quotation(bytes, 0, bytes.length)).isEqualTo(hit);
    }

    @Test
    void namesOfALaterProgramAreSkipped() throws IOException {
        StoredArticle stored = stored(BODY, Publication.UNKNOWN);
        String json = new String(StoredRecord.of(stored), StandardCharsets.UTF_8);
        byte[] later = json.replaceFirst("\\{", "{\"tone\":{\"a\":[1]},").getBytes(StandardCharsets.UTF_8);
        assertThat(StoredRecord.article(later, 0, later.length)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"article\":{\"id\":\"\"}}", "{\"sentences\":[\"x\",1,2]}"})
    void bytesThatAreNoRecordAreAnError(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> StoredRecord.article(bytes, 0, bytes.length)).isInstanceOf(IOException.class);
    }

    private static StoredArticle back(StoredArticle stored) throws IOException {
        byte[] bytes = StoredRecord.of(stored);
        return StoredRecord.article(bytes, 0, bytes.length);
    }

    private static StoredArticle stored(String body, Publication published) {
        SortedMap<String, String> extra = new TreeMap<>();
        extra.put("desk", "\"foreign\"");
        extra.put("words", "[1,2]");
        var provenance = new Provenance(
                "wire/день.jsonl.gz", "line 31", "jsonl/1", "b".repeat(64), Instant.parse("2024-11-06T01:02:03.004Z"));
        var article = new Article(
                new ArticleId("https://kestrel.example/a?b=1"),
                "Trucks left at night",
                true,
                body,
                "https://kestrel.example/a?b=1",
                "Kestrel Wire",
                "M. Lindqvist",
                published,
                "en-gb",
                extra,
                provenance);
        var annotated = new AnnotatedArticle(
                article,
                AnnotatedArticle.Status.DONE,
                List.of(new FacetValue("UA", "Ukraine", List.of("UA"), 12)),
                List.of(new FacetValue("mara-lindqvist", "Mara Lindqvist", List.of("mara-lindqvist"), 1)),
                List.of(new FacetValue("b-1b", "B-1B Lancer", List.of("aircraft", "bomber", "b-1b"), 1)),
                List.of(
                        new EventValue(
                                "armed-clash",
                                "Armed clash",
                                List.of("fighting", "armed-clash"),
                                0.1 + 0.2,
                                List.of(TextSpan.title(0, 6), TextSpan.body(0, 5)),
                                new EventValue.Acled("Battles", "Armed clash"),
                                "ASSAULT"),
                        new EventValue("other", "Other", List.of("other"), 1, List.of(), null, null)),
                List.of(
                        new Mention(Facet.COUNTRY, "UA", TextSpan.title(0, 6), "name"),
                        new Mention(Facet.PERSON, "mara-lindqvist", TextSpan.body(3, 9), "full-name")),
                List.of(quotation()),
                List.of(TextSpan.title(0, 20), TextSpan.body(0, 10), TextSpan.body(11, 12)),
                List.of(TextSpan.body(0, 12), TextSpan.title(0, 20), TextSpan.body(5, 6)),
                "c".repeat(64));
        return new StoredArticle(annotated, 2, 3, Instant.parse("2026-01-02T03:04:05.000006Z"), "d".repeat(64));
    }

    private static Quotation quotation() {
        var speaker = new Speaker(
                "she",
                TextSpan.body(60, 63),
                "Mara Lindqvist",
                "mara-lindqvist",
                "spokeswoman",
                Speaker.Type.PERSON,
                "SE",
                Speaker.State.RESOLVED);
        var agency = new Speaker(
                "Kestrel",
                null,
                "Kestrel Wire",
                "kestrel-wire",
                "",
                Speaker.Type.ORGANISATION,
                "",
                Speaker.State.NAMED);
        return new Quotation(
                "q1",
                List.of(TextSpan.body(40, 50), TextSpan.body(52, 60)),
                Quotation.Kind.MIXED,
                Quotation.Assertion.DENIED,
                "“No one saw them,”",
                new Quotation.Cue("added", TextSpan.body(64, 69), "add"),
                speaker,
                List.of(Speaker.NOBODY),
                List.of(agency),
                new Quotation.Occasion("in a call", TextSpan.body(70, 75)),
                List.of("UA"),
                List.of("mara-lindqvist"),
                List.of("b-1b"),
                List.of("armed-clash"),
                0.93,
                "quote-cue-subject");
    }
}
