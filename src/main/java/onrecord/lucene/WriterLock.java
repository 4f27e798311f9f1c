package onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.archive.ArchiveLockedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * The right to write to an archive, held by one writer at a time among all processes. The operating system takes it back
 * when a process dies, however it dies.
 */
final class WriterLock implements Closeable {

    private static final String LOCK = "writer.lock";
    /** Beside the lock rather than in it: closing any stream of a locked file may give the lock away. */
    private static final String HOLDER = "writer.txt";

    private static final Pattern PROCESS = Pattern.compile("process (\\d{1,18}) .*");

    private final Directory directory;
    private final Lock lock;
    private final Path holder;

    private WriterLock(Directory directory, Lock lock, Path holder) {
        this.directory = directory;
        this.lock = lock;
        this.holder = holder;
    }

    /**
     * @param patience how long to wait for another writer to stop; zero for not at all
     * @throws ArchiveLockedException if another writer holds it all that time
     */
    static WriterLock take(Path data, Duration patience) throws IOException {
        Directory directory = new NIOFSDirectory(data);
        try {
            Lock lock = obtain(directory, data, patience);
            var taken = new WriterLock(directory, lock, data.resolve(HOLDER));
            Files.writeString(taken.holder, describe());
            return taken;
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(directory);
            throw failure;
        }
    }

    private static Lock obtain(Directory directory, Path data, Duration patience) throws IOException {
        long start = System.nanoTime();
        while (true) {
            try {
                return directory.obtainLock(LOCK);
            } catch (LockObtainFailedException held) {
                if (System.nanoTime() - start >= patience.toNanos()) {
                    throw new ArchiveLockedException("another process is writing to " + data + holder(data));
                }
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the writer's lock", stop);
        }
    }

    private static String describe() {
        return "process " + ProcessHandle.current().pid() + " since "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n";
    }

    /** Who holds the lock, as far as that can be said: a process that died leaves its name behind. */
    private static String holder(Path data) throws IOException {
        String text;
        try {
            text = Files.readString(data.resolve(HOLDER)).strip();
        } catch (NoSuchFileException unknown) {
            return "";
        }
        Matcher process = PROCESS.matcher(text);
        boolean alive = process.matches()
                && ProcessHandle.of(Long.parseLong(process.group(1))).isPresent();
        return alive ? ": " + text : "";
    }

    /**
     * @throws IOException if the lock is no longer ours, because somebody removed or replaced its file
     */
    void ensureHeld() throws IOException {
        lock.ensureValid();
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(() -> Files.deleteIfExists(holder), lock, directory);
    }
}
