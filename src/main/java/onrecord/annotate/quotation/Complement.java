package onrecord.annotate.quotation;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind a cue.
 *
 * @param type what it is
 * @param first its first token; the token behind the cue's own words where there is none
 * @param addressee to whom it was said, where the verb names them; null otherwise
 */
record Complement(Type type, int first, @Nullable Range addressee) {
    enum Type {
        QUOTATION,
        CLAUSE,
        QUESTION,
        INFINITIVE,
        OBJECT,
        NONE
    }
}
