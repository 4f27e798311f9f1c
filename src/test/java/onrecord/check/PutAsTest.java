package onrecord.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import onrecord.article.Quotation;
import onrecord.fixture.ArticleBuilder;
import onrecord.lucene.LuceneArchive;
import onrecord.lucene.LuceneArchiveWriter;
import onrecord.lucene.SearchLimits;
import onrecord.query.Labels;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements that articles print as denied, and words in a row beside words far apart. */
class PutAsTest {

    @TempDir
    private static Path data;

    private static LuceneArchive archive;

    @BeforeAll
    static void open() throws IOException {
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            writer.write(List.of(
                    ArticleBuilder.article("denial")
                            .body("Tilda Osgrove denied that divers were paid to sink the ferry at Kelbrook.")
                            .day("2024-11-05")
                            .reports(
                                    "that divers were paid to sink the ferry at Kelbrook",
                                    "Tilda Osgrove",
                                    Quotation.Assertion.DENIED)
                            .build(),
                    ArticleBuilder.article("apart")
                            .body("Officials say that divers were paid to sink old nets and crates of wire in spring. "
                                    + "By noon all had gone from the ferry at Kelbrook.")
                            .day("2024-11-01")
                            .build(),
                    ArticleBuilder.article("said")
                            .body("Nelda Quist said that the orchard was sold to a stranger.")
                            .day("2024-11-05")
                            .reports("that the orchard was sold to a stranger", "Nelda Quist", Quotation.Assertion.SAID)
                            .build()));
        }
        archive = LuceneArchive.open(data, Labels.NONE, SearchLimits.DEFAULT);
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    private static Finding check(String text, String speaker) throws IOException {
        return new QuotationCheck(archive, Labels.NONE).check(new CheckRequest(text, speaker));
    }

    @Test
    void whatIsPrintedAsDeniedIsSaidToBe() throws IOException {
        Finding finding = check("divers were paid to sink the ferry at Kelbrook", "Tilda Osgrove");
        assertThat(finding.attribution()).isEqualTo(Attribution.SAME);
        assertThat(finding.assertions()).containsOnlyKeys(Quotation.Assertion.DENIED);
        assertThat(FindingWords.words(finding)).contains("printed as denied by Tilda Osgrove");
        assertThat(FindingWords.attribution(finding)).contains("as denied in 1 article");
        assertThat(FindingWords.sources(finding).getFirst()).contains("printed as denied");
        assertThat(FindingJson.of(finding)).contains("\"assertion\":\"denied\"", "\"denied\":1");
    }

    @Test
    void whatIsPrintedAsSaidNeedsNoWord() throws IOException {
        Finding finding = check("the orchard was sold to a stranger", "Nelda Quist");
        assertThat(FindingWords.words(finding) + FindingWords.attribution(finding))
                .doesNotContainIgnoringCase("printed as");
        assertThat(FindingJson.of(finding)).contains("\"assertion\":\"said\"", "\"denied\":0");
    }

    @Test
    void wordsInARowDecideBeforePartsFarApart() throws IOException {
        Finding finding = check("divers were paid to sink the ferry at Kelbrook", "");
        assertThat(finding.words()).isEqualTo(WordsVerdict.INDIRECT);
        assertThat(finding.matches())
                .extracting(match -> match.article().id().value())
                .first()
                .isEqualTo("denial");
        assertThat(finding.matches()).extracting(Match::words).contains(WordsVerdict.SPLICED);
        assertThat(finding.speakers()).hasSize(1);
    }
}
