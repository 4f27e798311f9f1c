package onrecord.article;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One statement in an article: the words, how they are introduced, and whose they are.
 *
 * @param id stable while the article's version stands; unique in the archive
 * @param spans the words said, with their marks if any, in reading order; several where the attribution stands in between;
 *     at least one, all of one text
 * @param kind in whose words it is given
 * @param assertion whether the article says that it was said
 * @param text the words at the spans, joined by one space
 * @param cue the words that introduce it; null where there are none
 * @param speaker whose words they are, {@link Speaker#NOBODY} where the text does not say
 * @param jointWith further speakers of the same words
 * @param relayedBy who passes the words on, the outermost first ("according to TASS, Putin said")
 * @param occasion where or to whom it was said, as the text says; null where it does not. An interview is no relay
 * @param countries ids of what is named in the quotation or its sentence, in order of first mention
 * @param people likewise
 * @param weapons likewise
 * @param events likewise
 * @param confidence measured share of right attributions of the rule on gold, 0 to 1
 * @param rule name of the rule that found it
 */
public record Quotation(
        String id,
        List<TextSpan> spans,
        Kind kind,
        Assertion assertion,
        String text,
        @Nullable Cue cue,
        Speaker speaker,
        List<Speaker> jointWith,
        List<Speaker> relayedBy,
        @Nullable Occasion occasion,
        List<String> countries,
        List<String> people,
        List<String> weapons,
        List<String> events,
        double confidence,
        String rule) {

    /** Wholly in the speaker's words, partly, or reported. */
    public enum Kind {
        DIRECT,
        MIXED,
        INDIRECT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the article says about the saying. */
    public enum Assertion {
        SAID,
        DENIED,
        HYPOTHETICAL,
        ASKED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The words that introduce a quotation.
     *
     * @param text as it stands, such as {@code said}
     * @param span where it stands
     * @param verb id of the speech verb, such as {@code say}; empty for a cue that is no verb ("according to")
     */
    public record Cue(String text, TextSpan span, String verb) {}

    /**
     * Where or to whom something was said.
     *
     * @param text as it stands, such as {@code in an interview with state television}
     * @param span where it stands
     */
    public record Occasion(String text, TextSpan span) {}

    public Quotation {
        spans = List.copyOf(spans);
        if (spans.isEmpty() || !oneText(spans)) {
            throw new IllegalArgumentException("a quotation has spans, all of one text");
        }
        jointWith = List.copyOf(jointWith);
        relayedBy = List.copyOf(relayedBy);
        countries = List.copyOf(countries);
        people = List.copyOf(people);
        weapons = List.copyOf(weapons);
        events = List.copyOf(events);
    }

    private static boolean oneText(List<TextSpan> spans) {
        return spans.stream().map(TextSpan::in).distinct().count() == 1;
    }

    /** The text that the spans index. */
    public TextField in() {
        return spans.getFirst().in();
    }

    /** From the first word to the last, attributions in between included. */
    public TextSpan extent() {
        return spans.getFirst().cover(spans.getLast());
    }
}
