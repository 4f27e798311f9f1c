package onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TwoPhaseCommitTool;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The writers of both indexes, opened at one batch. After any exception it is good for nothing but to be closed, which takes
 * both indexes back to what was committed last.
 */
final class IndexPair implements Closeable {

    /** In MB. A segment is written once its index's buffer is full, or at a commit. */
    private static final double BUFFER = 32;

    private final ArticleDocuments documents;
    private final IndexWriter articles;
    private final IndexWriter quotations;

    private IndexPair(ArticleDocuments documents, IndexWriter articles, IndexWriter quotations) {
        this.documents = documents;
        this.articles = articles;
        this.quotations = quotations;
    }

    /** Makes two empty indexes that share batch 0, and opens them there. */
    static IndexPair create(Directory articles, Directory quotations, ArticleDocuments documents) throws IOException {
        IndexPair pair = open(articles, quotations, documents, 0, IndexWriterConfig.OpenMode.CREATE);
        try {
            pair.commit(Batches.empty());
            return pair;
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(pair);
            throw failure;
        }
    }

    /**
     * Opens both at a batch that both hold, and removes every later commit.
     *
     * @throws IOException if one of them does not hold the batch
     */
    static IndexPair open(Directory articles, Directory quotations, ArticleDocuments documents, long batch)
            throws IOException {
        return open(articles, quotations, documents, batch, IndexWriterConfig.OpenMode.APPEND);
    }

    @SuppressWarnings("resource") // both writers are the pair's from here on
    private static IndexPair open(
            Directory articles,
            Directory quotations,
            ArticleDocuments documents,
            long batch,
            IndexWriterConfig.OpenMode mode)
            throws IOException {
        boolean append = mode == IndexWriterConfig.OpenMode.APPEND;
        IndexCommit articlesAt = append ? Batches.at(articles, batch) : null;
        IndexCommit quotationsAt = append ? Batches.at(quotations, batch) : null;
        var first = new IndexWriter(
                articles,
                config(documents, Schema.articleOrder(), batch, articlesAt).setOpenMode(mode));
        try {
            var second = new IndexWriter(
                    quotations,
                    config(documents, Schema.quotationOrder(), batch, quotationsAt)
                            .setOpenMode(mode));
            return new IndexPair(documents, first, second);
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(first);
            throw failure;
        }
    }

    private static IndexWriterConfig config(
            ArticleDocuments documents, Sort order, long batch, @Nullable IndexCommit commit) {
        return new IndexWriterConfig(documents.analyzer())
                .setIndexSort(order)
                .setIndexDeletionPolicy(new BatchDeletionPolicy(batch))
                .setIndexCommit(commit)
                .setCommitOnClose(false)
                .setMergeScheduler(new LoggedMerges())
                .setRAMBufferSizeMB(BUFFER);
    }

    /**
     * Puts an article in the place of its earlier state.
     *
     * <p>Its quotations are deleted by term and added one by one: under an index sort they cannot be replaced as a block.
     * Nothing of it is visible before {@link #commit}.
     */
    void put(KeptArticle kept) throws IOException {
        String id = kept.latest().annotated().article().id().value();
        articles.updateDocument(new Term(Schema.ID, id), documents.article(kept));
        quotations.deleteDocuments(new Term(Schema.ARTICLE, id));
        for (Document quotation : documents.quotations(kept.latest())) {
            quotations.addDocument(quotation);
        }
    }

    /** Adds an article that neither index has. Safe for threads. */
    void add(KeptArticle kept) throws IOException {
        articles.addDocument(documents.article(kept));
        for (Document quotation : documents.quotations(kept.latest())) {
            quotations.addDocument(quotation);
        }
    }

    /** Commits both in two phases; both are on disk when this returns. */
    void commit(Map<String, String> userData) throws IOException {
        articles.setLiveCommitData(userData.entrySet());
        quotations.setLiveCommitData(userData.entrySet());
        TwoPhaseCommitTool.execute(articles, quotations);
    }

    /** Gives up what is not committed. */
    @Override
    public void close() throws IOException {
        IOUtils.close(articles::rollback, quotations::rollback);
    }
}
