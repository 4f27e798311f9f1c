package onrecord.annotate.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of English verbs and nouns, by the rules of school grammar and a list of the irregular ones that news uses. */
final class Inflection {
    /** Bits that say what a form can be. */
    static final int BASE = 1;

    static final int S_FORM = 2;
    static final int PAST = 4;
    static final int PARTICIPLE = 8;
    static final int ING = 16;

    /** Infinitive, past tense, participle; a comma between alternatives. */
    private static final String IRREGULAR = """
            be was,were been
            beat beat beaten
            become became become
            begin began begun
            bind bound bound
            blow blew blown
            break broke broken
            bring brought brought
            build built built
            burn burned,burnt burned,burnt
            burst burst burst
            buy bought bought
            cast cast cast
            catch caught caught
            choose chose chosen
            come came come
            cut cut cut
            deal dealt dealt
            draw drew drawn
            drive drove driven
            fall fell fallen
            feed fed fed
            feel felt felt
            fight fought fought
            find found found
            flee fled fled
            fly flew flown
            forbid forbade,forbad forbidden
            forgive forgave forgiven
            freeze froze frozen
            get got got,gotten
            give gave given
            go went gone
            grow grew grown
            hang hanged,hung hanged,hung
            have had had
            hear heard heard
            hide hid hidden
            hit hit hit
            hold held held
            hurt hurt hurt
            keep kept kept
            lay laid laid
            lead led led
            leave left left
            lend lent lent
            lose lost lost
            make made made
            mean meant meant
            meet met met
            offset offset offset
            outfight outfought outfought
            overcome overcame overcome
            overrun overran overrun
            overtake overtook overtaken
            overthrow overthrew overthrown
            pay paid paid
            put put put
            quit quit quit
            rebuild rebuilt rebuilt
            retake retook retaken
            ring rang rung
            rise rose risen
            run ran run
            say said said
            see saw seen
            seek sought sought
            sell sold sold
            send sent sent
            set set set
            shake shook shaken
            shoot shot shot
            shut shut shut
            sink sank,sunk sunk
            slay slew slain
            speak spoke spoken
            spend spent spent
            split split split
            spread spread spread
            stand stood stood
            steal stole stolen
            stick stuck stuck
            strike struck struck,stricken
            swear swore sworn
            sweep swept swept
            take took taken
            tear tore torn
            tell told told
            think thought thought
            throw threw thrown
            undergo underwent undergone
            undertake undertook undertaken
            uphold upheld upheld
            win won won
            withdraw withdrew withdrawn
            withhold withheld withheld
            withstand withstood withstood
            """;

    /** Verbs of more than one syllable whose last consonant doubles. */
    private static final Set<String> DOUBLING = WordList.of("""
            abet acquit admit commit compel confer control defer deter dispel eavesdrop equip expel kidnap machinegun
            occur omit outbid patrol permit propel rebel recur refer regret repel submit transfer transmit unban wiretap
            """);

    private static final Map<String, String> IRREGULAR_NOUNS = Map.of(
            "man",
            "men",
            "woman",
            "women",
            "child",
            "children",
            "person",
            "people",
            "foot",
            "feet",
            "life",
            "lives",
            "knife",
            "knives",
            "wife",
            "wives",
            "crisis",
            "crises");

    private static final Map<String, List<String>> PARTS = parts();

    private Inflection() {}

    /** Every form of a verb with the bits of what it can be. */
    static Map<String, Integer> verb(String base) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        add(forms, base, BASE);
        add(forms, base.equals("be") ? "is" : base.equals("have") ? "has" : withS(base), S_FORM);
        List<String> irregular = PARTS.get(base);
        for (String past :
                irregular == null ? withEd(base) : List.of(irregular.get(0).split(","))) {
            add(forms, past, PAST);
        }
        for (String participle :
                irregular == null ? withEd(base) : List.of(irregular.get(1).split(","))) {
            add(forms, participle, PARTICIPLE);
        }
        add(forms, withIng(base), ING);
        if (isBritishDouble(base)) {
            add(forms, base + "ling", ING);
        }
        return forms;
    }

    /** A noun in singular and plural. */
    static List<String> noun(String singular) {
        String irregular = IRREGULAR_NOUNS.get(singular);
        if (irregular == null && singular.endsWith("man") && singular.length() > 4) {
            irregular = singular.substring(0, singular.length() - 3) + "men";
        }
        return List.of(singular, irregular == null ? withS(singular) : irregular);
    }

    private static void add(Map<String, Integer> forms, String form, int bit) {
        forms.merge(form, bit, (before, more) -> before | more);
    }

    private static String withS(String word) {
        if (endsInConsonantY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hissing = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")
                || word.equals("go")
                || word.equals("veto");
        return word + (hissing ? "es" : "s");
    }

    /** British spelling doubles a last l, American does not: cancelled, canceled. */
    private static List<String> withEd(String verb) {
        if (endsInConsonantY(verb)) {
            return List.of(verb.substring(0, verb.length() - 1) + "ied");
        }
        String ed = verb.endsWith("e") ? verb + "d" : doubled(verb) + "ed";
        return isBritishDouble(verb) ? List.of(ed, verb + "led") : List.of(ed);
    }

    private static boolean isBritishDouble(String verb) {
        return verb.endsWith("el") && verb.length() > 4 && !DOUBLING.contains(verb);
    }

    private static String withIng(String verb) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe") && verb.length() > 2;
        return (silent ? verb.substring(0, verb.length() - 1) : doubled(verb)) + "ing";
    }

    private static String doubled(String verb) {
        int last = verb.length() - 1;
        boolean closed = last >= 2
                && isConsonant(verb.charAt(last))
                && "wxy".indexOf(verb.charAt(last)) < 0
                && !isConsonant(verb.charAt(last - 1))
                && (isConsonant(verb.charAt(last - 2)) || verb.startsWith("qu", last - 3));
        boolean oneSyllable =
                verb.replaceAll("[aeiou]+", "a").replaceAll("[^a]", "").length() == 1;
        return closed && (oneSyllable || DOUBLING.contains(verb)) ? verb + verb.charAt(last) : verb;
    }

    private static boolean endsInConsonantY(String word) {
        return word.length() > 2 && word.endsWith("y") && isConsonant(word.charAt(word.length() - 2));
    }

    private static boolean isConsonant(char c) {
        return "aeiou".indexOf(c) < 0;
    }

    private static Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new HashMap<>();
        IRREGULAR.lines().map(line -> line.strip().split(" ")).forEach(words -> {
            List<String> forms = new ArrayList<>(List.of(words[1], words[2]));
            parts.put(words[0], forms);
        });
        return parts;
    }
}
