package onrecord.annotate.quotation;

import onrecord.vocabulary.SpeechVerb.Takes;

/** Reported words before their cue or on both sides: {@code The talks failed, she said.} */
final class ContentBeforeCue implements Rule {
    @Override
    public void apply(Reading reading) {
        ContentBounds bounds = new ContentBounds(reading);
        Complements complements = new Complements(reading);
        for (Cue cue : reading.cues()) {
            if (!reading.isUsed(cue)
                    && !cue.passive()
                    && cue.kind() != Verbs.Kind.ING
                    && cue.verb().takes(Takes.CLAUSE)
                    && cue.place() != Cue.Place.SHARED) {
                before(reading, cue, bounds, complements.behind(cue));
            }
        }
    }

    private static void before(Reading reading, Cue cue, ContentBounds bounds, Complement behind) {
        Passage passage = reading.passage();
        Layout layout = reading.layout();
        int mark = cue.start() - 1;
        int floor = layout.sentenceStart(cue.first());
        if (passage.is(mark, "as") || passage.is(mark, "so")) {
            asClause(reading, cue, bounds, mark);
            return;
        }
        if (mark <= floor || !passage.isOneOf(mark, ",") && !passage.isDash(mark) || layout.isQuoted(mark)) {
            return;
        }
        boolean alone = behind.first() > layout.sentenceEnd(cue.last()) || passage.isMark(behind.first());
        int first = behindDateline(passage, layout, bounds.start(mark - 1), mark);
        if (first >= mark || !alone) {
            return;
        }
        Draft draft = Draft.of("content-cue", cue).with(new Range(first, mark - 1));
        int next = behind.first();
        if (passage.isOneOf(next, ",") && next < layout.sentenceEnd(cue.last()) && resumes(reading, next + 1)) {
            draft.with(new Range(next + 1, Math.max(next + 1, bounds.end(next + 1))));
        }
        reading.use(cue);
        draft.content().forEach(reading::useQuotesIn);
        reading.add(draft);
    }

    /** {@code OSLO - The bridge is open, Berg said}: a place in capitals before a dash is no part of the words. */
    private static int behindDateline(Passage passage, Layout layout, int first, int mark) {
        String place = passage.words(first, first);
        boolean capitals = place.length() > 2 && place.chars().allMatch(Character::isUpperCase);
        if (!capitals || layout.sentenceStart(first) != first) {
            return first;
        }
        for (int i = first + 1; i < Math.min(mark, first + 12); i++) {
            if (passage.isDash(i) && passage.spaceBefore(i)) {
                return i + 1;
            }
            if (passage.isWord(i) && !passage.isCapitalised(i) && !passage.isNumber(i)) {
                return first;
            }
        }
        return first;
    }

    /** {@code As officials said, …} and {@code …, as officials said}. */
    private static void asClause(Reading reading, Cue cue, ContentBounds bounds, int as) {
        Layout layout = reading.layout();
        Passage passage = reading.passage();
        int floor = layout.sentenceStart(cue.first());
        int mark = as - 1;
        if (mark > floor + 2 && (passage.isOneOf(mark, ",") || passage.isDash(mark)) && !layout.isQuoted(mark)) {
            int first = bounds.start(mark - 1);
            if (first < mark) {
                Draft draft = Draft.of("as-cue", cue).with(new Range(first, mark - 1));
                reading.use(cue);
                reading.useQuotesIn(draft.content().getFirst());
                reading.add(draft);
            }
            return;
        }
        if (as == floor || as == floor + 1) {
            for (int i = cue.end() + 1; i < layout.sentenceEnd(cue.last()); i++) {
                if (passage.isOneOf(i, ",") && !layout.isQuoted(i)) {
                    Draft draft = Draft.of("as-cue", cue).with(new Range(i + 1, Math.max(i + 1, bounds.end(i + 1))));
                    reading.use(cue);
                    reading.useQuotesIn(draft.content().getFirst());
                    reading.add(draft);
                    return;
                }
            }
        }
    }

    private static boolean resumes(Reading reading, int from) {
        Passage passage = reading.passage();
        Cue cue = reading.cueAt(from);
        return (cue == null || cue.kind() != Verbs.Kind.ING)
                && !passage.is(from, "who")
                && !passage.is(from, "citing")
                && !passage.lower(from).endsWith("ing");
    }
}
