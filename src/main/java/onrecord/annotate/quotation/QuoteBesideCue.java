package onrecord.annotate.quotation;

import onrecord.annotate.quotation.QuoteMarks.Quoted;
import onrecord.vocabulary.SpeechVerb.Takes;

/** Words in quotation marks right before a cue: {@code “…,” she said}, {@code “…,” said Mary, “…”}. */
final class QuoteBesideCue implements Rule {
    @Override
    public void apply(Reading reading) {
        Complements complements = new Complements(reading);
        for (Cue cue : reading.cues()) {
            if (!cue.passive() && cue.verb().takes(Takes.QUOTATION) && cue.kind() != Verbs.Kind.ING) {
                before(reading, cue, complements);
            }
        }
    }

    private static void before(Reading reading, Cue cue, Complements complements) {
        Layout layout = reading.layout();
        int close = cue.start() - 1;
        while (reading.passage().isOneOf(close, ",—–")
                || reading.passage().lower(close).equals("--")) {
            close--;
        }
        if (close < layout.sentenceStart(cue.first())) {
            return;
        }
        if (!layout.closes(close)
                || reading.isUsed(reading.quoteAt(close)) && !reading.passage().isOneOf(close - 1, ",?!")) {
            return;
        }
        Quoted quote = reading.quoteAt(close);
        Complement behind = complements.behind(cue);
        boolean says = behind.type() == Complement.Type.CLAUSE
                && reading.phrases().startsClause(behind.first(), layout.sentenceEnd(cue.last()));
        if (reading.isUsed(quote)
                || titleLike(reading, quote)
                || says && layout.sentenceStart(quote.open()) != quote.open()) {
            return;
        }
        String name = cue.place() == Cue.Place.BEHIND ? "quote-cue-subject" : "quote-subject-cue";
        Draft draft = Draft.of(name, cue).with(content(reading, quote));
        reading.use(cue);
        reading.useQuotesIn(draft.content().getFirst());
        goOn(reading, cue, draft, behind);
        reading.add(draft);
    }

    /** A short piece without a mark of punctuation inside belongs to the sentence: {@code the “expert” said}. */
    private static boolean titleLike(Reading reading, Quoted quote) {
        Passage passage = reading.passage();
        boolean punctuated = passage.isOneOf(quote.close() - 1, ",.?!—–…")
                || passage.isMark(quote.close() + 1)
                || passage.isMark(quote.close() - 1);
        return !punctuated
                && quote.close() - quote.open() < 8
                && reading.layout().sentenceStart(quote.open()) != quote.open();
    }

    private static Range content(Reading reading, Quoted quote) {
        Passage passage = reading.passage();
        Layout layout = reading.layout();
        int floor = layout.sentenceStart(quote.open());
        int at = quote.open() - 1;
        if (at < floor || passage.isOneOf(at, ":") || passage.isOneOf(at, ",;") && !continuesQuote(passage, quote)) {
            return Reading.range(quote);
        }
        for (int i = at; i >= floor; i--) {
            if (reading.cueAt(i) != null && !layout.isQuoted(i)
                    || layout.isQuoted(i) && reading.isUsed(reading.quoteAt(i))) {
                return Reading.range(quote);
            }
            if (passage.isOneOf(i, ";:(") || passage.isDash(i)) {
                floor = i + 1;
            }
        }
        int first = floor;
        while (first <= at
                && (passage.is(first, WordClass.COORDINATOR) || passage.isMark(first) && !layout.opens(first))) {
            first++;
        }
        return first > at ? Reading.range(quote) : new Range(first, quote.close());
    }

    private static boolean continuesQuote(Passage passage, Quoted quote) {
        return !passage.isCapitalised(quote.open() + 1);
    }

    /** {@code “…,” she said, “…”} */
    private static void goOn(Reading reading, Cue cue, Draft draft, Complement behind) {
        draft.saidTo(behind.addressee());
        Layout layout = reading.layout();
        if (behind.type() == Complement.Type.QUOTATION && !reading.isUsed(reading.quoteAt(behind.first()))) {
            Quoted more = reading.quoteAt(behind.first());
            draft.with(Reading.range(more));
            reading.use(more);
            return;
        }
        int end = layout.sentenceEnd(cue.last());
        int rest = cue.end() + 2;
        if (reading.passage().isOneOf(rest - 1, ",") && rest < end && isUnfinished(reading, cue, draft, rest)) {
            Range more = new Range(rest, Math.max(rest, new ContentBounds(reading).end(cue, rest)));
            draft.with(more);
            reading.useQuotesIn(more);
            return;
        }
        int limit = Math.min(end, cue.last() + 45);
        for (int i = cue.end() + 1; i < limit; i++) {
            if (reading.cueAt(i) != null && !layout.isQuoted(i)) {
                return;
            }
            if (reading.passage().is(i, "that") && reading.passage().isOneOf(i - 1, ",") && !layout.isQuoted(i)) {
                Range more = new Range(i, new ContentBounds(reading).end(cue, i));
                draft.with(more);
                reading.useQuotesIn(more);
                return;
            }
            if (layout.opens(i) && reading.passage().isOneOf(i - 1, ",:—–") && !reading.isUsed(reading.quoteAt(i))) {
                Quoted more = reading.quoteAt(i);
                draft.with(Reading.range(more));
                reading.use(more);
                return;
            }
        }
    }

    /** {@code The plan “would fail,” she said, if nothing changed}: the sentence of the words said goes on behind the cue. */
    private static boolean isUnfinished(Reading reading, Cue cue, Draft draft, int rest) {
        Passage passage = reading.passage();
        if (passage.is(rest, "to")
                || passage.is(rest, "that")
                || passage.is(rest, "if")
                || passage.is(rest, WordClass.MODAL)) {
            return true;
        }
        return cue.place() != Cue.Place.BEHIND
                && !reading.layout().opens(draft.first())
                && reading.cueAt(rest) == null
                && !passage.lower(rest).endsWith("ing")
                && !passage.is(rest, WordClass.RELATIVE)
                && !passage.is(rest, WordClass.SUBORDINATOR)
                && !passage.is(rest, "but")
                && !passage.is(rest, "in")
                && !passage.is(rest, "a");
    }
}
