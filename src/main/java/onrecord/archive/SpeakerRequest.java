package onrecord.archive;

/**
 * One speaker.
 *
 * @param narrowing of the speaker's quotations, without the choice of the speaker
 * @param facetSize most values a facet, 0 to 100
 */
public record SpeakerRequest(String id, Narrowing narrowing, int facetSize) {}
