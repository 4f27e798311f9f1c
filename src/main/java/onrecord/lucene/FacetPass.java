package onrecord.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.archive.Choice;
import onrecord.article.Facet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * One exact pass over everything that matches words and dates: how many fulfil all choices, and how often each value occurs
 * among those that fulfil all choices but perhaps that of the value's own facet.
 *
 * <p>A document that fails one facet counts for that facet alone, one that fails two for none. So each facet is counted as if
 * nothing had been chosen in it, and no facet needs a pass of its own.
 */
final class FacetPass {

    /**
     * @param total documents that fulfil all choices
     * @param counts by ordinal
     */
    record Counts(long total, int[] counts) {

        int count(int ordinal) {
            return ordinal >= 0 && ordinal < counts.length ? counts[ordinal] : 0;
        }
    }

    private final Columns columns;
    private final List<String> fields;

    /**
     * @param fields the columns that hold the facets, each facet in one of them only
     */
    FacetPass(Columns columns, List<String> fields) {
        this.columns = columns;
        this.fields = fields;
    }

    Counts count(IndexSearcher searcher, Query words, Map<Facet, Choice> choices) throws IOException {
        Map<Object, FacetColumn[]> bySegment = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            List<FacetColumn> segment = columns.of(leaf).facets(leaf.reader(), fields);
            bySegment.put(leaf.id(), segment.toArray(FacetColumn[]::new));
        }
        // Only now does the dictionary know every value of these segments.
        Selection selection = Selection.of(choices, columns.dictionary());
        return searcher.search(words, new Manager(bySegment, selection, columns.dictionary()));
    }

    private record Manager(Map<Object, FacetColumn[]> columns, Selection selection, FacetDictionary dictionary)
            implements CollectorManager<Counter, Counts> {

        @Override
        public Counter newCollector() {
            return new Counter(columns, selection, dictionary);
        }

        @Override
        public Counts reduce(Collection<Counter> counters) {
            var sum = new int[dictionary.size()];
            long total = 0;
            for (Counter counter : counters) {
                total += counter.total;
                for (int i = 0; i < counter.counts.length; i++) {
                    sum[i] += counter.counts[i];
                }
            }
            return new Counts(total, sum);
        }
    }

    private static final class Counter extends SimpleCollector {

        private final Map<Object, FacetColumn[]> columns;
        private final Selection selection;
        private final byte[] facets;
        private final int[] counts;
        private long total;
        private FacetColumn[] segment = new FacetColumn[0];

        Counter(Map<Object, FacetColumn[]> columns, Selection selection, FacetDictionary dictionary) {
            this.columns = columns;
            this.selection = selection;
            this.counts = new int[dictionary.size()];
            this.facets = dictionary.facets();
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            segment = columns.getOrDefault(leaf.id(), segment);
        }

        @Override
        public void collect(int document) {
            int failed = selection.isEmpty() ? 0 : selection.failed(segment, document);
            if (failed == 0) {
                total++;
                for (FacetColumn column : segment) {
                    int[] values = column.values();
                    int end = column.starts()[document + 1];
                    for (int i = column.starts()[document]; i < end; i++) {
                        counts[values[i]]++;
                    }
                }
            } else if (Integer.bitCount(failed) == 1) {
                countOnly(failed, document);
            }
        }

        private void countOnly(int facet, int document) {
            for (FacetColumn column : segment) {
                int[] values = column.values();
                int end = column.starts()[document + 1];
                for (int i = column.starts()[document]; i < end; i++) {
                    if (Selection.bit(facets[values[i]]) == facet) {
                        counts[values[i]]++;
                    }
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
