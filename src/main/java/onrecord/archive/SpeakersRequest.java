package onrecord.archive;

/**
 * Who speaks in an archive.
 *
 * @param name beginning of a word of a name or alias; blank for everybody
 * @param narrowing of the quotations that are counted
 * @param size most speakers in the answer, 1 to 1,000
 */
public record SpeakersRequest(String name, Narrowing narrowing, int size) {}
