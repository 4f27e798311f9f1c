package onrecord.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import onrecord.article.AnnotatedArticle;
import onrecord.fixture.Seed;
import onrecord.query.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The machine stops at any step of opening or of writing, often several times in a row. {@code -Drounds=} tries more than the
 * few of the build.
 */
class PowerLossTest {

    private static final int ROUNDS = Integer.getInteger("rounds", 30);
    private static final long SEED = Seed.of(PowerLossTest.class);

    /** Opening takes about 10 steps, a batch about 50. */
    private static final int STEPS = 300;

    @TempDir
    Path data;

    @TempDir
    Path spare;

    private final Random random = new Random(SEED);

    /** What the archive holds: all that was acknowledged, or that with the batch that was in hand. */
    private Ledger acknowledged = new Ledger(SEED);

    private Ledger possible = acknowledged;

    @Test
    void everyAcknowledgedBatchIsThereAfterwardsAndBothIndexesAgree() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            VolatileDisk disk = disk(round, random.nextInt(random.nextBoolean() ? 20 : STEPS));
            if (random.nextInt(3) > 0) {
                disk = disk(round, STEPS);
                disk.turnOffBetweenTheIndexes(1 + random.nextInt(3));
            }
            writeUntilThePowerGoes(disk);
            disk.loseWhatWasNotSynced();
            Files.deleteIfExists(data.resolve("CURRENT.next"));
        }
        VolatileDisk last = disk(ROUNDS, Long.MAX_VALUE);
        try (LuceneArchiveWriter writer = open(last)) {
            writer.write(List.of());
        }
        settle(last);
    }

    private VolatileDisk disk(int round, long steps) throws IOException {
        return new VolatileDisk(random, data.resolve("CURRENT.next"), spare.resolve(Integer.toString(round)), steps);
    }

    private void writeUntilThePowerGoes(VolatileDisk disk) throws IOException {
        try (LuceneArchiveWriter writer = open(disk)) {
            settle(disk);
            while (true) {
                List<AnnotatedArticle> batch = acknowledged.nextBatch();
                possible = acknowledged.with(batch);
                writer.write(batch);
                acknowledged = possible;
            }
        } catch (IOException noPower) {
            if (!disk.off()) {
                throw noPower;
            }
        }
    }

    /** Once the archive was opened for writing, it is settled whether the batch in hand is part of it. */
    private void settle(VolatileDisk disk) throws IOException {
        if (disk.off()) {
            return;
        }
        try (Snapshots snapshots = Snapshots.open(new ArchiveFolder(data), new ArticleDocuments(), Labels.NONE);
                Snapshot snapshot = snapshots.acquire()) {
            if (possible.agrees(snapshot)) {
                acknowledged = possible;
            }
            acknowledged.check(snapshot);
        }
    }

    private LuceneArchiveWriter open(VolatileDisk disk) throws IOException {
        var folder = new ArchiveFolder(data, disk::open);
        return LuceneArchiveWriter.open(folder, new ArticleDocuments(), Duration.ZERO, InstantSource.system());
    }
}
