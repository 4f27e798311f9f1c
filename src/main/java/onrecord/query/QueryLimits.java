package onrecord.query;

/**
 * What a query may cost, checked before anything is compiled.
 *
 * @param length most UTF-16 code units
 * @param depth deepest nesting of parentheses and fields
 * @param clauses most words, phrases, values and dates together
 */
public record QueryLimits(int length, int depth, int clauses) {

    /** 1,000 characters, 20 levels, 256 clauses. */
    public static final QueryLimits DEFAULT = new QueryLimits(1_000, 20, 256);
}
