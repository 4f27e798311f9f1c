package onrecord.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Results over publication dates.
 *
 * @param interval width of every bucket
 * @param buckets in order of time, without gaps, empty ones kept; empty if nothing is dated
 * @param undated results without a known date
 */
public record Histogram(Interval interval, List<Bucket> buckets, long undated) {

    /** Widths; {@link #AUTO} in a request takes the finest that gives at most 150 buckets. */
    public enum Interval {
        AUTO,
        DAY,
        WEEK,
        MONTH,
        YEAR;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param from first day, inclusive
     * @param to last day, inclusive
     */
    public record Bucket(LocalDate from, LocalDate to, long count) {}

    public Histogram {
        buckets = List.copyOf(buckets);
    }
}
