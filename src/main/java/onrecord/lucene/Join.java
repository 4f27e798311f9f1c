package onrecord.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.article.Facet;
import onrecord.query.Criterion;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.ArrayUtil;

/** Carries a result from one index of a snapshot to the other, by the key of the article. */
final class Join {

    private final TextQueries texts;
    private final IndexSearcher articles;
    private final IndexSearcher quotations;

    /** Page, total and facets of one request ask for the same. */
    private final Map<Criterion, Query> known = new HashMap<>();

    /** Both searchers read one snapshot and stop at one time limit. */
    Join(TextQueries texts, IndexSearcher articles, IndexSearcher quotations) {
        this.texts = texts;
        this.articles = articles;
        this.quotations = quotations;
    }

    IndexSearcher articles() {
        return articles;
    }

    IndexSearcher quotations() {
        return quotations;
    }

    /** Articles with one quotation that fulfils all of this. */
    Query articlesWithQuotation(Criterion criterion) throws IOException {
        Query found = known.get(criterion);
        if (found == null) {
            found = findArticles(criterion);
            known.put(criterion, found);
        }
        return found;
    }

    private Query findArticles(Criterion criterion) throws IOException {
        return sameArticles(quotations, new QuotationCompiler(texts, this, false).matching(criterion));
    }

    /** Articles with a quotation that has one of these values. */
    Query articlesWithQuotationValue(Facet facet, List<String> ids) throws IOException {
        return sameArticles(quotations, QueryCompiler.values(QuotationCompiler.field(facet, false), facet, ids));
    }

    /** Quotations of the articles that fulfil this. */
    Query quotationsOfArticles(Criterion criterion) throws IOException {
        return sameArticles(articles, new ArticleCompiler(texts, this).matching(criterion));
    }

    private static Query sameArticles(IndexSearcher searcher, Query query) throws IOException {
        long[] keys = searcher.search(query, new Keys());
        return keys.length == 0
                ? new MatchNoDocsQuery("nothing in the other index")
                : NumericDocValuesField.newSlowSetQuery(Schema.KEY, keys);
    }

    private static final class Keys implements CollectorManager<KeyCollector, long[]> {

        @Override
        public KeyCollector newCollector() {
            return new KeyCollector();
        }

        @Override
        public long[] reduce(Collection<KeyCollector> collectors) {
            return collectors.stream()
                    .flatMapToLong(collector -> Arrays.stream(collector.keys, 0, collector.count))
                    .distinct()
                    .toArray();
        }
    }

    private static final class KeyCollector extends SimpleCollector {

        private long[] keys = new long[1024];
        private int count;
        private NumericDocValues values = DocValues.emptyNumeric();

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            values = DocValues.getNumeric(leaf.reader(), Schema.KEY);
        }

        @Override
        public void collect(int document) throws IOException {
            if (values.advanceExact(document)) {
                keys = ArrayUtil.grow(keys, count + 1);
                keys[count++] = values.longValue();
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
