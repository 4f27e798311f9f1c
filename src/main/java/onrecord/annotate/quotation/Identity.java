package onrecord.annotate.quotation;

import onrecord.article.Speaker;

/**
 * Who a speaker's words mean, and how that was found.
 *
 * @param way {@link Way#NONE} if and only if the speaker has no name
 */
record Identity(Speaker speaker, Way way) {
    static final Identity NOBODY = new Identity(Speaker.NOBODY, Way.NONE);

    boolean isKnown() {
        return !speaker.name().isEmpty();
    }
}
