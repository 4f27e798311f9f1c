package onrecord.annotate.quotation;

import onrecord.article.Quotation.Assertion;

/** {@code According to X, …} and {@code …, according to X}. */
final class AccordingTo implements Rule {
    @Override
    public void apply(Reading reading) {
        Passage passage = reading.passage();
        for (int i = 0; i + 2 < passage.size(); i++) {
            if (passage.is(i, "according")
                    && passage.is(i + 1, "to")
                    && !reading.layout().isQuoted(i)
                    && !reading.turns().covers(i)) {
                take(reading, i);
            }
        }
    }

    private static void take(Reading reading, int at) {
        Layout layout = reading.layout();
        Passage passage = reading.passage();
        int end = layout.sentenceEnd(at);
        int floor = layout.sentenceStart(at);
        Range source = reading.phrases().beginningAt(at + 2, end);
        if (source == null) {
            return;
        }
        ContentBounds bounds = new ContentBounds(reading);
        Draft draft = new Draft("according-to", new Range(at, at + 1), "", source, Assertion.SAID);
        boolean leading = at == floor || at == floor + 1 && !layout.isQuoted(floor);
        if (leading || passage.isOneOf(at - 1, "(")) {
            int comma = comma(reading, source.last() + 1, end);
            if (comma > 0) {
                draft.with(new Range(comma + 1, Math.max(comma + 1, bounds.end(comma + 1))));
            }
        } else {
            int last = at - 1;
            while (last > floor
                    && !layout.isQuoted(last)
                    && (passage.isMark(last) || passage.is(last, WordClass.COORDINATOR))) {
                last--;
            }
            int first = bounds.start(last);
            if (first <= last) {
                draft.with(new Range(first, last));
            }
            int comma = source.last() + 1;
            if (passage.isOneOf(comma, ",")
                    && passage.isOneOf(at - 1, ",")
                    && comma < end
                    && last - first < 12
                    && reading.cueAt(comma + 1) == null) {
                draft.with(new Range(comma + 1, Math.max(comma + 1, bounds.end(comma + 1))));
            }
        }
        if (!draft.content().isEmpty()) {
            draft.content().forEach(reading::useQuotesIn);
            reading.add(draft);
        }
    }

    private static int comma(Reading reading, int from, int end) {
        for (int i = from; i < end; i++) {
            if (reading.passage().isOneOf(i, ",") && !reading.layout().isQuoted(i)) {
                Range appositive = reading.phrases().beginningAt(i + 1, end);
                boolean another = appositive != null
                        && reading.passage().isOneOf(appositive.last() + 1, ",")
                        && appositive.last() + 1 < end
                        && i == from;
                if (!another) {
                    return i;
                }
            }
        }
        return -1;
    }
}
