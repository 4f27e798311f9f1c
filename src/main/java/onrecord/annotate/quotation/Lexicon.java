package onrecord.annotate.quotation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Looks words up among the {@link WordClass}es and guesses at the open classes by their endings. Immutable. */
final class Lexicon {
    private static final Map<String, Long> CLASSES = classes();

    /** Words in -ly that are no adverbs. */
    private static final Set<String> NO_ADVERB = Set.of(
            "family",
            "supply",
            "reply",
            "rally",
            "ally",
            "july",
            "italy",
            "assembly",
            "daily",
            "nightly",
            "weekly",
            "monthly",
            "early",
            "only",
            "fly",
            "apply",
            "rely",
            "comply",
            "anomaly",
            "monopoly",
            "kelly",
            "sally",
            "billy",
            "elderly",
            "friendly",
            "likely",
            "unlikely",
            "costly",
            "deadly",
            "lonely",
            "holy",
            "ugly",
            "bully",
            "folly",
            "tally",
            "kimberly",
            "emily",
            "beverly",
            "molly",
            "polly",
            "lily",
            "timely",
            "orderly",
            "quarterly",
            "yearly",
            "fully-fledged",
            "reilly");

    /** Words in -ed that are no verbs. */
    private static final Set<String> NO_PAST = Set.of(
            "united",
            "red",
            "bed",
            "need",
            "indeed",
            "hundred",
            "seed",
            "speed",
            "deed",
            "feed",
            "breed",
            "greed",
            "creed",
            "weed",
            "fred",
            "ted",
            "ned",
            "ed",
            "mohammed",
            "ahmed",
            "sacred",
            "wicked",
            "naked",
            "med",
            "led",
            "shed",
            "fed",
            "armed",
            "combined",
            "so-called",
            "alleged",
            "unnamed",
            "retired",
            "proposed");

    private Lexicon() {}

    private static Map<String, Long> classes() {
        Map<String, Long> classes = new HashMap<>();
        for (WordClass wordClass : WordClass.values()) {
            for (String word : wordClass.words()) {
                classes.merge(word, wordClass.bit(), (a, b) -> a | b);
            }
        }
        return classes;
    }

    /** The classes of a word as a bit set. */
    static long of(String lower) {
        long known = CLASSES.getOrDefault(lower, 0L);
        boolean adverb = lower.length() > 4 && lower.endsWith("ly") && !NO_ADVERB.contains(lower);
        return adverb ? known | WordClass.ADVERB.bit() : known;
    }

    /** Whether the ending is that of a regular past form. */
    static boolean looksPast(String lower) {
        return lower.length() > 3 && lower.endsWith("ed") && !NO_PAST.contains(lower) && lower.indexOf('-') < 0;
    }
}
