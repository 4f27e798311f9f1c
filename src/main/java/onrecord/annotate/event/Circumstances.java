package onrecord.annotate.event;

import onrecord.vocabulary.EventPattern.Head;

/**
 * How a statement of an event stands in its article: all that is weighed of it beside its words.
 *
 * @param strength how much the pattern says by its words, above 0 up to 1
 * @param head the kind of word that tells of it
 * @param place where in the article
 * @param sentence index of its sentence, from 0; 0 in the title
 * @param time when it was, as far as words of time say
 * @param form how its verb or noun tells of it
 * @param clause what kind of clause it stands in
 * @param quoted whether it is somebody's talk, between quotation marks
 * @param counted whether it says how many people or things were part of it
 */
record Circumstances(
        double strength,
        Head head,
        Place place,
        int sentence,
        Time time,
        Form form,
        ClauseKind clause,
        boolean quoted,
        boolean counted) {

    /** Where a statement stands. */
    enum Place {
        TITLE,
        /** In a text so short that it tells of one thing. */
        BRIEF,
        /** Among the first sentences. */
        LEAD,
        BODY,
        /** Under a picture, or in a list of links: of another day. */
        CAPTION
    }

    /** What words of time say of a statement. */
    enum Time {
        /** Years or months before publication. */
        LONG_AGO,
        /** Nothing, in a paragraph that tells of what was long ago. */
        IN_OLD_PARAGRAPH,
        /** Nothing, right behind such a paragraph. */
        BEHIND_OLD_PARAGRAPH,
        UNSAID,
        /** Nothing, in a paragraph that tells of these days. */
        IN_NEW_PARAGRAPH,
        /** The weeks before publication. */
        LATELY,
        /** The days before publication. */
        THESE_DAYS
    }

    /** What the form of a verb or noun makes of an event. */
    enum Form {
        /** It happened, or happens now. */
        TOLD,
        /** "often launch": it happens now and then. */
        USUAL,
        /** "aimed at launching": it is a means or purpose. */
        MEANS,
        /** "the use of drone strikes": it is a kind of event. */
        KIND
    }

    /** What a clause says of the one it hangs on. */
    enum ClauseKind {
        MAIN,
        /** "after rebels attacked": the time of something else. */
        OF_TIME,
        /** "who had attacked", "because rebels attacked": who somebody is, or why something else is so. */
        DESCRIBING
    }
}
