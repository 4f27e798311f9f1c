package onrecord.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class SampleArchiveTest {

    private static final int LONGEST_QUOTATION = 15;

    private final List<JsonNode> articles;
    private final List<CSVRecord> quotations;

    SampleArchiveTest() throws IOException {
        articles = Sample.articles();
        quotations = Sample.quotations();
    }

    @Test
    void everyDirectQuotationIsInTheList() {
        Set<String> listed = quotations.stream()
                .map(row -> row.get("article") + ": " + DirectWords.plain(row.get("words")))
                .collect(Collectors.toSet());
        Set<String> unlisted = new TreeSet<>();
        for (JsonNode article : articles) {
            for (String words : DirectWords.in(text(article))) {
                String printed = id(article) + ": " + words;
                if (!listed.contains(printed)) {
                    unlisted.add(printed);
                }
            }
        }
        assertThat(unlisted).isEmpty();
    }

    @Test
    void everyListedQuotationStandsInItsArticleBetweenMarks() {
        for (CSVRecord row : quotations) {
            assertThat(DirectWords.in(text(article(row)))).contains(DirectWords.plain(row.get("words")));
        }
    }

    @Test
    void theSpeakerOfAListedQuotationIsNamedInItsArticle() {
        for (CSVRecord row : quotations) {
            String[] names = row.get("speaker").split(" ");
            assertThat(text(article(row))).contains(names[names.length - 1]);
        }
    }

    @Test
    void noQuotationHasMoreThanFifteenWords() {
        assertThat(quotations)
                .allSatisfy(row -> assertThat(DirectWords.count(row.get("words")))
                        .as(row.get("words"))
                        .isBetween(1, LONGEST_QUOTATION));
    }

    @Test
    void noQuotationIsLeftOpen() {
        assertThat(articles).noneMatch(article -> DirectWords.leavesAMarkOpen(text(article)));
    }

    @Test
    void everyRowOfTheListHasSpeakerWordsDateAddressAndArticle() throws IOException {
        assertThat(Sample.header()).isEqualTo(Sample.COLUMNS);
        for (CSVRecord row : quotations) {
            assertThat(row.size()).isEqualTo(Sample.COLUMNS.size());
            assertThat(row.toList()).noneMatch(String::isBlank);
            assertThat(LocalDate.parse(row.get("date"))).isBetween("2021-10-01", "2022-06-30");
            assertThat(URI.create(row.get("url")).getHost()).isIn("en.kremlin.ru", "www.president.gov.ua");
        }
    }

    @Test
    void thereAreFortyQuotationsByFifteenSpeakersAtLeast() {
        assertThat(quotations).hasSizeGreaterThanOrEqualTo(40);
        assertThat(quotations.stream().map(row -> row.get("speaker")).distinct())
                .hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void everyArticleHasAnIdTitleBodyDateAndTheSamplesSource() {
        for (JsonNode article : articles) {
            assertThat(id(article)).startsWith("sample-");
            assertThat(article.path("title").asText()).isNotBlank();
            assertThat(DirectWords.count(article.path("body").asText())).isBetween(180, 400);
            assertThat(article.path("source").asText()).isEqualTo("OnRecord sample");
            assertThat(article.path("language").asText()).isEqualTo("en");
            assertThat(LocalDate.parse(article.path("date").asText())).isBetween("2020-01-01", "2024-12-31");
        }
        assertThat(articles.stream().map(SampleArchiveTest::id)).doesNotHaveDuplicates();
    }

    @Test
    void noArticleHasABylineOrAnAddress() {
        assertThat(articles).noneMatch(article -> article.has("author") || article.has("url"));
    }

    @Test
    void aTextInMarksIsFoundWhateverTheMarks() {
        assertThat(
                        DirectWords.in(
                                "\"One,\" she said. “Two’s a pair” and „drei“ and «quatre» and 'five's six' by the dogs' house."))
                .containsExactly("One", "Two's a pair", "drei", "quatre", "five's six");
        assertThat(DirectWords.leavesAMarkOpen("He said: “Never closed.")).isTrue();
    }

    private JsonNode article(CSVRecord row) {
        return articles.stream()
                .filter(article -> id(article).equals(row.get("article")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no article " + row.get("article")));
    }

    private static String id(JsonNode article) {
        return article.path("id").asText();
    }

    private static String text(JsonNode article) {
        String text =
                article.path("title").asText() + "\n\n" + article.path("body").asText();
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
