package onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import onrecord.query.Labels;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows an archive: gives the snapshot that {@code CURRENT} names, whichever process writes.
 *
 * <pre>{@code
 * try (Snapshot snapshot = snapshots.acquire()) {
 *     ... snapshot.articles() ...
 * }
 * }</pre>
 *
 * <p>{@code CURRENT} is looked at when a snapshot is asked for and the last look is a second old; no thread runs meanwhile.
 * While one thread opens a new snapshot, the others go on with the one before. Safe for threads.
 */
final class Snapshots implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private static final long LOOK_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

    /**
     * How often a batch may go while it is opened. The writer must have committed twice meanwhile, and what a reader finds
     * then has many names: a file that is gone, or an index that looks damaged for lack of it.
     */
    private static final int ATTEMPTS = 10;

    /** How long another process may take to make an empty archive. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ArchiveFolder folder;
    private final Labels labels;
    private final ReentrantLock looking = new ReentrantLock();

    private volatile Snapshot live;
    private volatile long lookedAt;
    private volatile boolean closed;

    private Snapshots(ArchiveFolder folder, Labels labels, Snapshot live) {
        this.folder = folder;
        this.labels = labels;
        this.live = live;
        this.lookedAt = System.nanoTime();
    }

    /**
     * Opens an archive for reading; an empty one is made where there is none.
     *
     * @throws IOException if there is none and none can be made, or if it is damaged
     */
    static Snapshots open(ArchiveFolder folder, ArticleDocuments documents, Labels labels) throws IOException {
        if (folder.current().isEmpty()) {
            Files.createDirectories(folder.data());
            try (WriterLock lock = WriterLock.take(folder.data(), PATIENCE)) {
                lock.ensureHeld();
                folder.prepare(documents);
            }
        }
        return new Snapshots(folder, labels, openCurrent(folder, labels, null));
    }

    /** The live snapshot; to be closed by the caller. */
    Snapshot acquire() throws IOException {
        if (System.nanoTime() - lookedAt >= LOOK_EVERY_NANOS && looking.tryLock()) {
            try {
                look();
            } catch (IOException failure) {
                LOG.warn("batch {} is shown, since what came after it cannot be opened", live.batch(), failure);
            } finally {
                looking.unlock();
            }
        }
        while (true) {
            if (closed) {
                throw new IllegalStateException("the archive is closed");
            }
            Snapshot snapshot = live;
            if (snapshot.tryRetain()) {
                return snapshot;
            }
        }
    }

    /** Looks at {@code CURRENT} now. */
    void refresh() throws IOException {
        looking.lock();
        try {
            look();
        } finally {
            looking.unlock();
        }
    }

    private void look() throws IOException {
        if (closed) {
            throw new IllegalStateException("the archive is closed");
        }
        lookedAt = System.nanoTime();
        Snapshot before = live;
        Snapshot next = openCurrent(folder, labels, before);
        if (next != before) {
            live = next;
            before.close();
        }
    }

    /** What {@code CURRENT} names; {@code before} itself if that is it. */
    private static Snapshot openCurrent(ArchiveFolder folder, Labels labels, @Nullable Snapshot before)
            throws IOException {
        IOException gone = new IOException("no archive in " + folder.data());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Current> current = folder.current();
            if (current.isEmpty()) {
                break;
            }
            if (before != null && before.is(current.get())) {
                return before;
            }
            try {
                return open(folder, current.get(), labels, before);
            } catch (IOException removedMeanwhile) {
                gone = removedMeanwhile;
            }
        }
        throw gone;
    }

    private static Snapshot open(ArchiveFolder folder, Current current, Labels labels, @Nullable Snapshot before)
            throws IOException {
        if (before != null && before.generation().equals(current.generation())) {
            return before.next(current.batch());
        }
        return Snapshot.open(folder, current, labels);
    }

    @Override
    public void close() throws IOException {
        looking.lock();
        try {
            if (!closed) {
                closed = true;
                live.close();
            }
        } finally {
            looking.unlock();
        }
    }
}
