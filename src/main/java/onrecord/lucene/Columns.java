package onrecord.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onrecord.query.Labels;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/**
 * The heap columns of all live segments of a generation, kept for as long as a segment is open: a refresh reads only what is
 * new. Safe for threads.
 */
final class Columns {

    private final FacetDictionary dictionary;
    private final Map<IndexReader.CacheKey, SegmentColumns> segments = new ConcurrentHashMap<>();
    private volatile @Nullable ValueNames names;

    /** @param labels tells which ids lead to others by now */
    Columns(Labels labels) {
        this.dictionary = new FacetDictionary(labels);
    }

    FacetDictionary dictionary() {
        return dictionary;
    }

    /** What the values of these segments may be called. Two that come at once may both make the list; one stays. */
    ValueNames names(Labels labels) {
        ValueNames known = names;
        if (known == null || !known.isOf(dictionary, labels)) {
            known = ValueNames.of(dictionary, labels);
            names = known;
        }
        return known;
    }

    /** Reads what a snapshot will be asked for, before anybody waits for it. */
    void warm(IndexReader reader, List<String> fields) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            of(leaf).facets(leaf.reader(), fields);
        }
    }

    SegmentColumns of(LeafReaderContext leaf) throws IOException {
        LeafReader segment = leaf.reader();
        IndexReader.CacheHelper core = segment.getCoreCacheHelper();
        SegmentColumns known = segments.get(core.getKey());
        if (known != null) {
            return known;
        }
        try {
            return segments.computeIfAbsent(core.getKey(), key -> {
                core.addClosedListener(segments::remove);
                return read(segment);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private SegmentColumns read(LeafReader segment) {
        try {
            return new SegmentColumns(segment, dictionary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
