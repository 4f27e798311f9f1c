package onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All records of some files and folders, or of standard input, in a stable order. A file that cannot be opened or read to its
 * end is a rejected record, and the next file follows. Not safe for threads, but for {@link #bytesRead}; to be closed.
 *
 * <pre>{@code
 * try (var sources = Sources.open(List.of(Path.of("articles")), Clock.systemUTC())) {
 *     for (var record = sources.next(); record != null; record = sources.next()) { … }
 *     print(sources.skipped());
 * }
 * }</pre>
 */
public final class Sources implements RecordReader {

    private final Iterator<Path> files;
    private final SortedMap<String, Integer> skipped;
    private final long totalBytes;
    private final SourceOpener opener;
    private @Nullable InputStream standardInput;
    private @Nullable RecordReader current;
    private volatile @Nullable CountedInput counted;
    private volatile long bytesBefore;
    private String currentFile = "";

    private Sources(SourceFiles below, @Nullable InputStream standardInput, Clock clock) {
        this.files = below.files().iterator();
        this.skipped = below.skipped();
        this.totalBytes = below.bytes();
        this.standardInput = standardInput;
        this.opener = new SourceOpener(clock);
    }

    /**
     * Files and folders.
     *
     * @param clock tells which dates lie in the future
     * @throws java.nio.file.NoSuchFileException if one of the paths is not there
     */
    public static Sources open(List<Path> paths, Clock clock) throws IOException {
        return new Sources(SourceFiles.below(paths), null, clock);
    }

    /** Standard input, as JSON Lines; plain or compressed. Its size is not known. */
    public static Sources standardInput(InputStream in, Clock clock) throws IOException {
        return new Sources(new SourceFiles(List.of(), 0, new TreeMap<>()), in, clock);
    }

    @Override
    public @Nullable SourceRecord next() throws IOException {
        while (true) {
            try {
                if (current == null && !openNext()) {
                    return null;
                }
                var record = current == null ? null : current.next();
                if (record != null) {
                    return record;
                }
                closeCurrent();
            } catch (IOException e) {
                closeCurrent();
                return new SourceRecord.Rejected(new SourceRecord.Where(currentFile, ""), why(e));
            }
        }
    }

    /** Bytes of all files, as they are on disk; 0 where it is not known. */
    public long totalBytes() {
        return totalBytes;
    }

    /** Bytes that have been read so far, as they are on disk. May be asked by any thread. */
    public long bytesRead() {
        var reading = counted;
        return bytesBefore + (reading == null ? 0 : reading.count());
    }

    /** Files of kinds that are not read: kind such as {@code .pdf} to number, by kind. */
    public SortedMap<String, Integer> skipped() {
        return skipped;
    }

    @Override
    public void close() throws IOException {
        closeCurrent();
    }

    private boolean openNext() throws IOException {
        var in = standardInput;
        if (in != null) {
            standardInput = null;
            currentFile = "-";
            current = opener.standardInput(counting(in));
            return true;
        }
        if (!files.hasNext()) {
            return false;
        }
        var file = files.next();
        currentFile = file.toString();
        current = opener.open(file, counting(Files.newInputStream(file)));
        return true;
    }

    private CountedInput counting(InputStream in) {
        var count = new CountedInput(in);
        counted = count;
        return count;
    }

    private static String why(IOException e) {
        if (e instanceof UnreadableFileException) {
            return String.valueOf(e.getMessage());
        }
        return e instanceof CharacterCodingException
                ? "The file is not valid UTF-16 here; what came before was read."
                : "The file cannot be read, or not further than to here (%s)."
                        .formatted(e.getClass().getSimpleName());
    }

    /** The count goes with the reader: a reader closes what it reads, and what has no reader yet is closed here. */
    private void closeCurrent() throws IOException {
        var reader = current;
        var count = counted;
        current = null;
        counted = null;
        if (count != null) {
            bytesBefore += count.count();
            try (count) {
                if (reader != null) {
                    reader.close();
                }
            }
        }
    }
}
