package onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import onrecord.archive.VocabularyUse;
import onrecord.query.Labels;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Both indexes at one batch, with everything that is derived from them. An answer is made from one snapshot alone.
 *
 * <p>Counted: it comes from {@link Snapshots#acquire} and each who got it closes it once; the readers are closed with the last.
 * Safe for threads.
 */
final class Snapshot implements Closeable {

    private final OpenGeneration generation;
    private final long batch;
    private final DirectoryReader articles;
    private final DirectoryReader quotations;
    private final AtomicInteger users = new AtomicInteger(1);
    private volatile @Nullable VocabularyUse vocabulary;
    private volatile @Nullable Conflicts conflicts;

    private Snapshot(OpenGeneration generation, long batch, DirectoryReader articles, DirectoryReader quotations) {
        this.generation = generation;
        this.batch = batch;
        this.articles = articles;
        this.quotations = quotations;
    }

    /**
     * Opens what {@code CURRENT} names, for one user.
     *
     * @throws NoSuchBatchException if the batch is not there, perhaps because the archive has moved on
     */
    static Snapshot open(ArchiveFolder folder, Current current, Labels labels) throws IOException {
        OpenGeneration generation = OpenGeneration.open(folder, current.generation(), labels);
        try {
            return open(generation, current.batch(), null);
        } finally {
            generation.release();
        }
    }

    /** Opens another batch of the same generation for one user, sharing what is open already. */
    Snapshot next(long other) throws IOException {
        return open(generation, other, this);
    }

    private static Snapshot open(OpenGeneration generation, long batch, @Nullable Snapshot earlier) throws IOException {
        DirectoryReader articles = null;
        DirectoryReader quotations = null;
        try {
            articles = open(generation.articles(), batch, earlier == null ? null : earlier.articles);
            quotations = open(generation.quotations(), batch, earlier == null ? null : earlier.quotations);
            generation.columns().warm(articles, List.of(Schema.FACETS));
            generation.columns().warm(quotations, List.of(Schema.FACETS, Schema.OWN_FACETS));
            generation.retain();
            return new Snapshot(generation, batch, articles, quotations);
        } catch (IOException | RuntimeException failure) {
            if (articles != null) {
                articles.decRef();
            }
            if (quotations != null) {
                quotations.decRef();
            }
            throw failure;
        }
    }

    private static DirectoryReader open(Directory directory, long batch, @Nullable DirectoryReader earlier)
            throws IOException {
        IndexCommit commit = Batches.at(directory, batch);
        if (earlier == null) {
            return DirectoryReader.open(commit);
        }
        DirectoryReader changed = DirectoryReader.openIfChanged(earlier, commit);
        if (changed == null) {
            earlier.incRef();
            return earlier;
        }
        return changed;
    }

    DirectoryReader articles() {
        return articles;
    }

    DirectoryReader quotations() {
        return quotations;
    }

    /** Heap columns of both indexes' segments; what most requests need is there already. */
    Columns columns() {
        return generation.columns();
    }

    /** Name of the generation. */
    String generation() {
        return generation.name();
    }

    long batch() {
        return batch;
    }

    /** When the batch was committed; empty for an archive that nothing was written to. */
    Optional<Instant> time() throws IOException {
        return Batches.time(articles.getIndexCommit());
    }

    /** Which vocabulary the articles were annotated with; counted when it is first asked for. */
    VocabularyUse vocabulary() throws IOException {
        VocabularyUse known = vocabulary;
        if (known == null) {
            String hash = Batches.vocabularyHash(articles.getIndexCommit());
            int such = new IndexSearcher(articles).count(new TermQuery(new Term(Schema.VOCABULARY, hash)));
            known = new VocabularyUse(hash, articles.numDocs() - such);
            vocabulary = known;
        }
        return known;
    }

    /** Found when they are first asked for; who asks meanwhile waits rather than looking as well. */
    Conflicts conflicts(Session session) throws IOException {
        Conflicts known = conflicts;
        if (known == null) {
            synchronized (this) {
                known = conflicts;
                if (known == null) {
                    known = Conflicts.of(session);
                    conflicts = known;
                }
            }
        }
        return known;
    }

    boolean is(Current current) {
        return batch == current.batch() && generation.name().equals(current.generation());
    }

    /** One user more, unless the last has left. */
    boolean tryRetain() {
        int count = users.get();
        while (count > 0 && !users.compareAndSet(count, count + 1)) {
            count = users.get();
        }
        return count > 0;
    }

    /** One user less. */
    @Override
    public void close() throws IOException {
        if (users.decrementAndGet() == 0) {
            IOUtils.close(articles::decRef, quotations::decRef, generation::release);
        }
    }
}
