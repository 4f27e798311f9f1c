package onrecord.lucene;

import static onrecord.fixture.SmallArticles.article;
import static onrecord.fixture.SmallArticles.from;
import static onrecord.fixture.SmallArticles.plain;
import static onrecord.fixture.SmallArticles.withQuotations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import onrecord.article.AnnotatedArticle;
import onrecord.fixture.Seed;
import onrecord.query.Labels;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a batch is true, whichever step of writing it the disk refuses. */
class FailingDiskTest {

    /** Every third step, beginning at one that the seed decides: each run tries others. */
    private static final int STRIDE = 3;

    private static final long SEED = Seed.of(FailingDiskTest.class);

    @TempDir
    Path data;

    private final FailingDirectory.Fault articles = new FailingDirectory.Fault();
    private final FailingDirectory.Fault quotations = new FailingDirectory.Fault();
    private final Ledger ledger = new Ledger(SEED);

    @ParameterizedTest
    @CsvSource({"true, 1", "true, 1000", "false, 1", "false, 1000"})
    void aBatchThatFailsAtAnyStepOfEitherIndexLeavesNothingAndTheWriterGoesOn(boolean inArticles, int steps)
            throws IOException {
        FailingDirectory.Fault fault = inArticles ? articles : quotations;
        try (LuceneArchiveWriter writer = open()) {
            write(writer);
            write(writer);
            boolean reached = true;
            for (long step = Math.floorMod(SEED, STRIDE); reached; step += STRIDE) {
                List<AnnotatedArticle> batch = ledger.nextBatch();
                fault.arm(step, steps);
                boolean failed = fails(writer, batch);
                reached = fault.disarm() > step;
                if (!failed) {
                    ledger.enter(batch);
                }
                check();
                write(writer);
                check();
            }
        }
        try (LuceneArchiveWriter again = open()) {
            check();
            write(again);
        }
        check();
    }

    @Test
    void aBatchThatCurrentDoesNotNameIsTakenBack() throws IOException {
        try (LuceneArchiveWriter writer = open()) {
            write(writer);
            Files.createDirectory(data.resolve("CURRENT.next"));
            assertThatThrownBy(() -> writer.write(ledger.nextBatch())).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> writer.write(ledger.nextBatch())).isInstanceOf(IOException.class);
            check();
            Files.delete(data.resolve("CURRENT.next"));
            write(writer);
            check();
        }
        try (LuceneArchiveWriter again = open()) {
            write(again);
        }
        check();
    }

    @Test
    void aSourceThatIsTooLongForATermIsWrittenOrRefusedWithItsWholeBatch() throws IOException {
        try (LuceneArchiveWriter writer = open()) {
            write(writer);
            AnnotatedArticle longSource = plain(from("s".repeat(40_000), article("long", "A title", "")));
            List<AnnotatedArticle> batch = List.of(withQuotations("short", "A title", 1), longSource);
            try {
                writer.write(batch);
                ledger.enter(batch);
            } catch (IOException | IllegalArgumentException refused) {
                assertThat(refused).hasMessageNotContaining("closed");
            }
            check();
            write(writer);
        }
        check();
    }

    /** Whether the batch was refused. */
    private static boolean fails(LuceneArchiveWriter writer, List<AnnotatedArticle> batch) {
        try {
            writer.write(batch);
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    private void write(LuceneArchiveWriter writer) throws IOException {
        List<AnnotatedArticle> batch = ledger.nextBatch();
        writer.write(batch);
        ledger.enter(batch);
    }

    private void check() throws IOException {
        try (Snapshots snapshots = Snapshots.open(new ArchiveFolder(data), new ArticleDocuments(), Labels.NONE);
                Snapshot snapshot = snapshots.acquire()) {
            ledger.check(snapshot);
        }
    }

    private LuceneArchiveWriter open() throws IOException {
        var folder = new ArchiveFolder(data, this::failing);
        return LuceneArchiveWriter.open(folder, new ArticleDocuments(), Duration.ZERO, InstantSource.system());
    }

    private Directory failing(Path index) throws IOException {
        return new FailingDirectory(FSDirectory.open(index), index.endsWith("articles") ? articles : quotations);
    }
}
