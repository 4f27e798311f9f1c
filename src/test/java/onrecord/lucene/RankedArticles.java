package onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import onrecord.analysis.Words;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.Sort;
import onrecord.article.ArticleId;
import onrecord.query.Labels;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;

/**
 * The order in which an archive gives articles for a query: the page that a user gets, without its snippets, facets and
 * suggestions. For measuring. Safe for threads.
 */
public final class RankedArticles implements Closeable {

    /** A search that is cut short by a busy machine would count as one that does not find. */
    private static final SearchLimits PATIENT = new SearchLimits(Duration.ofMinutes(5), Duration.ofMinutes(5), 0);

    private final Snapshots snapshots;
    private final Labels labels;
    private final Words words = new Words();

    private RankedArticles(Snapshots snapshots, Labels labels) {
        this.snapshots = snapshots;
        this.labels = labels;
    }

    /** Opens the archive in a folder. */
    public static RankedArticles open(Path data, Labels labels) throws IOException {
        return new RankedArticles(Snapshots.open(new ArchiveFolder(data), new ArticleDocuments(), labels), labels);
    }

    /** What an article goes by in {@link #best}. */
    public static long key(String id) {
        return Schema.key(new ArticleId(id));
    }

    /** Keys of the first articles, best first. */
    public long[] best(String query, QueryMode mode, int size) throws IOException {
        var narrowing = Narrowing.EVERYTHING.withQuery(new QueryParser(labels, QueryLimits.DEFAULT).parse(query, mode));
        try (Snapshot snapshot = snapshots.acquire()) {
            var session = new Session(snapshot, labels, PATIENT, words);
            var search = session.search(narrowing);
            var places = Page.find(search, Kind.ARTICLES, narrowing, Sort.RELEVANCE, size, null)
                    .documents();
            long[] keys = new long[places.size()];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = key(snapshot, places.get(i).document());
            }
            return keys;
        }
    }

    private static long key(Snapshot snapshot, int document) throws IOException {
        var leaves = snapshot.articles().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues keys = DocValues.getNumeric(leaf.reader(), Schema.KEY);
        if (!keys.advanceExact(document - leaf.docBase)) {
            throw new IOException("a document has no key");
        }
        return keys.longValue();
    }

    @Override
    public void close() throws IOException {
        snapshots.close();
    }
}
