package onrecord.query;

/**
 * What had to be changed before a query could be read.
 *
 * @param at the place in the query as typed
 * @param code stable name in kebab case, such as {@code unclosed-quotation-mark}
 * @param message what was done, in a sentence for the person who typed it
 */
public record Repair(Place at, String code, String message) {}
