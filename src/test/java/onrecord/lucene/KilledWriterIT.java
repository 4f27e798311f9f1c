package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import onrecord.article.AnnotatedArticle;
import onrecord.fixture.ChildProcess;
import onrecord.fixture.Seed;
import onrecord.query.Labels;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A writer is killed at some moment after a number of acknowledgements, often several times before anybody looks. {@code
 * -Drounds=} tries more than the few of the build.
 */
class KilledWriterIT {

    private static final int ROUNDS = Integer.getInteger("rounds", 6);
    private static final long SEED = Seed.of(KilledWriterIT.class);

    @TempDir
    Path data;

    private final Random random = new Random(SEED);

    /** All that the archive may hold: each batch in hand at a kill may be part of it or not. */
    private List<Ledger> possible = List.of(new Ledger(0));

    private int acknowledged;

    @Test
    void everyAcknowledgedBatchIsThereAfterwardsAndBothIndexesAgree() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            for (int kills = 1 + random.nextInt(3); kills > 0; kills--) {
                killAWriter();
            }
            look();
        }
        System.out.println(ROUNDS + " rounds, " + acknowledged + " batches acknowledged, none lost");
    }

    private void killAWriter() throws Exception {
        long seed = random.nextLong();
        var batches = new Ledger(seed);
        int acks = random.nextInt(12);
        try (ChildProcess writer = ChildProcess.start(WriterProcess.class, data.toString(), Long.toString(seed))) {
            assertThat(writer.line()).isEqualTo("ready");
            for (int ack = 0; ack < acks; ack++) {
                assertThat(writer.line()).isEqualTo("ack");
                acknowledge(batches.nextBatch());
            }
            Thread.sleep(Duration.ofMillis(random.nextInt(40)));
            writer.kill();
            while (writer.line() != null) {
                acknowledge(batches.nextBatch());
            }
        }
        List<Ledger> more = new ArrayList<>(possible);
        List<AnnotatedArticle> inHand = batches.nextBatch();
        possible.forEach(ledger -> more.add(ledger.with(inHand)));
        possible = more;
    }

    private void acknowledge(List<AnnotatedArticle> batch) {
        acknowledged++;
        possible = possible.stream().map(ledger -> ledger.with(batch)).toList();
    }

    private void look() throws IOException {
        LuceneArchiveWriter.open(data, Duration.ofSeconds(10)).close();
        var folder = new ArchiveFolder(data);
        try (Snapshots snapshots = Snapshots.open(folder, new ArticleDocuments(), Labels.NONE);
                Snapshot snapshot = snapshots.acquire()) {
            Ledger found = possible.getFirst();
            for (Ledger ledger : possible) {
                found = ledger.agrees(snapshot) ? ledger : found;
            }
            found.check(snapshot);
            possible = List.of(found);
            Path generation = folder.generations().at(snapshot.generation());
            checkFiles(folder.articles(generation));
            checkFiles(folder.quotations(generation));
        }
    }

    private static void checkFiles(Directory index) throws IOException {
        try (index;
                CheckIndex check = new CheckIndex(index)) {
            assertThat(check.checkIndex().clean).isTrue();
        }
    }
}
