package onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The articles of the batch acknowledged last, for a writer to compare new ones with. Safe for threads.
 *
 * <p>A reader is opened when it is first asked for. Since the writer itself asks before each batch, no commit that is being
 * opened can be two commits old and removed meanwhile.
 */
final class CommittedArticles implements Closeable {

    /** What is asked of the articles. */
    interface Question<T> {
        T ask(StoredArticles articles) throws IOException;
    }

    private final Directory directory;

    private long batch;
    private @Nullable DirectoryReader reader;
    private long readerBatch = -1;

    CommittedArticles(Directory directory, long batch) {
        this.directory = directory;
        this.batch = batch;
    }

    synchronized void moveTo(long acknowledged) {
        batch = acknowledged;
    }

    <T> T ask(Question<T> question) throws IOException {
        DirectoryReader opened = acquire();
        try {
            return question.ask(new StoredArticles(opened));
        } finally {
            opened.decRef();
        }
    }

    private synchronized DirectoryReader acquire() throws IOException {
        DirectoryReader opened = reader;
        if (opened == null || readerBatch != batch) {
            opened = open(Batches.at(directory, batch), opened);
            reader = opened;
            readerBatch = batch;
        }
        opened.incRef();
        return opened;
    }

    private static DirectoryReader open(IndexCommit commit, @Nullable DirectoryReader before) throws IOException {
        if (before == null) {
            return DirectoryReader.open(commit);
        }
        DirectoryReader changed = DirectoryReader.openIfChanged(before, commit);
        if (changed == null) {
            return before;
        }
        before.decRef();
        return changed;
    }

    @Override
    public synchronized void close() throws IOException {
        IOUtils.close(reader);
    }
}
