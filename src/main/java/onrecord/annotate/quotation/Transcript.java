package onrecord.annotate.quotation;

import onrecord.annotate.quotation.Turns.Turn;
import onrecord.article.Quotation.Assertion;
import org.jspecify.annotations.Nullable;

/** The turns of a transcript, in pieces that can be read: each paragraph is one quotation, a long one several. */
final class Transcript implements Rule {
    /** Characters after which a piece ends with its sentence: about a long paragraph of a newspaper. */
    private static final int PIECE = 800;

    @Override
    public void apply(Reading reading) {
        for (Turn turn : reading.turns().all()) {
            pieces("turn", reading, turn.speaker(), turn.first(), turn.last());
        }
    }

    /** Adds a draft for each piece of what one speaker says from one token to another. */
    static void pieces(String rule, Reading reading, @Nullable Range speaker, int first, int last) {
        Passage passage = reading.passage();
        int from = first;
        for (int i = first; i <= last; i++) {
            boolean ends = i == last
                    || passage.paragraph(i + 1) != passage.paragraph(i)
                    || reading.layout().sentenceEnd(i) == i && passage.end(i) - passage.start(from) > PIECE;
            if (ends) {
                add(rule, reading, speaker, from, i);
                from = i + 1;
            }
        }
    }

    private static void add(String rule, Reading reading, @Nullable Range speaker, int first, int last) {
        int from = first;
        int to = last;
        while (from < to && isDivision(reading.passage(), from)) {
            from++;
        }
        while (to > from && isDivision(reading.passage(), to)) {
            to--;
        }
        Range content = new Range(from, to);
        reading.useQuotesIn(content);
        if (!isDivision(reading.passage(), from)) {
            reading.add(new Draft(rule, null, "", speaker, Assertion.SAID).with(content));
        }
    }

    /** {@code * * *} and {@code <…>}: what an editor set between pieces. */
    private static boolean isDivision(Passage passage, int token) {
        return passage.isOneOf(token, "*<>")
                || passage.isOneOf(token, "…") && (passage.isOneOf(token - 1, "<") || passage.isOneOf(token + 1, ">"));
    }
}
