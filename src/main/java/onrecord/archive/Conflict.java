package onrecord.archive;

import java.util.List;
import java.util.Locale;

/**
 * A statement that articles attribute to different speakers.
 *
 * @param id stable while these words are in the archive
 * @param relation what the speakers are to each other
 * @param text the words that all places share, as one of them prints them
 * @param sides a speaker each, two or more, by number of articles
 */
public record Conflict(String id, Relation relation, String text, List<Side> sides) {

    /** What two speakers of the same words are to each other. */
    public enum Relation {
        /** Nothing that is known: the attributions contradict each other. */
        ATTRIBUTION,
        /**
         * A person and a body of the same country, or of none, or a spokesperson and somebody else: either may speak for the
         * other.
         */
        PERSON_AND_BODY,
        /** Bodies of one country, or of none. */
        BODIES;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What one speaker is said to have said.
     *
     * @param places the earliest, at most three, of different articles; besides those that the request asks for by id
     */
    public record Side(SpeakerName speaker, long quotations, long articles, long outlets, List<QuotationHit> places) {
        public Side {
            places = List.copyOf(places);
        }
    }

    public Conflict {
        sides = List.copyOf(sides);
    }
}
