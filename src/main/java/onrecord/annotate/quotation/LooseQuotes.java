package onrecord.annotate.quotation;

import java.util.List;
import java.util.Objects;
import onrecord.annotate.quotation.QuoteMarks.Quoted;
import onrecord.article.Quotation.Assertion;
import org.jspecify.annotations.Nullable;

/**
 * Whole sentences in quotation marks without a cue of their own: they go on what was quoted before. Single words and phrases
 * without a cue are titles, terms and scare quotations and are left alone.
 */
final class LooseQuotes implements Rule {
    @Override
    public void apply(Reading reading) {
        List<Quoted> quotes = reading.layout().quotes();
        for (int q = 0; q < quotes.size(); q++) {
            Quoted quote = quotes.get(q);
            if (reading.isUsed(quote)) {
                continue;
            }
            Draft before = q == 0 ? null : draftOf(reading, quotes.get(q - 1));
            if (before != null && quotes.get(q - 1).continued()) {
                before.with(Reading.range(quote));
                reading.use(quote);
            } else if (wholeSentence(reading, quote)) {
                loose(reading, quote, before);
            } else {
                goOn(reading, quote);
            }
        }
    }

    /** {@code “…,” she said. “We go home” before the winter.}: a sentence that begins in marks and ends in the narrator's voice. */
    private static void goOn(Reading reading, Quoted quote) {
        Layout layout = reading.layout();
        Draft before = lastDraftBefore(reading, quote);
        if (before == null
                || layout.sentenceStart(quote.open()) != quote.open()
                || !before.rule().startsWith("quote") && !before.rule().startsWith("cue-quote")) {
            return;
        }
        int end = layout.sentenceEnd(quote.open());
        for (int i = quote.open(); i <= end; i++) {
            if (reading.cueAt(i) != null && !layout.isQuoted(i)) {
                return;
            }
        }
        boolean whole = reading.passage().isOneOf(quote.close() - 1, ",");
        Range range =
                whole ? Reading.range(quote) : new Range(quote.open(), new ContentBounds(reading).end(quote.open()));
        before.with(range);
        reading.useQuotesIn(range);
    }

    private static void loose(Reading reading, Quoted quote, @Nullable Draft before) {
        Passage passage = reading.passage();
        boolean sameParagraph = before != null
                && passage.paragraph(Math.max(before.last(), before.attributionEnd()))
                        == passage.paragraph(quote.open());
        if (before != null && sameParagraph && adjacent(reading, before, quote)) {
            before.with(Reading.range(quote));
            reading.use(quote);
            return;
        }
        Draft sentenceBefore = lastDraftBefore(reading, quote);
        if (sentenceBefore != null) {
            sentenceBefore.with(Reading.range(quote));
            reading.use(quote);
            return;
        }
        if (before != null && adjacentParagraph(reading, before, quote)) {
            before.with(Reading.range(quote));
            reading.use(quote);
            return;
        }
        boolean opensParagraph =
                quote.open() == 0 || passage.paragraph(quote.open() - 1) != passage.paragraph(quote.open());
        if (quote.close() - quote.open() < 5 || !opensParagraph) {
            return;
        }
        Draft previous = reading.drafts().stream()
                .filter(draft -> draft.first() < quote.open())
                .max((a, b) ->
                        Integer.compare(Math.max(a.last(), a.attributionEnd()), Math.max(b.last(), b.attributionEnd())))
                .orElse(null);
        boolean near = previous != null
                && passage.paragraph(quote.open())
                                - passage.paragraph(Math.max(previous.last(), previous.attributionEnd()))
                        <= 1;
        Range speaker = near && previous != null ? previous.speaker() : null;
        if (!isSpeech(passage, quote, speaker)) {
            return;
        }
        Draft draft = new Draft("loose-quote", null, "", speaker, Assertion.SAID);
        reading.use(quote);
        reading.add(draft.with(Reading.range(quote)));
    }

    /** Neither a crosshead nor a caption: somebody spoke right before, or it is longer than 8 words and marks. */
    private static boolean isSpeech(Passage passage, Quoted quote, @Nullable Range speaker) {
        if (!passage.isWord(quote.open() + 1) && !passage.isOneOf(quote.open() + 1, "[(…’‘'$")) {
            return false;
        }
        return speaker != null || quote.close() - quote.open() > 8;
    }

    /** What one speaker said last in the sentence right before, where that stands in the same paragraph: {@code She said no. “Never.”} */
    private static @Nullable Draft lastDraftBefore(Reading reading, Quoted quote) {
        Passage passage = reading.passage();
        int end = quote.open() - 1;
        if (end < 0 || passage.paragraph(end) != passage.paragraph(quote.open())) {
            return null;
        }
        int start = reading.layout().sentenceStart(end);
        Draft only = null;
        for (Draft draft : reading.drafts()) {
            int inside = draft.cue() == null ? draft.first() : draft.cue().first();
            if (inside >= start && inside <= end && !draft.rule().startsWith("noun")) {
                if (only != null && !Objects.equals(only.speaker(), draft.speaker())) {
                    return null;
                }
                only = draft;
            }
        }
        return only;
    }

    private static boolean adjacent(Reading reading, Draft before, Quoted quote) {
        int end = Math.max(before.last(), before.attributionEnd());
        return reading.layout().sentenceEnd(end) + 1 >= quote.open();
    }

    /** A paragraph of nothing but quotation right behind one that ends in the same speaker's quotation or attribution. */
    private static boolean adjacentParagraph(Reading reading, Draft before, Quoted quote) {
        Passage passage = reading.passage();
        int end = Math.max(before.last(), before.attributionEnd());
        int sentence = reading.layout().sentenceEnd(end);
        boolean alone = quote.close() + 1 >= passage.size()
                || passage.paragraph(quote.close() + 1) != passage.paragraph(quote.open());
        return alone && sentence + 1 >= quote.open() && !before.rule().startsWith("cue-clause");
    }

    private static @Nullable Draft draftOf(Reading reading, Quoted quote) {
        for (Draft draft : reading.drafts()) {
            if (draft.covers(quote.close())) {
                return draft;
            }
        }
        return null;
    }

    private static boolean wholeSentence(Reading reading, Quoted quote) {
        Passage passage = reading.passage();
        Layout layout = reading.layout();
        boolean starts = layout.sentenceStart(quote.open()) == quote.open();
        int last = quote.close() - 1;
        while (last > quote.open() && passage.isOneOf(last, "’'”\"")) {
            last--;
        }
        boolean ends = passage.isOneOf(last, ".?!…")
                || !quote.closed()
                || passage.lower(last).startsWith("..")
                || passage.isOneOf(quote.close() + 1, ".");
        return starts && ends && layout.sentenceEnd(quote.close()) <= quote.close() + 1;
    }
}
