package onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import onrecord.archive.AnnotationChanges;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;

/**
 * Builds a new generation of an archive beside the live one, from the archive's own originals annotated anew, and swaps it in
 * as a whole or throws it away. Others read the live one meanwhile; nobody else writes.
 *
 * <pre>{@code
 * try (Rebuild rebuild = Rebuild.open(data, Duration.ZERO)) {
 *     rebuild.run(new Annotator(vocabulary)::annotate, 2, () -> {});
 *     rebuild.swap();   // without it, closing leaves the archive as it was
 * }
 * }</pre>
 */
public final class Rebuild implements Closeable {

    private final ArchiveFolder folder;
    private final WriterLock lock;
    private final Current live;
    private final Directory directory;
    private final DirectoryReader originals;
    private final NewGeneration next;

    private final AnnotationChanges changes = new AnnotationChanges();

    /** Hash of the vocabulary that an article was annotated with last. */
    private volatile String vocabularyHash = "";

    private Rebuild(
            ArchiveFolder folder,
            WriterLock lock,
            Current live,
            Directory directory,
            DirectoryReader originals,
            NewGeneration next) {
        this.folder = folder;
        this.lock = lock;
        this.live = live;
        this.directory = directory;
        this.originals = originals;
        this.next = next;
    }

    /**
     * @param patience how long to wait for a writer to stop; zero for not at all
     * @throws onrecord.archive.ArchiveLockedException if a writer does not stop that soon
     */
    public static Rebuild open(Path data, Duration patience) throws IOException {
        return open(new ArchiveFolder(data), new ArticleDocuments(), patience);
    }

    static Rebuild open(ArchiveFolder folder, ArticleDocuments documents, Duration patience) throws IOException {
        WriterLock lock = WriterLock.take(folder.data(), patience);
        Directory directory = null;
        DirectoryReader originals = null;
        try {
            Current said = folder.prepare(documents);
            Path generation = folder.generations().at(said.generation());
            Current live = said;
            directory = folder.articles(generation);
            try (Directory quotations = folder.quotations(generation)) {
                live = newest(said, directory, quotations);
            }
            originals = DirectoryReader.open(Batches.original(directory, live.batch()));
            return new Rebuild(folder, lock, live, directory, originals, NewGeneration.begin(folder, documents));
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(originals, directory, lock);
            throw failure;
        }
    }

    /** What both indexes still share, so that what a damaged disk left can be saved. */
    private static Current newest(Current said, Directory articles, Directory quotations) throws IOException {
        OptionalLong common = Batches.newestCommon(articles, quotations);
        if (common.isEmpty()) {
            throw new IOException("no batch of " + said.generation() + " is whole: restore a backup");
        }
        long highest = Batches.highest(articles, quotations).orElse(0);
        return new Current(said.generation(), common.getAsLong(), Math.max(said.highest(), highest));
    }

    /** How many articles there are to annotate; those of earlier versions come besides. */
    public int articles() {
        return originals.numDocs();
    }

    /**
     * Annotates and adds every article.
     *
     * @param annotator called by all workers at once
     * @param workers how many threads annotate, 1 or more
     * @param progress called once an article, by any of them
     * @throws IOException if an original cannot be read or the new generation cannot be written
     */
    public void run(Function<Article, AnnotatedArticle> annotator, int workers, Runnable progress) throws IOException {
        var nextDocument = new AtomicInteger();
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            for (int worker = 0; worker < workers; worker++) {
                all.add(threads.submit(() -> {
                    work(annotator, nextDocument, progress);
                    return null;
                }));
            }
            try {
                join(all);
            } finally {
                nextDocument.set(originals.maxDoc());
            }
        }
        next.commit(Batches.userData(live.highest() + 1, Instant.now(), vocabularyHash));
    }

    /** Takes document after document. Where one worker fails, the others find none left. */
    private void work(Function<Article, AnnotatedArticle> annotator, AtomicInteger nextDocument, Runnable progress)
            throws IOException {
        Bits alive = MultiBits.getLiveDocs(originals);
        var articles = new StoredArticles(originals);
        try {
            for (int document = nextDocument.getAndIncrement();
                    document < originals.maxDoc();
                    document = nextDocument.getAndIncrement()) {
                if (alive == null || alive.get(document)) {
                    KeptArticle before = articles.kept(document);
                    KeptArticle kept = before.annotatedBy(annotator);
                    next.add(kept);
                    changes.add(before.latest().annotated(), kept.latest().annotated());
                    vocabularyHash = kept.latest().annotated().vocabularyHash();
                    progress.run();
                }
            }
        } finally {
            nextDocument.set(originals.maxDoc());
        }
    }

    private static void join(List<Future<?>> workers) throws IOException {
        try {
            for (Future<?> worker : workers) {
                worker.get();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the rebuild was interrupted");
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case IOException io -> throw io;
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                case null, default -> throw new IOException(failure);
            }
        }
    }

    /** What the new annotations change in the latest versions, as far as it was run. */
    public AnnotationChanges changes() {
        return changes;
    }

    /**
     * Makes the new generation the live one. Readers go over to it within a second; the old one goes when the last of them has
     * left.
     */
    public void swap() throws IOException {
        lock.ensureHeld();
        next.finish();
        long batch = live.highest() + 1;
        folder.replaceCurrent(new Current(next.name(), batch, batch));
    }

    /** Throws away what was not swapped in, and gives the lock back. */
    @Override
    public void close() throws IOException {
        IOUtils.close(next, originals, directory, folder::retireOldGenerations, lock, folder.generations()::sweep);
    }
}
