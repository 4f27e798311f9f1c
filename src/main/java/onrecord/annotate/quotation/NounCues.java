package onrecord.annotate.quotation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import onrecord.article.Quotation.Assertion;
import org.jspecify.annotations.Nullable;

/** Speech told of by a noun: {@code his promise to leave}, {@code the claim that it is over}, {@code Berg's call for talks}. */
final class NounCues implements Rule {
    /** The verb of speech that belongs to each noun. */
    private static final Map<String, String> VERBS = verbs();

    /** Nouns that name what is to be done behind "to" or "for". */
    private static final Set<String> WANTING =
            Set.of("promise", "pledge", "vow", "threat", "call", "demand", "request", "appeal", "plea", "offer");

    private static Map<String, String> verbs() {
        Map<String, String> verbs = new HashMap<>();
        String pairs =
                "claim claim warning warn promise promise pledge pledge vow vow call call threat threaten demand demand"
                        + " request request assertion assert allegation allege accusation accuse suggestion suggest admission admit"
                        + " statement state announcement announce prediction predict insistence insist contention contend plea plead"
                        + " appeal appeal argument argue complaint complain acknowledgment acknowledge"
                        + " report report charge charge";
        String[] words = pairs.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            verbs.put(words[i], words[i + 1]);
        }
        return Map.copyOf(verbs);
    }

    @Override
    public void apply(Reading reading) {
        Passage passage = reading.passage();
        for (int i = 1; i + 1 < passage.size(); i++) {
            String noun = singular(passage.lower(i));
            if (VERBS.containsKey(noun)
                    && !reading.layout().isQuoted(i)
                    && reading.cueAt(i) == null
                    && !passage.isCapitalised(i)) {
                take(reading, i, noun);
            }
        }
    }

    private static String singular(String noun) {
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }

    private static void take(Reading reading, int noun, String name) {
        Passage passage = reading.passage();
        Range owner = owner(reading, noun);
        int first = noun + 1;
        boolean wants = WANTING.contains(name)
                && owner != null
                && (passage.is(first, "for")
                        || passage.is(first, "to") && !reading.phrases().isVerbless(first + 1));
        boolean clause = passage.is(first, "that")
                && !reading.phrases().isVerb(first + 1)
                && (owner != null
                        || reading.phrases()
                                .startsClause(first + 1, reading.layout().sentenceEnd(noun)));
        if (!wants && !clause || first + 1 >= reading.layout().sentenceEnd(noun)) {
            return;
        }
        int begin = wants && passage.is(first, "for") ? first + 1 : first;
        ContentBounds bounds = new ContentBounds(reading);
        Range content = new Range(begin, Math.max(begin, bounds.endOfNoun(begin)));
        reading.useQuotesIn(content);
        reading.add(new Draft(
                        clause ? "noun-clause" : "noun-object",
                        new Range(noun, noun),
                        VERBS.getOrDefault(name, name),
                        owner,
                        Assertion.SAID)
                .with(content));
    }

    /** {@code his}, {@code the minister's} before the noun and its adjectives; null where nobody is named. */
    private static @Nullable Range owner(Reading reading, int noun) {
        Passage passage = reading.passage();
        int floor = reading.layout().sentenceStart(noun);
        for (int i = noun - 1; i >= Math.max(floor, noun - 4); i--) {
            if (passage.is(i, WordClass.POSSESSIVE) && !passage.is(i, "whose")) {
                return new Range(i, i);
            }
            if (passage.is(i, WordClass.GENITIVE) && i > floor) {
                return reading.phrases().endingAt(i - 1, floor);
            }
            if (passage.isMark(i) || passage.is(i, WordClass.PREPOSITION) || passage.is(i, WordClass.DETERMINER)) {
                return null;
            }
        }
        return null;
    }
}
