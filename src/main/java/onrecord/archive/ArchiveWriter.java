package onrecord.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;

/**
 * The one writer of an archive. Holds the archive's lock from opening to closing. Safe for threads; batches are written one
 * after another.
 */
public interface ArchiveWriter extends Closeable {

    /** What became of an article. */
    enum Outcome {
        NEW,
        /** Title, body and every other field stand already. */
        UNCHANGED,
        /** Title or body differ: the earlier version is kept, this one is searched from now on. */
        NEW_VERSION,
        /** Only other fields differ (date, source, byline …): the latest version carries them from now on. */
        CORRECTED
    }

    /**
     * @param batch number of the commit, larger than any before; where nothing changed there is none, and it is the last one's
     * @param outcomes one an article, in the order given
     */
    record Receipt(long batch, List<Outcome> outcomes) {
        public Receipt {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Whether writing this article would change nothing, so that it need not be annotated. */
    boolean unchanged(Article article) throws IOException;

    /**
     * Writes a batch and returns when it is on disk in both indexes. An id that stands twice in a batch is taken in order.
     *
     * @throws IOException if it is not on disk; then nothing of the batch is, and the writer is still usable unless {@link
     *     #close} is all that it takes
     */
    Receipt write(List<AnnotatedArticle> batch) throws IOException;
}
