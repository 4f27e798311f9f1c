package onrecord.annotate.quotation;

import onrecord.annotate.quotation.QuoteMarks.Quoted;
import onrecord.article.Quotation.Assertion;
import onrecord.vocabulary.SpeechVerb.Takes;
import org.jspecify.annotations.Nullable;

/**
 * Dashes that attribute: before the speaker, {@code “…” — Ada Berg, minister}, on the same line or the next; and before the
 * words at the head of a paragraph, {@code — The bridge is open, said Berg.}
 */
final class Dashes implements Rule {
    /** Most words of a speaker behind a dash, with title and office. */
    private static final int LONGEST = 14;

    @Override
    public void apply(Reading reading) {
        for (Quoted quote : reading.layout().quotes()) {
            if (!reading.isUsed(quote) && quote.closed() && quote.close() - quote.open() > 3) {
                signed(reading, quote);
            }
        }
        Passage passage = reading.passage();
        for (int i = 0; i + 3 < passage.size(); i++) {
            boolean head = i == 0 || passage.paragraph(i - 1) != passage.paragraph(i);
            if (head
                    && passage.isDash(i)
                    && passage.isCapitalised(i + 1)
                    && !reading.turns().covers(i)) {
                dialogue(reading, i + 1);
            }
        }
    }

    private static void signed(Reading reading, Quoted quote) {
        Passage passage = reading.passage();
        int dash = quote.close() + 1;
        if (!passage.isDash(dash) || !passage.isCapitalised(dash + 1)) {
            return;
        }
        int end = dash + 1;
        while (end + 1 < passage.size() && passage.paragraph(end + 1) == passage.paragraph(dash)) {
            end++;
        }
        Range speaker = reading.phrases().beginningAt(dash + 1, end);
        int behind = speaker == null ? end : speaker.last() + 1;
        boolean alone = behind > end || passage.isOneOf(behind, ",.(") || passage.is(behind, WordClass.PREPOSITION);
        boolean verbless = true;
        for (int i = dash + 1; i <= end; i++) {
            verbless &= !reading.phrases().isVerb(i);
        }
        if (speaker != null && alone && verbless && end - dash <= LONGEST) {
            reading.use(quote);
            reading.add(new Draft("dash", null, "", speaker, Assertion.SAID).with(Reading.range(quote)));
        }
    }

    private static void dialogue(Reading reading, int first) {
        Passage passage = reading.passage();
        for (int i = first + 1; i < passage.size() && passage.paragraph(i) == passage.paragraph(first); i++) {
            boolean pause = passage.isOneOf(i, ",?!…—–");
            Range attribution = pause ? attribution(reading, i + 1) : null;
            if (attribution != null) {
                Verbs.Found inverted = reading.verbs().at(passage, attribution.first());
                Verbs.Found verb = inverted != null ? inverted : reading.verbs().at(passage, attribution.last());
                if (verb != null) {
                    Range speaker = speaker(attribution, verb);
                    int last = passage.isOneOf(i, "?!…") ? i : i - 1;
                    Range content = new Range(first, last);
                    reading.useQuotesIn(content);
                    useCues(reading, attribution);
                    reading.add(new Draft(
                                    "dialogue",
                                    new Range(verb.first(), verb.last()),
                                    verb.verb().id(),
                                    speaker,
                                    verb.verb().assertion())
                            .with(content));
                }
                return;
            }
        }
    }

    private static void useCues(Reading reading, Range attribution) {
        for (int i = attribution.first(); i <= attribution.last(); i++) {
            Cue cue = reading.cueAt(i);
            if (cue != null) {
                reading.use(cue);
            }
        }
    }

    /** {@code said Ada Berg} or {@code Berg said} at a token, up to a mark or the end; null where neither stands there. */
    private static @Nullable Range attribution(Reading reading, int at) {
        Passage passage = reading.passage();
        if (at >= passage.size()) {
            return null;
        }
        int end = reading.layout().sentenceEnd(at);
        Verbs.Found verb = reading.verbs().at(passage, at);
        if (verb != null && isSaying(verb)) {
            Range name = reading.phrases().beginningAt(verb.last() + 1, end);
            return name == null ? null : new Range(at, name.last());
        }
        Range name = reading.phrases().beginningAt(at, end);
        Verbs.Found behind = name == null ? null : reading.verbs().at(passage, name.last() + 1);
        return behind != null && isSaying(behind) && passage.isOneOf(behind.last() + 1, ".,—–")
                ? new Range(at, behind.first())
                : null;
    }

    private static boolean isSaying(Verbs.@Nullable Found verb) {
        return verb != null
                && verb.kind() != Verbs.Kind.BASE
                && verb.kind() != Verbs.Kind.ING
                && verb.verb().takes(Takes.QUOTATION);
    }

    private static Range speaker(Range attribution, Verbs.Found verb) {
        return verb.first() == attribution.first()
                ? new Range(verb.last() + 1, attribution.last())
                : new Range(attribution.first(), verb.first() - 1);
    }
}
