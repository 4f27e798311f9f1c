package onrecord.annotate.event;

import onrecord.annotate.text.Token;

/**
 * A pattern found at a place.
 *
 * @param first its first word
 * @param last its last word
 * @param standing share by which a statement in its clause counts, above 0 up to 1
 */
record Match(CompiledPattern pattern, Token first, Token last, double standing) {}
