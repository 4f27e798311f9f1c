package onrecord.article;

import java.util.Locale;

/** How exactly a publication date is known. */
public enum Precision {
    UNKNOWN,
    YEAR,
    MONTH,
    DAY,
    TIME;

    /** The name used in JSON and exports, in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
