package onrecord.evaluation;

import java.util.Locale;
import onrecord.article.TextSpan;

/**
 * One thing the program found, and what a reader said of it. Holds no text of the article.
 *
 * @param article the article's id
 * @param span where it stands: a mention's words, a quotation from its first word to its last, an event tag's first evidence
 * @param value the id it was given: of the country, person, weapon, event type or speaker; the state of a speaker without a name
 * @param rule the rule that found it, and for a quotation how the speaker is known, as in {@code quote-subject-cue/named}
 * @param verdict what the reader said
 */
record CheckedItem(String article, TextSpan span, String value, String rule, Verdict verdict) {

    /** {@code OPEN} until somebody has looked; {@code UNDECIDED} where looking did not settle it. */
    enum Verdict {
        RIGHT,
        WRONG,
        UNDECIDED,
        OPEN;

        /** The word in a list; empty for {@code OPEN}. */
        String word() {
            return this == OPEN ? "" : name().toLowerCase(Locale.ROOT);
        }

        static Verdict of(String word) {
            return word.isBlank() ? OPEN : valueOf(word.strip().toUpperCase(Locale.ROOT));
        }
    }
}
