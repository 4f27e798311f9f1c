package onrecord.check;

import java.util.Locale;

/**
 * A difference that alters what is said.
 *
 * @param yours the words as somebody has them, with the next word where that says of what; empty where there are none
 * @param printed the words as printed; empty where there are none
 */
public record Change(Kind kind, String yours, String printed) {

    public enum Kind {
        NUMBER,
        NEGATION,
        QUANTIFIER,
        NAME;

        /** The name in answers. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
