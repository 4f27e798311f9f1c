package onrecord.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import onrecord.fixture.ArticleBuilder;
import onrecord.lucene.LuceneArchive;
import onrecord.lucene.LuceneArchiveWriter;
import onrecord.lucene.SearchLimits;
import onrecord.query.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nobody prints the words as they are, those who print nearly the same speak for them; those far off do not. */
class FarWordingTest {

    private static final String ASKED = "The ferry will cross the river again before the long winter ends";

    @TempDir
    private Path data;

    private interface Tried {
        void on(QuotationCheck check) throws IOException;
    }

    private void trying(String said, Tried tried) throws IOException {
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            writer.write(List.of(
                    ArticleBuilder.article("near")
                            .body(
                                    "“The ferry will cross the river again before the long winter begins,” Tilda Osgrove said.")
                            .quotes(
                                    "“The ferry will cross the river again before the long winter begins,”",
                                    "Tilda Osgrove")
                            .build(),
                    ArticleBuilder.article("other")
                            .body("“" + said + ",” Nelda Quist said.")
                            .quotes("“" + said + ",”", "Nelda Quist")
                            .build()));
        }
        try (var archive = LuceneArchive.open(data, Labels.NONE, SearchLimits.DEFAULT)) {
            tried.on(new QuotationCheck(archive, Labels.NONE));
        }
    }

    @ParameterizedTest
    @CsvSource({"Tilda Osgrove, SAME", "Nelda Quist, OTHER"})
    void aFarWordingIsListedAndSaysNothingOfTheSpeaker(String speaker, Attribution expected) throws IOException {
        trying("The ferry will cross the river again before any new timber arrives", check -> {
            Finding finding = check.check(new CheckRequest(ASKED, speaker));
            assertThat(finding.words()).isEqualTo(WordsVerdict.REWORDED);
            assertThat(finding.matches()).hasSize(2);
            assertThat(finding.attribution()).isEqualTo(expected);
            assertThat(finding.conflicting()).isFalse();
        });
    }

    @Test
    void wordingsEquallyNearMayConflict() throws IOException {
        trying("The ferry will cross the river again before the long winter comes", check -> {
            Finding finding = check.check(new CheckRequest(ASKED, "Nelda Quist"));
            assertThat(finding.attribution()).isEqualTo(Attribution.SAME);
            assertThat(finding.conflicting()).isTrue();
        });
    }
}
