package onrecord.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onrecord.vocabulary.EventPattern.Head;
import onrecord.vocabulary.EventPattern.Mood;
import onrecord.vocabulary.EventPattern.Step;

/** Reads an item of {@code patterns}, and an entry of {@code event-words}. */
final class EventPatternReader {
    /** A gap as it is written: {@code ..3}. */
    private static final String GAP = "\\.\\.\\d";

    private EventPatternReader() {}

    static EventWords words(Fields fields) {
        Wording words = wording(fields, "words");
        if (words.isEmpty()) {
            fields.fault("words", "'words' is missing");
        }
        return new EventWords(Slug.read(fields), words);
    }

    static EventPattern pattern(Fields fields) {
        Head head = Head.PHRASE;
        List<Step> steps = List.of();
        int heads = 0;
        for (Head candidate : Head.values()) {
            String key = candidate.name().toLowerCase(Locale.ROOT);
            if (fields.has(key)) {
                heads++;
                head = candidate;
                steps = steps(fields, key);
            }
        }
        String name = fields.text("name");
        if (heads != 1) {
            fields.fault("name", "a pattern has one of 'verb', 'noun' and 'phrase'");
        }
        return new EventPattern(
                name,
                head,
                steps,
                wording(fields, "by"),
                wording(fields, "on"),
                wording(fields, "with"),
                wording(fields, "without"),
                fields.choice("mood", Mood.class, Mood.FACT),
                fields.choice("strength", Strength.class, Strength.FAIR).share);
    }

    /** How much one match of a pattern says: the share of matches that were right when it was written, in round figures. */
    private enum Strength {
        WEAK(0.45),
        FAIR(0.7),
        STRONG(0.9);

        private final double share;

        Strength(double share) {
            this.share = share;
        }
    }

    private static List<Step> steps(Fields fields, String key) {
        List<Step> steps = new ArrayList<>();
        int gap = 0;
        for (String part : fields.text(key).split("\\s+")) {
            if (part.matches(GAP)) {
                gap = part.charAt(2) - '0';
            } else {
                steps.add(new Step(parse(fields, key, part), gap));
                gap = 0;
            }
        }
        if (steps.isEmpty() || steps.getFirst().gap() > 0 || gap > 0) {
            fields.fault(key, "'" + key + "' begins and ends with words, not with a gap");
        }
        return steps;
    }

    private static Wording wording(Fields fields, String key) {
        List<String> texts = fields.texts(key);
        return texts.isEmpty() ? Wording.NONE : parse(fields, key, String.join("|", texts));
    }

    private static Wording parse(Fields fields, String key, String text) {
        try {
            return Wording.parse(text);
        } catch (IllegalArgumentException malformed) {
            fields.fault(key, String.valueOf(malformed.getMessage()));
            return Wording.NONE;
        }
    }
}
