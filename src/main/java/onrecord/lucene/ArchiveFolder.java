package onrecord.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import onrecord.archive.ArchiveLockedException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An archive's folder: where its generations lie, and which one {@code CURRENT} names. Safe for threads. */
final class ArchiveFolder {

    /** How the folder of an index is opened. */
    interface Opener {
        Directory open(Path folder) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveFolder.class);

    static final String ARTICLES = "articles";
    static final String QUOTATIONS = "quotations";

    private final Path data;
    private final Opener opener;
    private final Generations generations;

    ArchiveFolder(Path data) {
        this(data, FSDirectory::open);
    }

    ArchiveFolder(Path data, Opener opener) {
        this.data = data;
        this.opener = opener;
        this.generations = new Generations(data.resolve("generations"));
    }

    Path data() {
        return data;
    }

    /** What {@code CURRENT} says; empty if it is missing or damaged. */
    Optional<Current> current() throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(currentFile());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        Optional<Current> current = Current.parse(new String(bytes, StandardCharsets.UTF_8));
        if (current.isEmpty()) {
            LOG.error("{} is damaged", currentFile());
        }
        return current;
    }

    /** Replaces {@code CURRENT} as a whole; it is on disk when this returns. Only for who holds the {@link WriterLock}. */
    void replaceCurrent(Current current) throws IOException {
        Path file = currentFile();
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(current.text()));
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(data, true);
    }

    /**
     * Sees to it that there is an archive: an empty one is made where nothing is, and a lost {@code CURRENT} is written
     * again from the newest generation. Only for who holds the {@link WriterLock}.
     *
     * @throws IOException if there are generations, but none of them is whole
     */
    Current prepare(ArticleDocuments documents) throws IOException {
        Optional<Current> current = current();
        if (current.isPresent()) {
            return current.get();
        }
        List<String> names = generations.names();
        for (String name : names) {
            Optional<Current> found = newest(name);
            if (found.isPresent()) {
                LOG.warn("{} is written again: {}", currentFile(), found.get());
                replaceCurrent(found.get());
                return found.get();
            }
        }
        if (!names.isEmpty()) {
            throw new IOException("no generation in " + data.resolve("generations") + " is whole");
        }
        var first = new Current(create(documents), 0, 0);
        replaceCurrent(first);
        return first;
    }

    private String create(ArticleDocuments documents) throws IOException {
        try (NewGeneration empty = NewGeneration.begin(this, documents)) {
            empty.finish();
            return empty.name();
        }
    }

    /** The folders of all generations. */
    Generations generations() {
        return generations;
    }

    Directory articles(Path generation) throws IOException {
        return opener.open(generation.resolve(ARTICLES));
    }

    Directory quotations(Path generation) throws IOException {
        return opener.open(generation.resolve(QUOTATIONS));
    }

    /**
     * Removes the generations that are neither live nor read by anybody; leaves it to the writer if there is one. Whatever
     * cannot be removed stays for the next time.
     */
    void removeOldGenerations() {
        try {
            try (WriterLock lock = WriterLock.take(data, Duration.ZERO)) {
                lock.ensureHeld();
                retireOldGenerations();
            }
            generations.sweep();
        } catch (ArchiveLockedException busy) {
            LOG.debug("old generations are left to the writer");
        } catch (IOException failure) {
            LOG.warn("old generations could not be removed: {}", failure.toString());
        }
    }

    /** The same for who holds the {@link WriterLock}, up to {@link Generations#sweep}. */
    void retireOldGenerations() throws IOException {
        Optional<Current> current = current();
        if (current.isPresent()) {
            generations.retireAllBut(current.get().generation());
        }
    }

    private Optional<Current> newest(String generation) throws IOException {
        Path path = generations.at(generation);
        try (Directory articles = articles(path);
                Directory quotations = quotations(path)) {
            OptionalLong common = Batches.newestCommon(articles, quotations);
            OptionalLong highest = Batches.highest(articles, quotations);
            return common.isPresent() && highest.isPresent()
                    ? Optional.of(new Current(generation, common.getAsLong(), highest.getAsLong()))
                    : Optional.empty();
        } catch (IndexNotFoundException empty) {
            return Optional.empty();
        }
    }

    private Path currentFile() {
        return data.resolve("CURRENT");
    }
}
