package onrecord.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
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

    /** Most bytes of a file that is one article. */
    private static final int MAX_DOCUMENT = 100 << 20;

    private final Iterator<Path> files;
    private final SortedMap<String, Integer> skipped;
    private final long totalBytes;
    private final Clock clock;
    private @Nullable RecordReader current;
    private @Nullable CountedInput counted;
    private volatile long bytesBefore;
    private String currentFile = "";

    private Sources(Iterator<Path> files, SortedMap<String, Integer> skipped, long totalBytes, Clock clock) {
        this.files = files;
        this.skipped = skipped;
        this.totalBytes = totalBytes;
        this.clock = clock;
    }

    /**
     * Files and folders.
     *
     * @param clock tells which dates lie in the future
     * @throws java.nio.file.NoSuchFileException if one of the paths is not there
     */
    public static Sources open(List<Path> paths, Clock clock) throws IOException {
        var below = SourceFiles.below(paths);
        return new Sources(below.files().iterator(), below.skipped(), below.bytes(), clock);
    }

    /** Standard input, as JSON Lines; plain or compressed. Its size is not known. */
    public static Sources standardInput(InputStream in, Clock clock) throws IOException {
        var sources = new Sources(List.<Path>of().iterator(), new TreeMap<>(), 0, clock);
        sources.currentFile = "-";
        sources.current = new JsonLinesReader(sources.counted(in), "-", clock);
        return sources;
    }

    @Override
    public @Nullable SourceRecord next() throws IOException {
        while (true) {
            if (current == null) {
                if (!files.hasNext()) {
                    return null;
                }
                var broken = openNext(files.next());
                if (broken != null) {
                    return broken;
                }
            }
            var record = nextOfCurrent();
            if (record != null) {
                return record;
            }
            closeCurrent();
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

    private @Nullable SourceRecord nextOfCurrent() throws IOException {
        var reader = current;
        if (reader == null) {
            return null;
        }
        try {
            return reader.next();
        } catch (ZipException | EOFException e) {
            closeCurrent();
            return rejected("The compressed file is broken or cut off here; what came before was read.");
        } catch (CharacterCodingException e) {
            closeCurrent();
            return rejected("The file is not valid UTF-8 here; what came before was read.");
        }
    }

    private @Nullable SourceRecord openNext(Path file) {
        currentFile = file.toString();
        try {
            current = reader(file);
            return null;
        } catch (ZipException | EOFException e) {
            return rejected("The file is not compressed as its name says.");
        } catch (IOException e) {
            return rejected("The file cannot be opened.");
        }
    }

    private RecordReader reader(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        var in = counted(Files.newInputStream(file));
        var format = SourceFormat.of(name).orElseThrow(() -> new IllegalStateException("not a source: " + file));
        return switch (format) {
            case JSON_LINES -> new JsonLinesReader(in, file.toString(), clock);
            case CSV ->
                new CsvReader(
                        new InputStreamReader(WithoutMark.of(in), StandardCharsets.UTF_8.newDecoder()),
                        SourceFormat.ending(name).equals("tsv"),
                        file.toString(),
                        clock);
            case TEXT, MARKDOWN -> text(in, file, format == SourceFormat.MARKDOWN);
            case HTML -> page(in, file);
        };
    }

    private RecordReader text(InputStream in, Path file, boolean markdown) {
        return new WholeFileReader(in, MAX_DOCUMENT, file.toString(), bytes -> {
            var where = new SourceRecord.Where(file.toString(), "");
            String text;
            try {
                text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                return new SourceRecord.Rejected(where, "The file is not valid UTF-8.");
            }
            var fields =
                    TextRecord.fields(text.startsWith("\uFEFF") ? text.substring(1) : text, baseName(file), markdown);
            return new ArticleAssembler(clock).assemble(fields, where, TextRecord.READER, Sha256.of(bytes));
        });
    }

    private RecordReader page(InputStream in, Path file) {
        return new WholeFileReader(in, MAX_DOCUMENT, file.toString(), bytes -> {
            var where = new SourceRecord.Where(file.toString(), "");
            var fields = PageRecord.fields(bytes, baseName(file));
            return new ArticleAssembler(clock).assemble(fields, where, PageRecord.READER, Sha256.of(bytes));
        });
    }

    private static String baseName(Path file) {
        var name = SourceFormat.withoutGz(String.valueOf(file.getFileName()));
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private InputStream counted(InputStream raw) throws IOException {
        var count = new CountedInput(raw);
        counted = count;
        var peeked = new PushbackInputStream(count, 2);
        int first = peeked.read();
        int second = first < 0 ? -1 : peeked.read();
        if (second >= 0) {
            peeked.unread(second);
        }
        if (first >= 0) {
            peeked.unread(first);
        }
        return first == 0x1F && second == 0x8B ? new GZIPInputStream(peeked, 1 << 16) : peeked;
    }

    private SourceRecord rejected(String why) {
        return new SourceRecord.Rejected(new SourceRecord.Where(currentFile, ""), why);
    }

    private void closeCurrent() throws IOException {
        var reader = current;
        var count = counted;
        current = null;
        counted = null;
        if (count != null) {
            bytesBefore += count.count();
        }
        if (reader != null) {
            reader.close();
        }
    }
}
