package onrecord.annotate.event;

/**
 * A pattern found at a place.
 *
 * @param at index of its first word in the clause
 * @param behind index behind its last word
 * @param clause what kind of clause it stands in
 */
record Match(CompiledPattern pattern, int at, int behind, Circumstances.ClauseKind clause) {}
