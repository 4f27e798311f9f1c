package onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A JSON file in any layout: one article, an array of them, or one behind another. */
final class JsonFileReader implements RecordReader {

    private static final String READER = "json/1";

    private final JsonValues values;
    private final String file;
    private final JsonRecord records;

    /** @param in UTF-8 without a byte order mark; closed with the reader */
    JsonFileReader(InputStream in, String file, Clock clock) {
        this.values = new JsonValues(in, JsonLinesReader.MAX_RECORD);
        this.file = file;
        this.records = new JsonRecord(clock, READER);
    }

    @Override
    public @Nullable SourceRecord next() throws IOException {
        var value = values.next();
        if (value == null) {
            return null;
        }
        var where = new SourceRecord.Where(file, "line " + value.line());
        return value.tooLong() ? JsonLinesReader.tooLong(where) : records.read(value.bytes(), where);
    }

    @Override
    public void close() throws IOException {
        values.close();
    }
}
