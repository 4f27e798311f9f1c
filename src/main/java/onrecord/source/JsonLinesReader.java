package onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** JSON Lines: one article a line. Blank lines are passed over. */
public final class JsonLinesReader implements RecordReader {

    /** Most bytes of a record: title and body at their longest, in the longest UTF-8. */
    static final int MAX_RECORD = 4 * ArticleAssembler.MAX_TEXT;

    private final LineBytes lines;
    private final String file;
    private final JsonRecord records;

    /**
     * @param in UTF-8 with or without a byte order mark; closed with the reader
     * @param file the name that reports give
     */
    public JsonLinesReader(InputStream in, String file, Clock clock) {
        this.lines = new LineBytes(in, MAX_RECORD);
        this.file = file;
        this.records = new JsonRecord(clock);
    }

    @Override
    public @Nullable SourceRecord next() throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            var where = new SourceRecord.Where(file, "line " + lines.number());
            if (lines.wasTooLong()) {
                return tooLong(where);
            }
            if (!isBlank(line)) {
                return records.read(line, where);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    static SourceRecord.Rejected tooLong(SourceRecord.Where where) {
        return new SourceRecord.Rejected(where, "The record is longer than %,d bytes.".formatted(MAX_RECORD));
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
