package onrecord.annotate.quotation;

import onrecord.article.Quotation.Assertion;
import onrecord.vocabulary.SpeechVerb;
import org.jspecify.annotations.Nullable;

/**
 * A speech verb in the narrator's text, with what stands around it.
 *
 * @param verb the verb
 * @param kind its form
 * @param first first token of the verb
 * @param last last token of the verb, inclusive
 * @param group first token of the verb with its auxiliaries and adverbs
 * @param subject whose verb it is; null where none was found
 * @param place where the subject was found
 * @param passive whether the subject suffers the verb ("was told")
 * @param assertion whether the speech act took place
 */
record Cue(
        SpeechVerb verb,
        Verbs.Kind kind,
        int first,
        int last,
        int group,
        @Nullable Range subject,
        Place place,
        boolean passive,
        Assertion assertion) {

    /** Where the subject stands. */
    enum Place {
        BEFORE,
        BEHIND,
        /** The subject of an earlier verb of the sentence: "…, adding that". */
        SHARED,
        NONE
    }

    /** First token of subject and verb, where the subject stands right before the verb. */
    int start() {
        return place == Place.BEFORE && subject != null ? subject.first() : group;
    }

    /** Last token of verb and subject, where the subject stands behind the verb. */
    int end() {
        return place == Place.BEHIND && subject != null ? subject.last() : last;
    }
}
