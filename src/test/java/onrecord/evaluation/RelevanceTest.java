package onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import onrecord.query.Labels;
import onrecord.query.QueryMode;
import onrecord.vocabulary.VocabularyLabels;
import onrecord.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelevanceTest {

    private static final Path LISTS = Path.of("src/site/relevance");

    @TempDir
    Path folder;

    @Test
    void theSampleAnswersTheJudgedQueriesAsWellAsItDid() throws IOException {
        Labels labels = new VocabularyLabels(new VocabularyReader().read(Path.of("index-config/vocabulary")));
        try (var corpus = SearchFigures.sampleArchive(folder, labels)) {
            Relevance mean = corpus.relevance(JudgedList.read(LISTS.resolve("sample.tsv")), QueryMode.ANY);
            assertThat(mean.reciprocalRank()).isGreaterThan(FLOOR.reciprocalRank());
            assertThat(mean.gain()).isGreaterThan(FLOOR.gain());
            assertThat(mean.recall()).isGreaterThan(FLOOR.recall());
        }
    }

    /** A little below what was measured when the ranking was chosen: 0.957, 0.922 and 1.000. Holds what is, and proves nothing better. */
    private static final Relevance FLOOR = new Relevance(0.95, 0.90, 0.95);

    @Test
    void atLeastSixtyQueriesAreJudgedAndEachHasAGoodAnswer() throws IOException {
        var sample = JudgedList.read(LISTS.resolve("sample.tsv")).grades();
        var corpora = JudgedList.read(LISTS.resolve("corpora.tsv")).grades();
        assertThat(sample.size() + corpora.size()).isGreaterThanOrEqualTo(60);
        assertThat(List.of(sample, corpora))
                .allSatisfy(list -> assertThat(list.values())
                        .allSatisfy(grades -> assertThat(grades.values()).anyMatch(grade -> grade >= 2)));
    }

    @Test
    void aPerfectOrderHasFullGainAndALaterGoodArticleLess() {
        var grades = Map.of("a", 3, "b", 1, "c", 0);
        assertThat(Relevance.of(List.of("a", "b", "c"), grades)).isEqualTo(new Relevance(1, 1, 1));
        Relevance second = Relevance.of(List.of("c", "a"), grades);
        assertThat(second.reciprocalRank()).isEqualTo(0.5);
        assertThat(second.recall()).isEqualTo(0.5);
        // By hand: 7 / log2(3) against 7 + 1 / log2(3).
        assertThat(second.gain()).isCloseTo(4.4165 / 7.6309, within(1e-4));
    }

    @Test
    void nothingFoundIsZero() {
        assertThat(Relevance.of(List.of(), Map.of("a", 3))).isEqualTo(new Relevance(0, 0, 0));
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("list.tsv"), "query\tgrade\tarticle\nkyiv\t4\ta\n");
        assertThatThrownBy(() -> JudgedList.read(file)).hasMessageContaining("line 2");
    }
}
