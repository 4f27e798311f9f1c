package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Newest first as the segments stand: each is read from its first match to its last, and the segments are merged. A bit a
 * document is all the memory it takes.
 */
final class IndexOrder implements ResultOrder {

    private static final Comparator<Segment> ORDER = Comparator.<Segment>comparingLong(segment -> segment.time)
            .reversed()
            .thenComparingLong(segment -> segment.key)
            .thenComparingLong(segment -> segment.position)
            .thenComparingInt(segment -> segment.base);

    private final long total;
    private final PriorityQueue<Segment> segments = new PriorityQueue<>(ORDER);

    private IndexOrder(List<Matches> all) throws IOException {
        total = all.stream().mapToLong(matches -> matches.bits.cardinality()).sum();
        for (Matches matches : all) {
            var segment = new Segment(matches);
            if (segment.advance()) {
                segments.add(segment);
            }
        }
    }

    static IndexOrder of(Search search, Asked asked) throws IOException {
        var query = search.matching(asked.kind(), asked.narrowing());
        return new IndexOrder(search.searcher(asked.kind()).search(query, new Manager()));
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public boolean sequential() {
        return true;
    }

    @Override
    public Page.@Nullable Place next() throws IOException {
        Segment first = segments.poll();
        if (first == null) {
            return null;
        }
        var place = new Page.Place(first.base + first.document, 0);
        if (first.advance()) {
            segments.add(first);
        }
        return place;
    }

    private record Matches(LeafReaderContext leaf, FixedBitSet bits) {}

    /** A segment's matches, at one of them. */
    private static final class Segment {

        private final int base;
        private final DocIdSetIterator matches;
        private final NumericDocValues times;
        private final NumericDocValues keys;
        private final NumericDocValues positions;
        private int document;
        private long time;
        private long key;
        private long position;

        Segment(Matches matches) throws IOException {
            LeafReader reader = matches.leaf().reader();
            this.base = matches.leaf().docBase;
            this.matches = new BitSetIterator(matches.bits(), matches.bits().approximateCardinality());
            this.times = DocValues.getNumeric(reader, Schema.TIME);
            this.keys = DocValues.getNumeric(reader, Schema.KEY);
            this.positions = DocValues.getNumeric(reader, Schema.POSITION);
        }

        boolean advance() throws IOException {
            document = matches.nextDoc();
            if (document == DocIdSetIterator.NO_MORE_DOCS) {
                return false;
            }
            time = times.advanceExact(document) ? times.longValue() : Long.MIN_VALUE;
            key = keys.advanceExact(document) ? keys.longValue() : 0;
            position = positions.advanceExact(document) ? positions.longValue() : 0;
            return true;
        }
    }

    private static final class Manager implements CollectorManager<Collecting, List<Matches>> {

        @Override
        public Collecting newCollector() {
            return new Collecting();
        }

        @Override
        public List<Matches> reduce(Collection<Collecting> collectors) {
            List<Matches> all = new ArrayList<>();
            collectors.forEach(collector -> all.addAll(collector.matches.values()));
            return all;
        }
    }

    private static final class Collecting extends SimpleCollector {

        private final Map<Object, Matches> matches = new HashMap<>();
        private FixedBitSet bits = new FixedBitSet(0);

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            bits = matches.computeIfAbsent(
                            leaf.id(),
                            id -> new Matches(
                                    leaf, new FixedBitSet(leaf.reader().maxDoc())))
                    .bits();
        }

        @Override
        public void collect(int document) {
            bits.set(document);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
