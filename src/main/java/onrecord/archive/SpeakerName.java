package onrecord.archive;

import onrecord.article.Speaker;

/**
 * A known speaker: a person, or a body that speaks.
 *
 * @param country ISO 3166-1 alpha-2 (or XK); empty if unknown
 */
public record SpeakerName(String id, String name, Speaker.Type type, String country) {

    private static final String AMBIGUOUS = "-ambiguous";

    /** Whether the id stands for two or more people of one name whom the articles do not tell apart. */
    public boolean isAmbiguous() {
        return id.endsWith(AMBIGUOUS);
    }
}
