package onrecord.lucene;

import java.time.Duration;

/**
 * What one request may cost.
 *
 * @param search how long a page, its facets or a histogram may take; then the answer is partial and says so
 * @param export how long finding a whole result set may take, its reading aside; then it is refused
 * @param suggestBelow fewer results than this bring suggestions
 */
public record SearchLimits(Duration search, Duration export, int suggestBelow) {

    /** Two seconds for a page, a minute for finding an export, suggestions below 10 results. */
    public static final SearchLimits DEFAULT = new SearchLimits(Duration.ofSeconds(2), Duration.ofMinutes(1), 10);
}
