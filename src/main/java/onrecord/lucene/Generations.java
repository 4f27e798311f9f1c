package onrecord.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folders of an archive's generations. One that is being built and one that is being removed carry a suffix, so that a
 * name without one always stands for a whole generation. Safe for threads.
 */
final class Generations {

    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);

    private static final Pattern NAME = Pattern.compile("g\\d{6,}");
    private static final String BUILDING = ".building";
    private static final String REMOVED = ".removed";

    private static final Comparator<String> OLDEST_FIRST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Path folder;

    /** @param folder that they lie in; made with the first of them */
    Generations(Path folder) {
        this.folder = folder;
    }

    /** Names of all whole generations, the newest first; empty for a new archive. */
    List<String> names() throws IOException {
        return list(name -> NAME.matcher(name).matches())
                .sorted(OLDEST_FIRST.reversed())
                .toList();
    }

    /** A name that comes after all others. */
    String nextName() throws IOException {
        List<String> names = names();
        long last = names.isEmpty() ? 0 : Long.parseLong(names.getFirst().substring(1));
        return "g%06d".formatted(last + 1);
    }

    /**
     * Where a generation lies.
     *
     * @throws NoSuchFileException if it is not there, perhaps because it was removed
     */
    Path at(String name) throws IOException {
        Path path = folder.resolve(name);
        if (!Files.isDirectory(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return path;
    }

    /** An empty folder to build a generation in; what an earlier attempt left there is gone. */
    Path build(String name) throws IOException {
        Path building = folder.resolve(name + BUILDING);
        IOUtils.rm(building);
        return Files.createDirectories(building);
    }

    /** Gives a folder from {@link #build} its name; that is on disk when this returns. */
    void finish(String name) throws IOException {
        Path building = folder.resolve(name + BUILDING);
        IOUtils.fsync(building, true);
        Files.move(building, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(folder, true);
    }

    /**
     * Takes away the names of all generations but one that nobody reads, and of whatever was left half built. Only for who
     * holds the {@link WriterLock}; {@link #sweep} then takes its time without it.
     */
    void retireAllBut(String live) throws IOException {
        for (String name : list(name -> !name.endsWith(REMOVED)).toList()) {
            if (!name.equals(live) && !ReaderMark.anyIn(folder.resolve(name))) {
                Path removed = folder.resolve(name + REMOVED);
                IOUtils.rm(removed);
                Files.move(folder.resolve(name), removed, StandardCopyOption.ATOMIC_MOVE);
                LOG.info("generation {} is removed", name);
            }
        }
    }

    /** Removes what was retired. What cannot be removed is tried again with the next sweep. */
    void sweep() throws IOException {
        for (String name : list(name -> name.endsWith(REMOVED)).toList()) {
            try {
                IOUtils.rm(folder.resolve(name));
            } catch (IOException failure) {
                LOG.warn("{} could not be removed: {}", folder.resolve(name), failure.toString());
            }
        }
    }

    private interface Wanted {
        boolean is(String name);
    }

    private Stream<String> list(Wanted wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).filter(wanted::is).toList().stream();
        }
    }
}
