package onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says that a generation is being read: a file of the reader's own in the generation's folder {@code readers}, locked for as
 * long as it reads. A reader that died leaves a file that nobody has locked.
 */
final class ReaderMark implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderMark.class);

    private static final String READERS = "readers";

    private final Path file;
    private final FileChannel channel;

    private ReaderMark(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * @param generation folder of the generation
     * @return something to close when reading ends
     * @throws NoSuchFileException if the generation was removed meanwhile
     */
    static Closeable set(Path generation) throws IOException {
        Path readers = generation.resolve(READERS);
        try {
            if (Files.notExists(readers)) {
                Files.createDirectory(readers);
            }
            Path file = Files.createTempFile(readers, ProcessHandle.current().pid() + "-", "");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            channel.lock();
            return new ReaderMark(file, channel);
        } catch (NoSuchFileException removed) {
            throw removed;
        } catch (FileSystemException readOnly) {
            LOG.info("{} is read without a mark: {}", generation, readOnly.toString());
            return () -> {};
        }
    }

    /** Whether anybody reads the generation, as far as marks tell; those of the dead are removed. */
    static boolean anyIn(Path generation) throws IOException {
        Path readers = generation.resolve(READERS);
        if (!Files.isDirectory(readers)) {
            return false;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(readers)) {
            boolean any = false;
            for (Path file : files) {
                any |= isHeld(file);
            }
            return any;
        }
    }

    /** A mark of this process is not even opened: closing any stream of a locked file may give the lock away. */
    private static boolean isHeld(Path file) throws IOException {
        if (file.getFileName().toString().startsWith(ProcessHandle.current().pid() + "-")) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Files.deleteIfExists(file);
            }
            return lock == null;
        } catch (NoSuchFileException left) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(() -> Files.deleteIfExists(file), channel);
    }
}
