package onrecord.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import onrecord.article.AnnotatedArticle;
import onrecord.fixture.ArticleBuilder;
import onrecord.lucene.LuceneArchive;
import onrecord.lucene.LuceneArchiveWriter;
import onrecord.lucene.SearchLimits;
import onrecord.query.Labels;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words put together from what stands in different places, and words that only look so. */
class JoinedPartsTest {

    @TempDir
    private static Path data;

    private static LuceneArchive archive;

    @BeforeAll
    static void open() throws IOException {
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            writer.write(List.of(
                    article("ferry", "The ferry will cross again before the winter.", "Tilda Osgrove"),
                    article(
                            "bridge",
                            "No engineer has looked at the old bridge. It may stand for years.",
                            "Tilda Osgrove"),
                    article("orchard", "Our orchard was sold to a stranger from abroad.", "Nelda Quist"),
                    ArticleBuilder.article("plain")
                            .body("Nobody minds the lighthouse at Kelbrook any more. Gulls nest there.")
                            .day("2024-11-05")
                            .build()));
        }
        archive = LuceneArchive.open(data, Labels.NONE, SearchLimits.DEFAULT);
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    private static AnnotatedArticle article(String id, String said, String speaker) {
        return ArticleBuilder.article(id)
                .body("“" + said + "” " + speaker + " said.")
                .day("2024-11-05")
                .quotes("“" + said + "”", speaker)
                .build();
    }

    private static Finding check(String text, String speaker) throws IOException {
        return new QuotationCheck(archive, Labels.NONE).check(new CheckRequest(text, speaker));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry will cross again … our orchard was sold to a stranger | ferry, orchard",
                "The ferry will cross again before the winter. Our orchard was sold. | ferry, orchard",
                "The ferry will cross again. It may stand for years. | ferry, bridge",
                "It may stand for years. No engineer has looked at the old bridge. | bridge, bridge",
                "Our orchard was sold to a stranger … nobody minds the lighthouse at Kelbrook | orchard, plain",
                "No engineer has looked at the old bridge. It may stand for years. Our orchard was sold. | bridge, orchard",
                "It may stand for years. Our orchard was sold. The ferry will cross again. | bridge, orchard, ferry",
            })
    void partsFromDifferentPlacesAreNamedEachWithItsArticle(String text, String articles) throws IOException {
        Finding finding = check(text, "");
        assertThat(finding.words()).isEqualTo(WordsVerdict.SPLICED);
        assertThat(finding.matches())
                .extracting(match -> match.article().id().value())
                .containsExactly(articles.split(", "));
        assertThat(finding.matches()).allSatisfy(match -> {
            assertThat(match.compared().allowances()).contains(Allowance.JOINED_ACROSS);
            assertThat(match.compared().share()).isLessThan(1);
        });
        assertThat(finding.earliest().matches()).isEmpty();
        assertThat(finding.conflicting()).isFalse();
        assertThat(FindingWords.differences(finding))
                .filteredOn(line -> line.startsWith("A part: "))
                .hasSameSizeAs(finding.matches());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry will cross again … our orchard was given to a stranger | a word was changed",
                "The ferry will cross again. Copper ladders are painted every day. | a part is nowhere",
                "No engineer has looked at the new bridge. It may stand for years. | a word was changed",
                "The ferry will … to a stranger from abroad | a part is too short to say where it is from",
                "The ferry will cross again our orchard was sold to a stranger | nothing says that words were left out",
            })
    void whatIsNotWhollyPrintedIsNoJoining(String text, String why) throws IOException {
        Finding finding = check(text, "");
        assertThat(finding.words()).as(why).isNotEqualTo(WordsVerdict.EXACT).isNotEqualTo(WordsVerdict.SPLICED);
        assertThat(finding.matches())
                .noneMatch(match -> match.compared().allowances().contains(Allowance.JOINED_ACROSS));
    }

    @Test
    void partsOfOneArticleInItsOrderAreNoJoining() throws IOException {
        Finding finding = check("No engineer has looked … it may stand for years", "");
        assertThat(finding.words()).isEqualTo(WordsVerdict.SPLICED);
        assertThat(finding.best().orElseThrow().compared().allowances())
                .contains(Allowance.ELLIPSIS)
                .doesNotContain(Allowance.JOINED_ACROSS);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry will cross again. It may stand for years. | Tilda Osgrove | SAME | Same speaker: Tilda Osgrove.",
                "The ferry will cross again. Our orchard was sold. | Tilda Osgrove | OTHER | Not all parts are by Tilda Osgrove: ",
                "The ferry will cross again. Our orchard was sold. | Pia Lund | OTHER | The name “Pia Lund” is not known here",
                "The ferry will cross again. Nobody minds the lighthouse. | Tilda Osgrove | UNKNOWN | Unknown speaker: ",
            })
    void theSpeakerIsTheSameOnlyIfEveryPartIsTheirs(String text, String speaker, Attribution expected, String said)
            throws IOException {
        Finding finding = check(text, speaker);
        assertThat(finding.words()).isEqualTo(WordsVerdict.SPLICED);
        assertThat(finding.attribution()).isEqualTo(expected);
        assertThat(FindingWords.attribution(finding)).startsWith(said);
    }
}
