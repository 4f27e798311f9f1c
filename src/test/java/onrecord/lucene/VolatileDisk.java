package onrecord.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * The disk of a machine that can lose its power. From the chosen step on everything fails; then {@link #loseWhatWasNotSynced}
 * plays what a disk may do: files that were not synced are gone, cut, overwritten or whole, and of the files
 * created, removed and renamed since anything was last synced only the first few are, as in a file system with a journal.
 */
final class VolatileDisk {

    private interface Undo {
        void run() throws IOException;
    }

    private final Random random;
    private final Path current;
    private final Path spare;
    private final List<Folder> folders = new ArrayList<>();

    private long left;
    private long commitsLeft = Long.MAX_VALUE;
    private boolean off;
    private long saved;

    /**
     * @param current file that is made unusable when the power goes, since it is not written through the folders opened here
     * @param spare an empty folder on the same file system, for removed files that may come back
     * @param steps how many steps there are before the power goes
     */
    VolatileDisk(Random random, Path current, Path spare, long steps) throws IOException {
        this.random = random;
        this.current = current;
        this.spare = Files.createDirectories(spare);
        this.left = steps;
    }

    Directory open(Path path) throws IOException {
        var folder = new Folder(FSDirectory.open(path), path);
        folders.add(folder);
        return folder;
    }

    synchronized boolean off() {
        return off;
    }

    /** Also turns the power off as soon as that many commits of the articles are on disk, so that the quotations lack the last. */
    void turnOffBetweenTheIndexes(long commits) {
        commitsLeft = commits;
    }

    private synchronized void step() throws IOException {
        if (!off && left-- <= 0) {
            off = true;
            Files.createDirectory(current);
        }
        if (off) {
            throw new IOException("no power");
        }
    }

    synchronized void loseWhatWasNotSynced() throws IOException {
        for (Folder folder : folders) {
            folder.lose();
        }
    }

    private synchronized Path nextSpare() {
        return spare.resolve(Long.toString(saved++));
    }

    private final class Folder extends FilterDirectory {
        private final Path path;
        private final Set<String> unsynced = new HashSet<>();
        /** What takes back each creation, removal and renaming since the last sync, the latest first. */
        private final Deque<Undo> undo = new ArrayDeque<>();

        Folder(Directory in, Path path) {
            super(in);
            this.path = path;
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            step();
            created(name);
            return super.createOutput(name, context);
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
            step();
            IndexOutput output = super.createTempOutput(prefix, suffix, context);
            created(output.getName());
            return output;
        }

        private void created(String name) {
            synchronized (VolatileDisk.this) {
                undo.push(() -> Files.deleteIfExists(path.resolve(name)));
                unsynced.add(name);
            }
        }

        @Override
        public void sync(Collection<String> names) throws IOException {
            step();
            super.sync(names);
            synchronized (VolatileDisk.this) {
                undo.clear();
                unsynced.removeAll(names);
            }
        }

        @Override
        public void syncMetaData() throws IOException {
            step();
            super.syncMetaData();
            synchronized (VolatileDisk.this) {
                undo.clear();
                if (commitsLeft <= 0) {
                    left = 0;
                }
            }
        }

        @Override
        public void rename(String source, String dest) throws IOException {
            step();
            super.rename(source, dest);
            synchronized (VolatileDisk.this) {
                if (path.endsWith("articles") && dest.startsWith("segments_")) {
                    commitsLeft--;
                }
                undo.push(() -> Files.move(path.resolve(dest), path.resolve(source)));
                if (unsynced.remove(source)) {
                    unsynced.add(dest);
                }
            }
        }

        @Override
        public void deleteFile(String name) throws IOException {
            step();
            synchronized (VolatileDisk.this) {
                if (!unsynced.remove(name)) {
                    Path copy = nextSpare();
                    Files.createLink(copy, path.resolve(name));
                    undo.push(() -> Files.createLink(path.resolve(name), copy));
                }
            }
            super.deleteFile(name);
        }

        void lose() throws IOException {
            if (Files.notExists(path)) {
                return;
            }
            for (long times = random.nextInt(undo.size() + 1); times > 0; times--) {
                undo.pop().run();
            }
            for (String name : unsynced) {
                damage(path.resolve(name));
            }
        }

        private void damage(Path file) throws IOException {
            if (Files.notExists(file)) {
                return;
            }
            switch (random.nextInt(4)) {
                case 0 -> Files.delete(file);
                case 1 -> truncate(file);
                case 2 -> overwrite(file);
                default -> {
                    // It was on disk after all.
                }
            }
        }

        private void truncate(Path file) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(random.nextLong(channel.size() + 1));
            }
        }

        private void overwrite(Path file) throws IOException {
            byte[] bytes = new byte[(int) Files.size(file)];
            random.nextBytes(bytes);
            Files.write(file, bytes);
        }
    }
}
