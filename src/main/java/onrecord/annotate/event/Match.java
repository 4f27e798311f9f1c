package onrecord.annotate.event;

import onrecord.annotate.text.Token;

/**
 * A pattern found at a place.
 *
 * @param first its first word
 * @param last its last word
 */
record Match(CompiledPattern pattern, Token first, Token last) {}
