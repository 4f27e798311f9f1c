package onrecord.lucene;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * Copies an archive while others read and write it: the batch acknowledged last, whole, and the newsroom's own files. On one
 * file system the indexes are hard links, which takes no space and no time: their files are never changed, only replaced.
 *
 * <p>The copy is an archive like any other: to restore it, put it in the place of the old one.
 */
public final class Backup {

    /** How often a batch may be removed while it is linked; the writer must have committed twice meanwhile. */
    private static final int ATTEMPTS = 10;

    /** Files in the archive's folder that belong to those who have it open, and what the copy gets of its own. */
    private static final Set<String> NOT_COPIED =
            Set.of("CURRENT", "CURRENT.next", "writer.lock", "writer.txt", "generations");

    private final ArchiveFolder from;
    private final ArchiveFolder to;

    private Backup(ArchiveFolder from, ArchiveFolder to) {
        this.from = from;
        this.to = to;
    }

    /**
     * @param data folder of an archive
     * @param target does not exist yet, or is empty
     * @return number of the batch that the copy holds
     * @throws DirectoryNotEmptyException if there is something in the target
     * @throws IOException if the target lies in the archive, or the copy is not complete; the target is then no archive
     */
    public static long copy(Path data, Path target) throws IOException {
        Files.createDirectories(target);
        if (target.toRealPath().startsWith(data.toRealPath())) {
            throw new FileSystemException(target.toString(), data.toString(), "the copy cannot lie in the archive");
        }
        try (Stream<Path> there = Files.list(target)) {
            if (there.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(target.toString());
            }
        }
        return new Backup(new ArchiveFolder(data), new ArchiveFolder(target)).copy();
    }

    private long copy() throws IOException {
        copyOwnFiles();
        Current copied = copyGeneration();
        // Only now is the copy an archive.
        to.replaceCurrent(copied);
        return copied.batch();
    }

    private void copyOwnFiles() throws IOException {
        try (Stream<Path> files = Files.list(from.data())) {
            for (Path file : files.toList()) {
                if (!NOT_COPIED.contains(file.getFileName().toString())) {
                    copyTree(file, to.data().resolve(file.getFileName()));
                }
            }
        }
    }

    private static void copyTree(Path source, Path target) throws IOException {
        try (Stream<Path> paths = Files.walk(source)) {
            for (Path path : paths.toList()) {
                Path copy = target.resolve(source.relativize(path).toString());
                Files.copy(path, copy);
                IOUtils.fsync(copy, Files.isDirectory(copy));
            }
        }
    }

    private Current copyGeneration() throws IOException {
        IOException gone = new IOException("no archive in " + from.data());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Current> current = from.current();
            if (current.isEmpty()) {
                break;
            }
            try {
                link(current.get());
                return current.get();
            } catch (IOException removedMeanwhile) {
                gone = removedMeanwhile;
            }
        }
        throw gone;
    }

    private void link(Current current) throws IOException {
        Path source = from.generations().at(current.generation());
        Path building = to.generations().build(current.generation());
        try (Directory articles = from.articles(source);
                Directory quotations = from.quotations(source)) {
            link(Batches.original(articles, current.batch()), building.resolve(ArchiveFolder.ARTICLES));
            link(Batches.original(quotations, current.batch()), building.resolve(ArchiveFolder.QUOTATIONS));
        }
        to.generations().finish(current.generation());
    }

    private static void link(IndexCommit commit, Path target) throws IOException {
        Path source = ((FSDirectory) FilterDirectory.unwrap(commit.getDirectory())).getDirectory();
        Files.createDirectory(target);
        for (String name : commit.getFileNames()) {
            link(source.resolve(name), target.resolve(name));
        }
        IOUtils.fsync(target, true);
    }

    private static void link(Path source, Path target) throws IOException {
        try {
            Files.createLink(target, source);
        } catch (NoSuchFileException removed) {
            throw removed;
        } catch (FileSystemException | UnsupportedOperationException otherFileSystem) {
            Files.copy(source, target);
            IOUtils.fsync(target, false);
        }
    }
}
