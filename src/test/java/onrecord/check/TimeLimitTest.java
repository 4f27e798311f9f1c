package onrecord.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import onrecord.article.AnnotatedArticle;
import onrecord.fixture.ArticleBuilder;
import onrecord.lucene.LuceneArchive;
import onrecord.lucene.LuceneArchiveWriter;
import onrecord.lucene.SearchLimits;
import onrecord.query.Labels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check says that ran into its time limit, on a clock that goes on whenever somebody looks at it. */
class TimeLimitTest {

    private static final String SAID = "The ferry will cross again before the winter";

    @TempDir
    private Path data;

    private LuceneArchive archive;

    @BeforeEach
    void open() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            articles.add(ArticleBuilder.article("a" + i)
                    .body("“" + SAID + ",” Tilda Osgrove said.")
                    .day("2024-11-0" + (i + 1))
                    .quotes("“" + SAID + ",”", "Tilda Osgrove")
                    .build());
        }
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            writer.write(articles);
        }
        archive = LuceneArchive.open(data, Labels.NONE, SearchLimits.DEFAULT);
    }

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    private static LongSupplier clock(Duration step) {
        var now = new AtomicLong();
        return () -> now.getAndAdd(step.toNanos());
    }

    private Finding check(String text, Duration step) throws IOException {
        return new QuotationCheck(archive, Labels.NONE, clock(step)).check(new CheckRequest(text, ""));
    }

    @Test
    void inTimeEverythingIsCompared() throws IOException {
        Finding finding = check(SAID, Duration.ofMillis(1));
        assertThat(finding.partial()).isFalse();
        assertThat(finding.matches()).hasSize(5);
        assertThat(FindingWords.words(finding)).doesNotContain("time limit");
    }

    @Test
    void whatWasFoundUntilThenIsGivenAsAPart() throws IOException {
        Finding finding = check(SAID, Duration.ofMillis(900));
        assertThat(finding.partial()).isTrue();
        assertThat(finding.words()).isEqualTo(WordsVerdict.EXACT);
        assertThat(finding.matches()).hasSizeBetween(1, 4);
        assertThat(FindingWords.words(finding)).startsWith("Exact: ").contains("The time limit cut the search");
        assertThat(FindingJson.of(finding)).contains("\"partial\":true");
    }

    @Test
    void nothingFoundUntilThenIsNotCalledAbsent() throws IOException {
        Finding finding = check(SAID, Duration.ofSeconds(3));
        assertThat(finding.partial()).isTrue();
        assertThat(finding.matches()).isEmpty();
        assertThat(FindingWords.words(finding))
                .contains("the time limit cut the search")
                .doesNotContain("not in this archive");
    }

    @Test
    void quotationsOfADraftThatTimeWasTooShortForAreCounted() throws IOException {
        DraftReport report = draft(Duration.ofSeconds(7));
        assertThat(report.quotations()).hasSize(2);
        assertThat(report.notChecked()).isEqualTo(3);
        assertThat(DraftSections.summary(report))
                .isEqualTo("5 quotations in the draft: 2 exact, 3 not checked."
                        + " At most 200 are checked at once, within 20 seconds.");
    }

    @Test
    void aDraftThatNothingWasCheckedOfStillHasQuotations() throws IOException {
        DraftReport report = draft(Duration.ofSeconds(30));
        assertThat(report.quotations()).isEmpty();
        assertThat(DraftSections.summary(report)).startsWith("5 quotations in the draft: 5 not checked.");
    }

    @Test
    void ofManyQuotationsTheFirstTwoHundredAreChecked() throws IOException {
        var check = new QuotationCheck(archive, Labels.NONE);
        DraftReport report = new DraftCheck(check, article -> annotated(203)).check("A draft.");
        assertThat(report.quotations()).hasSize(200);
        assertThat(DraftSections.summary(report)).startsWith("203 quotations in the draft: 200 exact, 3 not checked.");
    }

    private DraftReport draft(Duration step) throws IOException {
        var check = new QuotationCheck(archive, Labels.NONE);
        return new DraftCheck(check, article -> annotated(5), clock(step)).check("A draft.");
    }

    private static AnnotatedArticle annotated(int quotations) {
        var draft = ArticleBuilder.article("draft").body(("“" + SAID + ",” Tilda Osgrove said. ").repeat(quotations));
        IntStream.range(0, quotations).forEach(i -> draft.quotes("“" + SAID + ",”", "Tilda Osgrove"));
        return draft.build();
    }
}
