package onrecord.annotate.quotation;

import java.util.Set;

/** Whether a phrase names somebody or something that can speak: a person, a body, a text; not a launch or a strategy. */
final class Voice {
    /** Nouns with such an ending that are none. */
    private static final Set<String> THINGS = Set.of(
            "number",
            "center",
            "paper",
            "letter",
            "matter",
            "power",
            "tower",
            "border",
            "order",
            "river",
            "murder",
            "disaster",
            "factor",
            "error",
            "tanker",
            "coffer",
            "computer",
            "chapter",
            "corner",
            "danger",
            "quarter",
            "sector",
            "shelter",
            "weather",
            "winter",
            "summer",
            "water",
            "cover",
            "bunker",
            "motor",
            "mirror",
            "terror",
            "rumor",
            "tremor",
            "fever",
            "trigger",
            "barrier",
            "carrier",
            "container",
            "headquarter",
            "poster",
            "tumor",
            "newspaper",
            "newsletter",
            "counter",
            "encounter",
            "reminder",
            "indicator",
            "cluster",
            "helicopter",
            "layer",
            "chatter",
            "marker",
            "helper",
            "finger",
            "dinner",
            "grant",
            "plant",
            "restaurant",
            "warrant",
            "committee");

    private Voice() {}

    static boolean speaks(Passage passage, Range subject) {
        int head = head(passage, subject);
        String word = passage.lower(head);
        return passage.isCapitalised(head)
                        && !(head == subject.first() && subject.size() == 1 && passage.is(head, WordClass.DETERMINER))
                || passage.is(head, WordClass.SUBJECT_PRONOUN)
                || passage.is(head, WordClass.RELATIVE)
                || passage.is(head, WordClass.PERSONAL)
                || passage.is(head, WordClass.DETERMINER) && !word.equals("this") && !word.equals("that")
                || passage.isNumber(head)
                || word.equals("percent")
                || Nouns.PERSON.contains(word)
                || Nouns.PEOPLE.contains(word)
                || Nouns.GOVERNMENT.contains(word)
                || Nouns.ORGANISATION.contains(word)
                || Nouns.DOCUMENT.contains(word)
                || endsLikePerson(word);
    }

    private static int head(Passage passage, Range subject) {
        int head = subject.first();
        while (head < subject.last()
                && !passage.is(head + 1, WordClass.PREPOSITION)
                && !passage.is(head + 1, WordClass.RELATIVE)) {
            head++;
        }
        return head;
    }

    /** Whether the ending is one of nouns for people: {@code -er}, {@code -ist}. */
    static boolean endsLikePerson(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return one.length() > 4
                && !THINGS.contains(one)
                && (one.endsWith("er")
                        || one.endsWith("or")
                        || one.endsWith("ist")
                        || one.endsWith("ian")
                        || one.endsWith("man")
                        || one.endsWith("men")
                        || one.endsWith("ee")
                        || one.endsWith("ant"));
    }
}
