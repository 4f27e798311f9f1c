package onrecord.annotate.name;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import onrecord.article.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Things at spans that do not overlap each other, found by place in logarithmic time: an article of a million words must
 * not take the square of it.
 *
 * @param <V> what stands at a span
 */
final class SpanIndex<V> {
    private final NavigableMap<TextSpan, V> bySpan = new TreeMap<>();

    void put(TextSpan span, V value) {
        bySpan.put(span, value);
    }

    boolean overlaps(TextSpan span) {
        return at(span) != null;
    }

    /** The first thing that shares a code unit with the span, or null. */
    @Nullable
    V at(TextSpan span) {
        Map.Entry<TextSpan, V> before = bySpan.floorEntry(span);
        if (before != null && before.getKey().overlaps(span)) {
            return before.getValue();
        }
        Map.Entry<TextSpan, V> behind = bySpan.ceilingEntry(span);
        return behind != null && behind.getKey().overlaps(span) ? behind.getValue() : null;
    }

    /** Everything, by place. */
    List<V> all() {
        return List.copyOf(bySpan.values());
    }

    /** Everything before the span, the nearest first. */
    Iterable<V> before(TextSpan span) {
        return bySpan.headMap(span, false).descendingMap().values();
    }
}
