package onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file that is one article. A file over the limit, also when unpacked, is rejected. */
final class WholeFileReader implements RecordReader {

    /** What becomes of the file's bytes. */
    @FunctionalInterface
    interface Whole {
        SourceRecord record(byte[] bytes) throws IOException;
    }

    private final InputStream in;
    private final int limit;
    private final SourceRecord.Where where;
    private final Whole whole;
    private boolean done;

    WholeFileReader(InputStream in, int limit, SourceRecord.Where where, Whole whole) {
        this.in = in;
        this.limit = limit;
        this.where = where;
        this.whole = whole;
    }

    @Override
    public @Nullable SourceRecord next() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        var bytes = in.readNBytes(limit + 1);
        return bytes.length > limit
                ? new SourceRecord.Rejected(where, "The file is larger than %,d bytes.".formatted(limit))
                : whole.record(bytes);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
