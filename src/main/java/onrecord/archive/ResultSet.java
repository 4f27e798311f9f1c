package onrecord.archive;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A whole result set on one snapshot, read from the first row to the last. Not safe for threads; to be closed.
 *
 * @param <R> {@link StoredArticle} or {@link QuotationHit}
 */
public interface ResultSet<R> extends Closeable {

    /** Exact number of rows, known before the first. */
    long total();

    /**
     * The next row, or null behind the last.
     *
     * @throws IOException if the archive cannot be read
     */
    @Nullable
    R next() throws IOException;
}
