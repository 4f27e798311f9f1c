package onrecord.archive;

import java.util.Locale;

/** Order of results. Undated ones come last by date; equal ones stand in an order that stays the same within a snapshot. */
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
