package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import onrecord.article.AnnotatedArticle;
import onrecord.fixture.Seed;
import onrecord.query.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final int COPIES = Integer.getInteger("rounds", 10);
    private static final long SEED = Seed.of(BackupTest.class);

    @TempDir
    Path folder;

    @Test
    void copiesMadeWhileOthersWriteAreEachTheArchiveOfOneBatch() throws Exception {
        Map<Long, Ledger> written = new HashMap<>();
        List<Path> copies = new ArrayList<>();
        Map<Path, Long> batches = new HashMap<>();
        var done = new AtomicBoolean();
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<?> writing = thread.submit(() -> {
                writeUntil(done, written);
                return null;
            });
            for (int i = 0; i < COPIES; i++) {
                Thread.sleep(20);
                Path copy = folder.resolve("copy" + i);
                copies.add(copy);
                if (Files.exists(data().resolve("CURRENT"))) {
                    batches.put(copy, Backup.copy(data(), copy));
                }
            }
            done.set(true);
            writing.get();
        }
        for (Map.Entry<Path, Long> copy : batches.entrySet()) {
            check(copy.getKey(), copy.getValue(), written.get(copy.getValue()));
        }
        System.out.println(batches.size() + " copies made while writing, all equal to their batch");
    }

    @Test
    void aCopyIsWrittenOnWithoutTouchingTheOriginal() throws IOException {
        var ledger = new Ledger(SEED);
        long batch = write(data(), ledger);
        Backup.copy(data(), folder.resolve("copy"));
        Ledger other = ledger.with(List.of());
        long next = 0;
        for (int i = 0; i < 5; i++) {
            next = write(folder.resolve("copy"), other);
        }
        check(data(), batch, ledger);
        check(folder.resolve("copy"), next, other);
    }

    @Test
    void theNewsroomsOwnFilesAreCopied() throws IOException {
        write(data(), new Ledger(SEED));
        Files.createDirectories(data().resolve("vocabulary/more"));
        Files.writeString(data().resolve("vocabulary/more/people.yaml"), "[]");
        Files.writeString(data().resolve("archive.yaml"), "a: 1");
        Path copy = folder.resolve("copy");
        Backup.copy(data(), copy);
        Files.writeString(data().resolve("archive.yaml"), "a: 2");
        assertThat(copy.resolve("vocabulary/more/people.yaml")).hasContent("[]");
        assertThat(copy.resolve("archive.yaml")).hasContent("a: 1");
    }

    @Test
    void aFolderThatHoldsSomethingIsNotTouched() throws IOException {
        write(data(), new Ledger(SEED));
        assertThatThrownBy(() -> Backup.copy(data(), folder)).isInstanceOf(DirectoryNotEmptyException.class);
    }

    @Test
    void noCopyIsMadeWithinTheArchive() throws IOException {
        write(data(), new Ledger(SEED));
        assertThatThrownBy(() -> Backup.copy(data(), data().resolve("copy")))
                .hasMessageContaining("cannot lie in the archive");
    }

    @Test
    void whereNoArchiveIsNoneIsCopied() throws IOException {
        Files.createDirectories(data());
        assertThatThrownBy(() -> Backup.copy(data(), folder.resolve("copy")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no archive in");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void writeUntil(AtomicBoolean done, Map<Long, Ledger> written) throws IOException {
        var ledger = new Ledger(SEED);
        try (LuceneArchiveWriter writer = LuceneArchiveWriter.open(data(), Duration.ZERO)) {
            written.put(0L, ledger.with(List.of()));
            while (!done.get()) {
                List<AnnotatedArticle> batch = ledger.nextBatch();
                long number = writer.write(batch).batch();
                ledger.enter(batch);
                written.put(number, ledger.with(List.of()));
            }
        }
    }

    private static long write(Path archive, Ledger ledger) throws IOException {
        List<AnnotatedArticle> batch = ledger.nextBatch();
        try (LuceneArchiveWriter writer = LuceneArchiveWriter.open(archive, Duration.ZERO)) {
            long number = writer.write(batch).batch();
            ledger.enter(batch);
            return number;
        }
    }

    private static void check(Path archive, long batch, Ledger ledger) throws IOException {
        try (Snapshots snapshots = Snapshots.open(new ArchiveFolder(archive), new ArticleDocuments(), Labels.NONE);
                Snapshot snapshot = snapshots.acquire()) {
            assertThat(snapshot.batch()).isEqualTo(batch);
            ledger.check(snapshot);
        }
    }
}
