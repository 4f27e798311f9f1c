package onrecord.archive;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the query that is being typed may become.
 *
 * @param type whether a word is completed, or a value of which facet
 * @param id of the value; null for a word
 * @param label what people call it; for a word the word, in lower case
 * @param alias the other name that begins as was typed; null where the label does
 * @param total exact number of results under the same filters, 1 or more
 * @param query the whole query with the completion in it
 */
public record Completion(
        Type type,
        @Nullable String id,
        String label,
        @Nullable String alias,
        long total,
        String query) {

    /** What was completed. Speakers are offered where quotations are searched, and behind {@code speaker:}. */
    public enum Type {
        TERM,
        PERSON,
        WEAPON,
        COUNTRY,
        EVENT,
        SPEAKER;

        /** The name in answers, in lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
