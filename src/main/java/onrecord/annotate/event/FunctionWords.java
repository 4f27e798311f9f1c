package onrecord.annotate.event;

import java.util.Set;

/** The small words of English that show how the others belong together. */
final class FunctionWords {
    static final Set<String> DETERMINERS = WordList.of("""
            the a an this that these those its their his her our my your no any some each every another such
            several many few more most other
            """);

    static final Set<String> PREPOSITIONS = WordList.of("""
            of in on at by for with from against under into over near between during through outside inside
            across around about among along off after before amid following toward towards via per without
            within since despite
            """);

    /** What stands behind these belongs to the verb or its object: "fired at", "marched into". */
    static final Set<String> GOALS = WordList.of("of on at against to into onto toward towards upon with near inside");

    /** Before a number these say that it is not exact. */
    static final Set<String> ROUGHLY = WordList.of("about around over under near between");

    static final Set<String> PRONOUNS = WordList.of("he she it they we i you who which there");

    static final Set<String> RELATIVES = Set.of("who", "which", "that");

    private static final Set<String> ADVERBS = WordList.of("""
            also just now then still again already even soon often later ever once both all first yet
            further twice together today yesterday meanwhile back
            """);

    private FunctionWords() {}

    static boolean isAdverb(String word) {
        return ADVERBS.contains(word)
                || word.length() > 4 && word.endsWith("ly") && !word.equals("family") && !word.equals("assembly");
    }
}
