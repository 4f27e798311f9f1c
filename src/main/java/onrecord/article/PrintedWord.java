package onrecord.article;

/**
 * One word of a text as it is printed, and the form in which it is compared.
 *
 * @param text as printed
 * @param form lower case without accents; apostrophes plain, digits without separators of thousands; {@code percent} for %
 * @param start first UTF-16 code unit in the text, inclusive
 * @param end first code unit behind it, exclusive
 */
public record PrintedWord(String text, String form, int start, int end) {}
