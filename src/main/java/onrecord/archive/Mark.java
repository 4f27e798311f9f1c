package onrecord.archive;

/**
 * A stretch of the text beside it that matched.
 *
 * @param start first UTF-16 code unit, inclusive
 * @param end first code unit behind it, exclusive
 */
public record Mark(int start, int end) {}
