package onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.OptionalLong;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Batches on disk: the live generation as its one writer sees it. For who holds the {@link WriterLock}, one thread at a time,
 * but for {@link #committed}.
 */
final class BatchStore implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(BatchStore.class);

    private final ArchiveFolder folder;
    private final ArticleDocuments documents;
    private final Directory articles;
    private final Directory quotations;

    /** What was acknowledged last. Its {@code highest} goes up with every attempt. */
    private Current current;

    /** Null from a failure until both indexes are opened again. */
    private @Nullable IndexPair pair;

    private final CommittedArticles committed;

    private BatchStore(
            ArchiveFolder folder,
            ArticleDocuments documents,
            Directory articles,
            Directory quotations,
            Current current) {
        this.folder = folder;
        this.documents = documents;
        this.articles = articles;
        this.quotations = quotations;
        this.current = current;
        committed = new CommittedArticles(articles, current.batch());
    }

    /**
     * Opens the archive at the newest batch that both indexes hold; an empty archive is made where there is none.
     *
     * @throws IOException if the disk has lost a batch that was acknowledged
     */
    static BatchStore open(ArchiveFolder folder, ArticleDocuments documents) throws IOException {
        Current said = folder.prepare(documents);
        Path generation = folder.generations().at(said.generation());
        Directory articles = folder.articles(generation);
        Directory quotations = folder.quotations(generation);
        try {
            var store =
                    new BatchStore(folder, documents, articles, quotations, found(folder, said, articles, quotations));
            store.writers();
            return store;
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(articles, quotations);
            throw failure;
        }
    }

    private static Current found(ArchiveFolder folder, Current said, Directory articles, Directory quotations)
            throws IOException {
        OptionalLong common = Batches.newestCommon(articles, quotations);
        if (common.isEmpty() || common.getAsLong() < said.batch()) {
            throw new IOException("batch " + said.batch() + " was acknowledged, but is not whole in " + folder.data()
                    + ": restore a backup, or reindex what can still be read");
        }
        long highest = Batches.highest(articles, quotations).orElse(0);
        return new Current(said.generation(), common.getAsLong(), Math.max(highest, said.highest()));
    }

    Current current() {
        return current;
    }

    /**
     * Writes articles as one batch. It is on disk when this returns, and {@code CURRENT} says so; after an exception nothing
     * of it is, unless the disk also keeps the archive from being taken back to the batch before, which is then tried again
     * at the next call and decided when the archive is next opened.
     *
     * @return the batch's number
     */
    long commit(Collection<KeptArticle> changes, Instant now, String vocabularyHash) throws IOException {
        IndexPair writers = writers();
        long batch = current.highest() + 1;
        current = new Current(current.generation(), current.batch(), batch);
        try {
            for (KeptArticle change : changes) {
                writers.put(change);
            }
            writers.commit(Batches.userData(batch, now, vocabularyHash));
            var next = new Current(current.generation(), batch, batch);
            folder.replaceCurrent(next);
            current = next;
            committed.moveTo(batch);
            return batch;
        } catch (IOException | AlreadyClosedException failure) {
            throw new IOException(
                    "a batch could not be written to " + folder.data() + ": " + failure.getMessage(), failure);
        } finally {
            if (current.batch() != batch) {
                takeBack(writers, batch);
            }
        }
    }

    private void takeBack(IndexPair writers, long batch) {
        pair = null;
        IOUtils.closeWhileHandlingException(writers);
        try {
            writers();
            LOG.warn("batch {} failed; the archive is back at batch {}", batch, current.batch());
        } catch (IOException | RuntimeException failure) {
            LOG.error("batch {} failed, and nothing can be written before the disk can: {}", batch, failure.toString());
        }
    }

    /**
     * The writers, opened at the batch acknowledged last. The highest number used is on disk before a commit above that batch
     * is removed: its number must not be used again even if the removal does not last.
     */
    private IndexPair writers() throws IOException {
        if (pair == null) {
            folder.replaceCurrent(current);
            pair = IndexPair.open(articles, quotations, documents, current.batch());
        }
        return pair;
    }

    /** The articles of the batch acknowledged last; safe for threads. */
    CommittedArticles committed() {
        return committed;
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(committed, pair, articles, quotations);
    }
}
