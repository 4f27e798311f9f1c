package onrecord.annotate.quotation;

import java.util.Set;
import onrecord.annotate.quotation.Complement.Type;
import onrecord.annotate.quotation.QuoteMarks.Quoted;

/** Words behind their cue: {@code she said: “…”}, {@code she said that …}, {@code she called for …}. */
final class CueBeforeContent implements Rule {
    private static final Set<String> NAMING = Set.of("call", "describe", "label", "brand", "dub", "characterize");

    /** Verbs whose passive tells what was said to the subject: {@code they were told that}. */
    private static final Set<String> HEARD = Set.of(
            "ask",
            "tell",
            "inform",
            "warn",
            "urge",
            "order",
            "advise",
            "instruct",
            "remind",
            "assure",
            "reassure",
            "notify");

    @Override
    public void apply(Reading reading) {
        Complements complements = new Complements(reading);
        ContentBounds bounds = new ContentBounds(reading);
        for (Cue cue : reading.cues()) {
            if (!reading.isUsed(cue)) {
                Complement complement = complements.behind(cue);
                if (complement.type() != Type.NONE && allowed(reading, cue, complement)) {
                    take(reading, cue, complement, bounds);
                }
            }
        }
    }

    private static boolean allowed(Reading reading, Cue cue, Complement complement) {
        if (isAside(reading, cue)) {
            return false;
        }
        if (!cue.passive()) {
            return !impersonal(reading, cue);
        }
        if (cue.verb().id().equals("ask") && reading.passage().is(complement.first() - 1, "about")) {
            return true;
        }
        return HEARD.contains(cue.verb().id()) && complement.type() != Type.OBJECT;
    }

    /** {@code it goes without saying that}, {@code she said, referring to him}: nobody is said to say anything there. */
    private static boolean impersonal(Reading reading, Cue cue) {
        Range subject = cue.subject();
        return cue.kind() == Verbs.Kind.ING
                && (cue.verb().id().equals("refer-to")
                        || subject != null && reading.passage().is(subject.first(), "it"));
    }

    /** {@code …, as the paper reported on Monday}: the words stand before or behind the whole aside. */
    private static boolean isAside(Reading reading, Cue cue) {
        Passage passage = reading.passage();
        int as = cue.start() - 1;
        return passage.is(as, "as")
                && (as == reading.layout().sentenceStart(cue.first()) || passage.isMark(as - 1))
                && !passage.is(cue.end() + 1, "that")
                && !reading.layout().opens(cue.end() + 1);
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
        int end = complement.type() == Type.OBJECT || complement.type() == Type.INFINITIVE
                ? bounds.endOfObject(cue, first)
                : bounds.end(cue, first);
        Range content = new Range(first, Math.max(first, end));
        if (content.size() < 2 && complement.type() != Type.OBJECT) {
            return;
        }
        Draft draft = Draft.of(cue.place() == Cue.Place.SHARED ? name + "-shared" : name, cue)
                .with(content);
        if (first == complement.first()) {
            draft.saidTo(complement.addressee());
        }
        namedBefore(reading, cue, complement, draft);
        reading.use(cue);
        reading.useQuotesIn(content);
        reading.add(draft);
    }

    /** {@code what she called a “rant”}, {@code a clip that he called “distasteful”}: the thing named stands before the cue. */
    private static void namedBefore(Reading reading, Cue cue, Complement complement, Draft draft) {
        boolean names = NAMING.contains(cue.verb().id())
                && (complement.type() == Type.OBJECT || complement.type() == Type.QUOTATION);
        int before = cue.start() - 1;
        if (!names || cue.place() != Cue.Place.BEFORE || reading.layout().isQuoted(before)) {
            return;
        }
        Passage passage = reading.passage();
        if (passage.is(before, "what")
                || passage.is(before, "who")
                || passage.is(before, "whom")
                || passage.is(before, "which")) {
            draft.with(new Range(before, before));
        } else if (passage.is(before, "that")) {
            int noun = passage.isOneOf(before - 1, ",") ? before - 2 : before - 1;
            Range thing = reading.phrases().endingAt(noun, reading.layout().sentenceStart(before));
            if (thing != null && !reading.phrases().isVerb(noun)) {
                draft.with(thing);
            }
        }
    }

    /** {@code A group called “Storm” met}: its name; not {@code a plan that Berg called “Storm”}. */
    private static boolean isNamed(Reading reading, Cue cue, Quoted quote) {
        Range subject = cue.subject();
        boolean bare = NAMING.contains(cue.verb().id())
                && cue.kind() == Verbs.Kind.PAST
                && cue.place() == Cue.Place.BEFORE
                && cue.group() == cue.first()
                && quote.open() == cue.last() + 1;
        if (!bare || subject == null) {
            return false;
        }
        Passage passage = reading.passage();
        int before = subject.first() - 1;
        boolean opens = reading.layout().sentenceStart(cue.first()) == subject.first()
                || passage.is(before, WordClass.PREPOSITION)
                || reading.phrases().isVerb(before);
        return opens && passage.is(subject.first(), WordClass.DETERMINER) && !passage.isCapitalised(subject.last());
    }

    private static void quotation(Reading reading, Cue cue, Complement complement, ContentBounds bounds) {
        Quoted quote = reading.quoteAt(complement.first());
        if (reading.isUsed(quote) || isNamed(reading, cue, quote)) {
            return;
        }
        int end = bounds.end(cue, quote.open());
        boolean whole = end <= quote.close()
                || reading.passage().isOneOf(quote.close() - 1, ".?!")
                || bounds.isLeftAtComma(quote.close());
        Range content = whole ? Reading.range(quote) : new Range(quote.open(), end);
        String name = whole ? "cue-quote" : "cue-quote-mixed";
        Draft draft = Draft.of(cue.place() == Cue.Place.SHARED ? name + "-shared" : name, cue)
                .with(content);
        draft.saidTo(complement.addressee());
        namedBefore(reading, cue, complement, draft);
        reading.use(cue);
        reading.useQuotesIn(content);
        reading.add(draft);
    }
}
