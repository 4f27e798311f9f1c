package onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A file that is one article. A file over the limit, also when unpacked, is rejected. */
final class WholeFileReader implements RecordReader {

    private final InputStream in;
    private final int limit;
    private final String file;
    private final Function<byte[], SourceRecord> record;
    private boolean done;

    WholeFileReader(InputStream in, int limit, String file, Function<byte[], SourceRecord> record) {
        this.in = in;
        this.limit = limit;
        this.file = file;
        this.record = record;
    }

    @Override
    public @Nullable SourceRecord next() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        var bytes = in.readNBytes(limit + 1);
        return bytes.length > limit
                ? new SourceRecord.Rejected(
                        new SourceRecord.Where(file, ""), "The file is larger than %,d bytes.".formatted(limit))
                : record.apply(bytes);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
