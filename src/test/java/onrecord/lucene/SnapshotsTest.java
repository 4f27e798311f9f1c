package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import onrecord.fixture.SmallArticles;
import onrecord.query.Labels;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {

    @TempDir
    Path data;

    @Test
    void readersThatFollowAFastWriterSeeOnlyWholeBatches() throws Exception {
        var done = new AtomicBoolean();
        try (Snapshots snapshots = open();
                ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Long>> followers = List.of(
                    threads.submit(() -> follow(snapshots, done)), threads.submit(() -> follow(snapshots, done)));
            Future<Long> opener = threads.submit(() -> openAgainAndAgain(done));
            long last = 0;
            try (LuceneArchiveWriter writer = LuceneArchiveWriter.open(data, Duration.ofSeconds(10))) {
                for (int i = 0; i < 30; i++) {
                    last = writer.write(List.of(SmallArticles.withQuotations("a" + i % 20, "Report " + i, 2)))
                            .batch();
                }
            } finally {
                done.set(true);
            }
            for (Future<Long> follower : followers) {
                assertThat(follower.get()).isEqualTo(last);
            }
            assertThat(opener.get()).isEqualTo(last);
        }
    }

    @Test
    void aSnapshotInUseStaysOpenWhenTheArchiveIsClosed() throws IOException {
        write("a");
        Snapshots snapshots = open();
        DirectoryReader articles;
        try (Snapshot snapshot = snapshots.acquire()) {
            snapshots.close();
            articles = snapshot.articles();
            assertThat(new StoredArticles(articles).latest(0).version()).isEqualTo(1);
            assertThatThrownBy(snapshots::acquire).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> articles.storedFields()).isInstanceOf(AlreadyClosedException.class);
    }

    @Test
    void aSnapshotThatWasFollowedByAnotherIsClosedWithItsLastUser() throws IOException {
        write("a");
        try (Snapshots snapshots = open()) {
            Snapshot first = snapshots.acquire();
            write("b");
            snapshots.refresh();
            assertThat(first.articles().numDocs()).isEqualTo(1);
            first.close();
            assertThat(first.tryRetain()).isFalse();
            try (Snapshot second = snapshots.acquire()) {
                assertThat(second.articles().numDocs()).isEqualTo(2);
            }
        }
    }

    private Long follow(Snapshots snapshots, AtomicBoolean done) throws IOException {
        long seen = 0;
        boolean last = false;
        while (!last) {
            last = done.get();
            snapshots.refresh();
            try (Snapshot snapshot = snapshots.acquire()) {
                assertThat(snapshot.batch()).isGreaterThanOrEqualTo(seen);
                assertThat(snapshot.quotations().numDocs())
                        .isEqualTo(2 * snapshot.articles().numDocs());
                seen = snapshot.batch();
            }
        }
        return seen;
    }

    private Long openAgainAndAgain(AtomicBoolean done) throws IOException {
        long seen = 0;
        boolean last = false;
        while (!last) {
            last = done.get();
            try (Snapshots snapshots = open();
                    Snapshot snapshot = snapshots.acquire()) {
                assertThat(snapshot.quotations().numDocs())
                        .isEqualTo(2 * snapshot.articles().numDocs());
                seen = snapshot.batch();
            }
        }
        return seen;
    }

    private void write(String id) throws IOException {
        try (LuceneArchiveWriter writer = LuceneArchiveWriter.open(data, Duration.ofSeconds(10))) {
            writer.write(List.of(SmallArticles.withQuotations(id, "Report", 2)));
        }
    }

    private Snapshots open() throws IOException {
        return Snapshots.open(new ArchiveFolder(data), new ArticleDocuments(), Labels.NONE);
    }
}
