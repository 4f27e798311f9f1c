package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import onrecord.analysis.MarkFinder;
import onrecord.analysis.Spellings;
import onrecord.analysis.TermPatterns;
import onrecord.analysis.Words;
import onrecord.archive.ArticleHit;
import onrecord.archive.Narrowing;
import onrecord.archive.StoredArticle;
import onrecord.article.ArticleId;
import onrecord.fixture.ArticleBuilder;
import onrecord.query.Criterion;
import onrecord.query.Labels;
import onrecord.query.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleHitsTest {

    private static final Criterion FUEL = new Criterion.Word("fuel", false, new Place(0, 4));

    @TempDir
    Path data;

    private StoredArticle stored;

    @BeforeEach
    void write() throws IOException {
        var article = ArticleBuilder.article("a")
                .title("Fuel")
                .body("It rained. “There is fuel.”")
                .quotes("“There is fuel.”", "")
                .build();
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            writer.write(List.of(article));
        }
        try (var archive = LuceneArchive.open(data, Labels.NONE, SearchLimits.DEFAULT)) {
            stored = archive.article(new ArticleId("a"), 0, Narrowing.EVERYTHING)
                    .orElseThrow()
                    .stored();
        }
    }

    @Test
    void whatMadeAnArticleMatchIsMarkedInTitleBodyAndQuotation() {
        ArticleHit hit = hit(Duration.ofHours(1));
        assertThat(hit.title().marks()).hasSize(1);
        assertThat(hit.passages().getFirst().marks()).hasSize(1);
        assertThat(hit.quotation().text().marks()).hasSize(1);
    }

    @Test
    void outOfTimeAnArticleShowsHowItBeginsAndNoMarks() {
        ArticleHit hit = hit(Duration.ofSeconds(-1));
        assertThat(hit.title().marks()).isEmpty();
        assertThat(hit.passages().getFirst().text()).startsWith("It rained.");
        assertThat(hit.passages().getFirst().marks()).isEmpty();
        assertThat(hit.quotation().text().marks()).isEmpty();
    }

    private ArticleHit hit(Duration time) {
        var words = new Words();
        var finder = new MarkFinder(new TermPatterns(Spellings.NONE, words));
        var marks = new ArticleMarks(finder, new Facts(words), FUEL);
        var labels = new ValueLabels(Labels.NONE, new FacetDictionary(Labels.NONE));
        return new ArticleHits(marks, labels, new TimeLimit(time)).hit(stored, 1, 0);
    }
}
