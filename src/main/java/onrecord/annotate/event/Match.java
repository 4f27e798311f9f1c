package onrecord.annotate.event;

/**
 * A pattern found at a place.
 *
 * @param at index of its first word in the clause
 * @param behind index behind its last word
 * @param standing share by which a statement in its clause counts, above 0 up to 1
 */
record Match(CompiledPattern pattern, int at, int behind, double standing) {}
