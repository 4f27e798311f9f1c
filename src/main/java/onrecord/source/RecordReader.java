package onrecord.source;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of one file, in order. Not safe for threads; to be closed. */
public interface RecordReader extends Closeable {

    /**
     * The next record, or null behind the last. A broken record is a {@link SourceRecord.Rejected} and never ends the reading.
     *
     * @throws IOException if the file itself cannot be read any further; what came before stands
     */
    @Nullable
    SourceRecord next() throws IOException;
}
