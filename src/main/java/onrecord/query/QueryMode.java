package onrecord.query;

import java.util.Locale;

/** How words that stand side by side without an operator are joined. */
public enum QueryMode {
    ALL,
    ANY;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
