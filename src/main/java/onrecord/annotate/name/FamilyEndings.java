package onrecord.annotate.name;

import java.util.Set;

/**
 * Endings by which a word is a family name and hardly anything else: {@code -enko}, {@code -shvili}, {@code -sson}. From
 * the way names are built in the languages named beside them; endings that English words share are left out.
 */
final class FamilyEndings {
    private static final Set<String> ENDINGS = Set.of(
            // Ukrainian, Russian, Belarusian, Bulgarian
            "enko",
            "chuk",
            "shyn",
            "yshyn",
            "sky",
            "skyi",
            "skyy",
            "skiy",
            "skii",
            "skaya",
            "tsky",
            "evich",
            "ovych",
            "evych",
            "enok",
            "aiev",
            "ayev",
            "nov",
            "lov",
            "rov",
            "kov",
            "mov",
            "tov",
            "dov",
            "sov",
            "zov",
            "gov",
            "pov",
            "hov",
            "nova",
            "lova",
            "kova",
            "dova",
            "tova",
            "rova",
            "sova",
            "mova",
            "yeva",
            "ieva",
            "neva",
            "leva",
            "yev",
            "nev",
            "lev",
            "siev",
            "shev",
            "chev",
            "shin",
            "tsin",
            "ukhin",
            "utin",
            "iuk",
            // Polish, Czech, Slovak, Serbian, Croatian, Bosnian, Slovenian
            "ski",
            "wicz",
            "czyk",
            "czak",
            "ovic",
            "evic",
            "ovich",
            "avic",
            "ovski",
            "evski",
            "ovska",
            "evska",
            // Georgian, Armenian, Azeri
            "shvili",
            "adze",
            "idze",
            "iani",
            "yan",
            "oglu",
            "zade",
            "zadeh",
            // Greek, Romanian, Hungarian
            "poulos",
            "akis",
            "idis",
            "iadis",
            "escu",
            // Scandinavian, Finnish, German, Dutch
            "sson",
            "kvist",
            "qvist",
            "gaard",
            "inen",
            "onen",
            "mann",
            "dottir",
            // Persian, South Asian
            "nejad",
            "pour",
            "wala",
            "kumar",
            "singh");

    /** Shorter words share too many endings with others. */
    private static final int SHORTEST = 6;

    private static final int LONGEST_ENDING = 6;
    private static final int SHORTEST_ENDING = 3;

    /** Words that end so and are none. */
    private static final Set<String> NONE = Set.of(
            "whisky",
            "frisky",
            "libyan",
            "kenyan",
            "malayan",
            "himalayan",
            "supernova",
            "casanova",
            "downpour",
            "yougov");

    private FamilyEndings() {}

    /** Whether the word, in lower case, is built like a family name. */
    static boolean has(String lower) {
        int length = lower.length();
        if (length < SHORTEST || NONE.contains(lower)) {
            return false;
        }
        for (int ending = SHORTEST_ENDING; ending <= LONGEST_ENDING && ending < length - 1; ending++) {
            if (ENDINGS.contains(lower.substring(length - ending))) {
                return true;
            }
        }
        return isPatronymic(lower);
    }

    /** Scottish and Irish: {@code McLaren}. */
    private static boolean isPatronymic(String lower) {
        return lower.startsWith("mc") && lower.length() > 5;
    }
}
