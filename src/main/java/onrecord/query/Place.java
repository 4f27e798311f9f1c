package onrecord.query;

/**
 * A stretch of a query's text.
 *
 * @param start first UTF-16 code unit, inclusive
 * @param end first code unit behind it, exclusive
 */
public record Place(int start, int end) {

    public Place {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a place: [" + start + ", " + end + ")");
        }
    }
}
