package onrecord.annotate.quotation;

import java.util.Set;

/** Nouns of times, places and occasions of speech; written from knowledge of the language of news. All in lower case. */
final class OccasionNouns {
    /** Where, to whom or in what something is said: an occasion that is worth telling. */
    static final Set<String> OCCASION =
            words("address interview interviews speech conference briefing statement statements letter email"
                    + " e-mail tweet tweets post posts memo call remarks release debate hearing testimony filing"
                    + " article column op-ed message video podcast broadcast appearance rally meeting twitter facebook"
                    + " telegram instagram television radio editorial essay book memoir summit ceremony report sermon"
                    + " lecture session comments forum panel visit townhall hall reporters journalists lawmakers"
                    + " parliament x blog website communique note speeches");

    /** What else stands behind a verb of speech and tells when or where, rather than what, was said. */
    private static final Set<String> SETTING =
            words("emails reports event documents court papers tv line survey study telephone phone program show"
                    + " response complaint press news question answer trip weekend week month year morning afternoon"
                    + " evening night time point part stop stage reply lawsuit affidavit brief ruling decision page"
                    + " account site wednesday testifying");

    private OccasionNouns() {}

    /** Whether the noun tells of the saying when a preposition stands before it and a verb of speech before that. */
    static boolean tellsOfSaying(String lower) {
        return OCCASION.contains(lower) || SETTING.contains(lower);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
