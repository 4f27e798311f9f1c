package onrecord.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import onrecord.archive.ArchiveWriter;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import org.apache.lucene.util.IOUtils;

/**
 * Writes to an archive in a folder.
 *
 * <pre>{@code
 * try (ArchiveWriter writer = LuceneArchiveWriter.open(Path.of("data"), Duration.ZERO)) {
 *     writer.write(batch);   // returns when the batch is on disk
 * }
 * }</pre>
 */
public final class LuceneArchiveWriter implements ArchiveWriter {

    private final ArchiveFolder folder;
    private final WriterLock lock;
    private final BatchStore store;
    private final InstantSource clock;

    /** Held while a batch is written. */
    private final ReentrantLock writing = new ReentrantLock();

    private boolean closed;

    private LuceneArchiveWriter(ArchiveFolder folder, WriterLock lock, BatchStore store, InstantSource clock) {
        this.folder = folder;
        this.lock = lock;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Opens an archive for writing; an empty one is made where there is none.
     *
     * @param patience how long to wait for another writer to stop; zero for not at all
     * @throws onrecord.archive.ArchiveLockedException if another writer, of this process or another, does not stop that soon
     * @throws IOException if the archive is damaged or its disk cannot be written
     */
    public static LuceneArchiveWriter open(Path data, Duration patience) throws IOException {
        return open(new ArchiveFolder(data), new ArticleDocuments(), patience, InstantSource.system());
    }

    static LuceneArchiveWriter open(
            ArchiveFolder folder, ArticleDocuments documents, Duration patience, InstantSource clock)
            throws IOException {
        Files.createDirectories(folder.data());
        WriterLock lock = WriterLock.take(folder.data(), patience);
        try {
            return new LuceneArchiveWriter(folder, lock, BatchStore.open(folder, documents), clock);
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(lock);
            throw failure;
        }
    }

    @Override
    public boolean unchanged(Article article) throws IOException {
        Optional<Fingerprint> kept = store.committed().ask(articles -> articles.fingerprint(article.id()));
        return kept.isPresent() && kept.get().equals(Fingerprint.of(article));
    }

    @Override
    public Receipt write(List<AnnotatedArticle> batch) throws IOException {
        writing.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the writer is closed");
            }
            lock.ensureHeld();
            Map<ArticleId, KeptArticle> changes = new LinkedHashMap<>();
            List<Outcome> outcomes = new ArrayList<>();
            for (AnnotatedArticle annotated : batch) {
                outcomes.add(store.committed().ask(articles -> take(annotated, articles, changes)));
            }
            if (changes.isEmpty()) {
                return new Receipt(store.current().batch(), outcomes);
            }
            String vocabularyHash = batch.getLast().vocabularyHash();
            return new Receipt(store.commit(changes.values(), clock.instant(), vocabularyHash), outcomes);
        } finally {
            writing.unlock();
        }
    }

    /** Adds what the article changes to {@code changes}, where an earlier article of the batch may have changed it already. */
    private Outcome take(AnnotatedArticle annotated, StoredArticles articles, Map<ArticleId, KeptArticle> changes)
            throws IOException {
        ArticleId id = annotated.article().id();
        Fingerprint now = Fingerprint.of(annotated.article());
        KeptArticle changed = changes.get(id);
        Optional<Fingerprint> before = changed == null ? articles.fingerprint(id) : Optional.of(changed.fingerprint());
        if (before.isEmpty()) {
            changes.put(id, KeptArticle.first(annotated, clock.instant()));
            return Outcome.NEW;
        }
        if (before.get().equals(now)) {
            return Outcome.UNCHANGED;
        }
        KeptArticle kept = changed == null ? articles.kept(articles.document(id)) : changed;
        boolean sameText = before.get().text().equals(now.text());
        changes.put(id, sameText ? kept.corrected(annotated) : kept.revised(annotated, clock.instant()));
        return sameText ? Outcome.CORRECTED : Outcome.NEW_VERSION;
    }

    /** Waits for a batch in hand, then gives the lock back. Old generations that nobody reads any more go with it. */
    @Override
    public void close() throws IOException {
        writing.lock();
        try {
            if (!closed) {
                closed = true;
                IOUtils.close(store, folder::retireOldGenerations, lock, folder.generations()::sweep);
            }
        } finally {
            writing.unlock();
        }
    }
}
