package onrecord.annotate.quotation;

import org.jspecify.annotations.Nullable;

/**
 * What says in front of words whose they are, as in {@code President Ada Berg (interpreted): …} or {@code Q: …}.
 *
 * @param first its first token
 * @param last its last token, the colon or stop if there is one
 * @param speaker the words that name the speaker; null for {@code Answer}
 * @param kind how much it says
 */
record Label(int first, int last, @Nullable Range speaker, Kind kind) {

    enum Kind {
        /** A person the article names. */
        PERSON,
        /** A name in capitals, by what else is known of it: a given name, a title, that it comes again. */
        NAME,
        /** A name by its form alone: two to four capitalised words, or capitals at the head of a paragraph. */
        FORM,
        QUESTION,
        ANSWER,
        /** Nobody speaks behind it: it ends what was said before. */
        OTHER
    }

    /** First token of what is said. */
    int behind() {
        return last + 1;
    }
}
