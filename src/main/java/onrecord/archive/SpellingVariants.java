package onrecord.archive;

import java.util.Locale;
import java.util.Set;

/**
 * Which other spellings of a word count.
 *
 * @param from where they come from
 * @param without spellings that do not count though they are known, folded and in lower case; unordered
 */
public record SpellingVariants(From from, Set<String> without) {

    /** Where other spellings come from. */
    public enum From {
        /** The vocabulary, and for names that it does not know rules of romanisation. */
        RULES,
        VOCABULARY,
        OFF;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final SpellingVariants RULES = new SpellingVariants(From.RULES, Set.of());
    public static final SpellingVariants OFF = new SpellingVariants(From.OFF, Set.of());

    public SpellingVariants {
        without = Set.copyOf(without);
    }
}
