package onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.Clock;

/** Opens files as the readers of their formats. */
final class SourceOpener {

    /** Most bytes of a file that is one article. */
    private static final int MAX_DOCUMENT = 100 << 20;

    private final Clock clock;

    SourceOpener(Clock clock) {
        this.clock = clock;
    }

    /** JSON Lines of no file. */
    RecordReader standardInput(InputStream in) throws IOException {
        return new JsonLinesReader(Utf8Input.of(Unpacked.of(in)), "-", clock);
    }

    /**
     * A reader of a file.
     *
     * @param raw the file's bytes, plain or compressed; closed with the reader
     * @throws UnreadableFileException if it is broken at its start
     */
    RecordReader open(Path file, InputStream raw) throws IOException {
        var name = String.valueOf(file.getFileName());
        var format = SourceFormat.of(name).orElseThrow(() -> new IllegalStateException("not a source: " + file));
        var in = Unpacked.of(raw);
        return switch (format) {
            case JSON_LINES -> new JsonLinesReader(Utf8Input.of(in), file.toString(), clock);
            case JSON -> new JsonFileReader(Utf8Input.of(in), file.toString(), clock);
            case CSV ->
                new CsvReader(Utf8Input.of(in), SourceFormat.ending(name).equals("tsv"), file.toString(), clock);
            case TEXT -> whole(in, file, TextRecord.READER, bytes -> text(bytes, file, false));
            case MARKDOWN -> whole(in, file, TextRecord.READER, bytes -> text(bytes, file, true));
            case HTML -> whole(in, file, PageRecord.READER, bytes -> PageRecord.fields(bytes, baseName(file)));
        };
    }

    /** What a file's bytes say. */
    @FunctionalInterface
    private interface Fields {
        RecordFields of(byte[] bytes) throws IOException;
    }

    private RecordReader whole(InputStream in, Path file, String reader, Fields fields) {
        var where = new SourceRecord.Where(file.toString(), "");
        return new WholeFileReader(
                in,
                MAX_DOCUMENT,
                where,
                bytes -> new ArticleAssembler(clock).assemble(fields.of(bytes), where, reader, Sha256.of(bytes)));
    }

    private static RecordFields text(byte[] bytes, Path file, boolean markdown) throws IOException {
        try {
            return TextRecord.fields(TextRecord.decode(bytes), baseName(file), markdown);
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException("The file is not valid UTF-8; save it as UTF-8.", e);
        }
    }

    private static String baseName(Path file) {
        var name = SourceFormat.withoutGz(String.valueOf(file.getFileName()));
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
