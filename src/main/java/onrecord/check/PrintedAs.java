package onrecord.check;

import java.util.Locale;
import onrecord.article.Quotation;

/** As what an article gives the words. */
public enum PrintedAs {
    DIRECT,
    MIXED,
    INDIRECT,
    /** In the text, but no rule recognised a quotation there. */
    PLAIN;

    static PrintedAs of(Quotation.Kind kind) {
        return switch (kind) {
            case DIRECT -> DIRECT;
            case MIXED -> MIXED;
            case INDIRECT -> INDIRECT;
        };
    }

    /** The name in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
