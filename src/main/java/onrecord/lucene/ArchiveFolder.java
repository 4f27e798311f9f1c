package onrecord.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final String ARTICLES = "articles";
    private static final String QUOTATIONS = "quotations";
    private static final String FIRST = "g000001";
    private static final Pattern GENERATION = Pattern.compile("g\\d{6,}");
    private static final String BUILDING = ".building";

    private final Path data;
    private final Opener opener;

    ArchiveFolder(Path data) {
        this(data, FSDirectory::open);
    }

    ArchiveFolder(Path data, Opener opener) {
        this.data = data;
        this.opener = opener;
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
        List<String> generations = generations();
        for (String generation : generations) {
            Optional<Current> found = newest(generation);
            if (found.isPresent()) {
                LOG.warn("{} is written again from {}: {}", currentFile(), generation, found.get());
                replaceCurrent(found.get());
                return found.get();
            }
        }
        if (!generations.isEmpty()) {
            throw new IOException("no generation in " + data.resolve("generations") + " is whole");
        }
        create(FIRST, documents);
        var first = new Current(FIRST, 0, 0);
        replaceCurrent(first);
        return first;
    }

    Directory articles(String generation) throws IOException {
        return opener.open(generation(generation).resolve(ARTICLES));
    }

    Directory quotations(String generation) throws IOException {
        return opener.open(generation(generation).resolve(QUOTATIONS));
    }

    /** Makes an empty generation, whole or not at all: both indexes are committed before their folder gets its name. */
    private void create(String generation, ArticleDocuments documents) throws IOException {
        Path building = generation(generation + BUILDING);
        IOUtils.rm(building);
        try (Directory articles = opener.open(building.resolve(ARTICLES));
                Directory quotations = opener.open(building.resolve(QUOTATIONS))) {
            IndexPair.create(articles, quotations, documents);
        }
        IOUtils.fsync(building, true);
        Files.move(building, generation(generation), StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(building.getParent(), true);
    }

    private Optional<Current> newest(String generation) throws IOException {
        try (Directory articles = articles(generation);
                Directory quotations = quotations(generation)) {
            OptionalLong common = Batches.newestCommon(articles, quotations);
            OptionalLong highest = Batches.highest(articles, quotations);
            return common.isPresent() && highest.isPresent()
                    ? Optional.of(new Current(generation, common.getAsLong(), highest.getAsLong()))
                    : Optional.empty();
        }
    }

    /** Names of all generations that are not still being built, the newest first. */
    private List<String> generations() throws IOException {
        Path folder = data.resolve("generations");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(path -> path.getFileName().toString())
                    .filter(name -> GENERATION.matcher(name).matches())
                    .sorted(Comparator.comparingInt(String::length)
                            .thenComparing(Comparator.naturalOrder())
                            .reversed())
                    .toList();
        }
    }

    private Path generation(String name) {
        return data.resolve("generations").resolve(name);
    }

    private Path currentFile() {
        return data.resolve("CURRENT");
    }
}
