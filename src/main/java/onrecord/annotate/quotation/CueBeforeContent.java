package onrecord.annotate.quotation;

import onrecord.annotate.quotation.Complement.Type;
import onrecord.annotate.quotation.QuoteMarks.Quoted;

/** Words behind their cue: {@code she said: “…”}, {@code she said that …}, {@code she called for …}. */
final class CueBeforeContent implements Rule {
    @Override
    public void apply(Reading reading) {
        Complements complements = new Complements(reading);
        ContentBounds bounds = new ContentBounds(reading);
        for (Cue cue : reading.cues()) {
            if (!reading.isUsed(cue)) {
                Complement complement = complements.behind(cue);
                if (complement.type() != Type.NONE && allowed(cue, complement)) {
                    take(reading, cue, complement, bounds);
                }
            }
        }
    }

    private static boolean allowed(Cue cue, Complement complement) {
        if (!cue.passive()) {
            return true;
        }
        boolean heard = cue.verb().id().equals("ask")
                || cue.verb().id().equals("tell")
                || cue.verb().id().equals("inform");
        return heard && complement.type() != Type.OBJECT;
    }

    private static void take(Reading reading, Cue cue, Complement complement, ContentBounds bounds) {
        if (complement.type() == Type.QUOTATION) {
            quotation(reading, cue, complement, bounds);
            return;
        }
        int first = complement.first();
        if (complement.type() == Type.INFINITIVE && complement.addressee() != null) {
            first = complement.addressee().first();
        }
        if (first > reading.layout().sentenceEnd(first)) {
            return;
        }
        String name = "cue-" + complement.type().name().toLowerCase(java.util.Locale.ROOT);
        int end = complement.type() == Type.OBJECT ? bounds.endOfObject(first) : bounds.end(first);
        Range content = new Range(first, Math.max(first, end));
        if (content.size() < 2 && complement.type() != Type.OBJECT) {
            return;
        }
        Draft draft = Draft.of(cue.place() == Cue.Place.SHARED ? name + "-shared" : name, cue)
                .with(content);
        if (first == complement.first()) {
            draft.saidTo(complement.addressee());
        }
        reading.use(cue);
        reading.useQuotesIn(content);
        reading.add(draft);
    }

    private static void quotation(Reading reading, Cue cue, Complement complement, ContentBounds bounds) {
        Quoted quote = reading.quoteAt(complement.first());
        if (reading.isUsed(quote)) {
            return;
        }
        int end = bounds.end(quote.open());
        boolean whole = end <= quote.close() || reading.passage().isOneOf(quote.close() - 1, ".?!");
        Range content = whole ? Reading.range(quote) : new Range(quote.open(), end);
        String name = whole ? "cue-quote" : "cue-quote-mixed";
        Draft draft = Draft.of(cue.place() == Cue.Place.SHARED ? name + "-shared" : name, cue)
                .with(content);
        draft.saidTo(complement.addressee());
        reading.use(cue);
        reading.useQuotesIn(content);
        reading.add(draft);
    }
}
