package onrecord.archive;

import java.util.Locale;

/** What is searched, counted or exported. */
public enum Kind {
    ARTICLES,
    QUOTATIONS;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
