package onrecord.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts matches by publication day. */
final class HistogramPass {

    /**
     * @param first day of {@code counts[0]}, in days since 1970-01-01
     * @param counts by day, from the first with a match to the last; empty if nothing is dated
     */
    record Days(int first, int[] counts, long undated) {}

    private HistogramPass() {}

    static Days count(IndexSearcher searcher, Query query, Columns columns) throws IOException {
        Map<Object, DayColumn> bySegment = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            bySegment.put(leaf.id(), columns.of(leaf).days());
        }
        int first = bySegment.values().stream().mapToInt(DayColumn::first).min().orElse(Integer.MAX_VALUE);
        int last = bySegment.values().stream().mapToInt(DayColumn::last).max().orElse(Integer.MIN_VALUE);
        Days all = searcher.search(query, new Manager(bySegment, first, last < first ? 0 : last - first + 1));
        return trimmed(all);
    }

    private static Days trimmed(Days days) {
        int from = 0;
        int to = days.counts().length;
        while (to > from && days.counts()[to - 1] == 0) {
            to--;
        }
        while (from < to && days.counts()[from] == 0) {
            from++;
        }
        return new Days(days.first() + from, Arrays.copyOfRange(days.counts(), from, to), days.undated());
    }

    private record Manager(Map<Object, DayColumn> columns, int first, int length)
            implements CollectorManager<Counter, Days> {

        @Override
        public Counter newCollector() {
            return new Counter(columns, first, length);
        }

        @Override
        public Days reduce(Collection<Counter> counters) {
            var sum = new int[length];
            long undated = 0;
            for (Counter counter : counters) {
                undated += counter.undated;
                for (int i = 0; i < length; i++) {
                    sum[i] += counter.counts[i];
                }
            }
            return new Days(first, sum, undated);
        }
    }

    private static final class Counter extends SimpleCollector {

        private final Map<Object, DayColumn> columns;
        private final int first;
        private final int[] counts;
        private long undated;
        private int[] days = new int[0];

        Counter(Map<Object, DayColumn> columns, int first, int length) {
            this.columns = columns;
            this.first = first;
            this.counts = new int[length];
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            DayColumn column = columns.get(leaf.id());
            days = column == null ? days : column.days();
        }

        @Override
        public void collect(int document) {
            int day = days[document];
            if (day == DayColumn.UNDATED) {
                undated++;
            } else {
                counts[day - first]++;
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
