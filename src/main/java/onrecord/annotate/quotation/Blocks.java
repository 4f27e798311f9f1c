package onrecord.annotate.quotation;

import onrecord.annotate.quotation.QuoteMarks.Quoted;
import onrecord.article.Quotation.Assertion;
import org.jspecify.annotations.Nullable;

/**
 * Words in marks that a sentence with a colon announces, behind a verb of speech or as a paragraph of their own: {@code Berg
 * issued the following statement:} and behind it {@code “…”}.
 */
final class Blocks implements Rule {
    @Override
    public void apply(Reading reading) {
        for (Quoted quote : reading.layout().quotes()) {
            int colon = quote.open() - 1;
            if (!reading.isUsed(quote)
                    && reading.passage().isOneOf(colon, ":")
                    && !reading.layout().isQuoted(colon)
                    && quote.close() - quote.open() > 3) {
                take(reading, quote, colon);
            }
        }
    }

    private static void take(Reading reading, Quoted quote, int colon) {
        int start = reading.layout().sentenceStart(colon);
        Cue cue = lastCue(reading, start, colon);
        boolean block = reading.passage().paragraph(colon) != reading.passage().paragraph(quote.open());
        if (cue == null && !block) {
            return;
        }
        Range speaker = cue != null ? cue.subject() : reading.phrases().subjectFrom(start, colon);
        if (speaker == null || !Voice.speaks(reading.passage(), speaker)) {
            return;
        }
        Draft draft = cue == null
                ? new Draft("colon-quote", null, "", speaker, Assertion.SAID)
                : Draft.of("colon-quote", cue);
        reading.use(quote);
        reading.add(draft.with(Reading.range(quote)));
    }

    private static @Nullable Cue lastCue(Reading reading, int start, int end) {
        Cue last = null;
        for (Cue cue : reading.cues()) {
            if (cue.first() >= start && cue.first() < end && cue.subject() != null && !cue.passive()) {
                last = cue;
            }
        }
        return last;
    }
}
