package onrecord.annotate.quotation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where reported words end, and where they begin when the cue stands behind them. Tuned on development gold: a comma ends
 * them before another cue, before a participle of saying, and before some adjuncts.
 */
final class ContentBounds {
    /** Words with which an adverbial begins that belongs to the verb rather than to its object. */
    private static final Set<String> ADVERBIAL =
            Set.of("while", "after", "before", "when", "because", "despite", "during", "although", "though", "even");

    /** Verbs that say a name or a judgment of what stands before it. */
    private static final Set<String> NAMING =
            Set.of("call", "describe", "label", "brand", "dub", "characterize", "dismiss", "denounce", "deride");

    private final Reading reading;
    private final Passage passage;
    private final Layout layout;
    private final Occasions occasions;
    private final Resumption resumption;

    ContentBounds(Reading reading) {
        this.reading = reading;
        this.passage = reading.passage();
        this.layout = reading.layout();
        this.occasions = new Occasions(reading);
        this.resumption = new Resumption(reading);
    }

    /** As {@link #end(Cue, int)}, for the object of a verb, which ends before adverbial clauses and occasions too. */
    int endOfObject(Cue cue, int first) {
        int end = end(cue, first);
        int name = closeOfName(cue, first, layout.sentenceEnd(first));
        if (name > 0 && endsName(name + 1)) {
            return name;
        }
        for (int i = Math.max(name, first) + 1; i < end; i++) {
            if (isLeftAtComma(i) && !passage.is(i + 1, "including")) {
                return i;
            }
            if (!layout.isQuoted(i) && endsObject(cue, i)) {
                int last = i - 1;
                return passage.isOneOf(last, ",") && last > first ? last - 1 : last;
            }
        }
        return end;
    }

    /** As {@link #end(int)}, for what stands behind a noun and ends before the verb whose subject the noun is. */
    int endOfNoun(int first) {
        int end = end(first);
        for (int i = first + 1; i < end; i++) {
            boolean mark = passage.isOneOf(i, ",") || passage.isDash(i);
            boolean adverbial = i > first + 2 && ADVERBIAL.contains(passage.lower(i));
            if (!layout.isQuoted(i) && (mark || adverbial)) {
                return i - 1;
            }
        }
        return end;
    }

    /** Last token of the content that begins at a token, before the sentence's own mark. */
    int end(int first) {
        return end(null, first);
    }

    /** As {@link #end(int)}, for what stands behind a cue. */
    int end(@Nullable Cue cue, int first) {
        int limit = layout.sentenceEnd(first);
        int depth = 0;
        for (int i = first + 1; i <= limit; i++) {
            if (layout.isQuoted(i)) {
                boolean closes = layout.closes(i) && i < limit;
                if (closes && endsInside(i) && passage.isCapitalised(i + 1)) {
                    return i;
                }
                if (closes && depth == 0 && passage.isOneOf(i - 1, ",") && endsAtComma(cue, i, first)) {
                    return i;
                }
                continue;
            }
            if (passage.isOneOf(i, "([")) {
                depth++;
            } else if (passage.isOneOf(i, ")]")) {
                if (--depth < 0) {
                    return i - 1;
                }
            } else if (depth == 0 && stops(cue, i, first)) {
                return i - 1;
            }
        }
        int last = limit;
        while (last > first && !layout.isQuoted(last) && passage.isMark(last) && !passage.isOneOf(last, ")]%")) {
            last--;
        }
        return last;
    }

    private boolean endsInside(int close) {
        return passage.isOneOf(close - 1, ".?!");
    }

    private boolean stops(@Nullable Cue outer, int at, int first) {
        boolean link = passage.isMark(at)
                && passage.isWord(at + 1)
                && passage.words(at + 1, at + 1).equals("MORE");
        if (passage.isOneOf(at, ";")
                || link && (passage.isOneOf(at, "…") || passage.lower(at).startsWith(".."))) {
            return true;
        }
        if (passage.isOneOf(at, ",") || passage.isDash(at)) {
            return endsAtComma(outer, at, first);
        }
        if (passage.is(at, "and") || passage.is(at, "but")) {
            Cue cue = verbNear(at + 1);
            return outer != null && resumption.at(outer, at)
                    || cue != null
                            && cue.place() == Cue.Place.SHARED
                            && cue.group() == at + 1
                            && sharesOuter(cue, first);
        }
        return passage.is(at, "according") && passage.is(at + 1, "to");
    }

    /** {@code called them “rebels,” which …}, {@code said “no,” adding …}: a comma inside the closing mark, and the narrator behind it. */
    boolean isLeftAtComma(int close) {
        int next = close + 1;
        return layout.closes(close)
                && passage.isOneOf(close - 1, ",")
                && (passage.is(next, WordClass.RELATIVE)
                        || passage.lower(next).endsWith("ing") && !layout.isQuoted(next));
    }

    /** Whether the words said end before a comma, a dash or the closing mark behind a comma. */
    private boolean endsAtComma(@Nullable Cue outer, int at, int first) {
        int next = at + 1;
        return anotherAttribution(next, first)
                || passage.is(next, "compared") && passage.is(next + 1, "with")
                || outer != null && resumption.at(outer, at);
    }

    /** {@code as he warned}, {@code in an interview with …}: where an object ends. */
    private boolean endsObject(Cue cue, int at) {
        if (ADVERBIAL.contains(passage.lower(at)) || goesOn(cue, at) || isOthersTurn(at)) {
            return true;
        }
        if (passage.is(at, "as")) {
            return passage.is(at + 1, WordClass.SUBJECT_PRONOUN);
        }
        if (passage.isOneOf(at, ",") && endsObjectAtComma(at + 1)) {
            return true;
        }
        boolean through = passage.is(at, "through") && passage.lower(at + 2).startsWith("spokes");
        if (through || passage.is(at, "on") && (passage.is(at + 1, "condition") || passage.is(at + 2, "condition"))) {
            return true;
        }
        return occasions.startsAt(at, layout.sentenceEnd(at));
    }

    /** {@code called the plan “a joke”}: where the name ends that a verb of naming gives; -1 where none is in marks. */
    private int closeOfName(Cue cue, int first, int end) {
        if (!NAMING.contains(cue.verb().id())) {
            return -1;
        }
        for (int i = first; i < end; i++) {
            if (layout.closes(i)) {
                return i;
            }
            boolean breaks = !layout.isQuoted(i)
                    && (reading.cueAt(i) != null
                            || passage.is(i, WordClass.SUBJECT_PRONOUN)
                            || passage.is(i, "and")
                            || passage.is(i, "but"));
            if (breaks) {
                return -1;
            }
        }
        return -1;
    }

    private boolean endsName(int next) {
        return passage.isMark(next) && !layout.opens(next)
                || passage.isOneOf(next - 2, ",") && !layout.opens(next) && !layout.opens(next + 1)
                || passage.is(next, "instead")
                || passage.is(next, "but")
                || passage.is(next, "and") && !layout.opens(next + 1);
    }

    /** {@code praised the plan and called for more}: another deed of the speaker in the same form. */
    private boolean goesOn(Cue cue, int at) {
        if (!passage.is(at, "and") && !passage.is(at, "but")) {
            return false;
        }
        return switch (cue.kind()) {
            case PAST -> Lexicon.looksPast(passage.lower(at + 1));
            case ING -> passage.lower(at + 1).endsWith("ing");
            case BASE, THIRD -> false;
        };
    }

    /** {@code praised the plan and Berg called for more}: what somebody else said, with a subject of its own. */
    private boolean isOthersTurn(int at) {
        if (!passage.is(at, "and") && !passage.is(at, "but")) {
            return false;
        }
        Cue next = verbNear(at + 1);
        return next != null
                && next.place() == Cue.Place.BEFORE
                && next.subject() != null
                && next.subject().first() == at + 1;
    }

    /** What stands behind a comma and rarely belongs to the object before it. */
    private boolean endsObjectAtComma(int next) {
        return passage.is(next, "but")
                || passage.is(next, "who")
                || passage.is(next, "which")
                || passage.is(next, "the")
                || passage.is(next, "a")
                || passage.lower(next).endsWith("ing") && !passage.is(next, "including");
    }

    /** Whether a verb behind "and" has its subject outside of the content. */
    private boolean sharesOuter(Cue cue, int first) {
        return cue.subject() != null && cue.subject().first() < first && cue.kind() != Verbs.Kind.BASE;
    }

    private boolean anotherAttribution(int from, int first) {
        if (passage.is(from, "according") && passage.is(from + 1, "to")) {
            return true;
        }
        int at = from;
        boolean coordinated = passage.is(at, "and") || passage.is(at, "but");
        if (coordinated) {
            at++;
        }
        Cue cue = verbNear(at);
        if (cue == null || isDue(cue)) {
            return false;
        }
        if (cue.kind() == Verbs.Kind.ING && cue.group() == at) {
            return true;
        }
        if (cue.place() == Cue.Place.SHARED && cue.group() == at) {
            return sharesOuter(cue, first);
        }
        if (cue.subject() != null && passage.is(cue.subject().first(), WordClass.RELATIVE)) {
            return false;
        }
        return coordinated && cue.place() == Cue.Place.BEFORE || cue.subject() != null && cue.start() <= at + 1;
    }

    /** {@code Norland should not be agreeing}: nobody says so there, whatever the verb. */
    private boolean isDue(Cue cue) {
        for (int i = cue.group(); i < cue.first(); i++) {
            if (passage.is(i, "should") || passage.is(i, "shouldn't") || passage.is(i, "must")) {
                return true;
            }
        }
        return false;
    }

    /** The first cue whose subject or verb begins at the token. */
    private @Nullable Cue verbNear(int from) {
        for (int i = from; i < Math.min(passage.size(), from + 12); i++) {
            Cue cue = reading.cueAt(i);
            if (cue != null) {
                return cue;
            }
            if (passage.isMark(i) && !passage.is(i, WordClass.GENITIVE)) {
                return null;
            }
        }
        return null;
    }

    /** Where another speaker's words stand before in the sentence: behind the last comma and "and" or "but" that follows them. */
    private int behindEarlierCue(int floor, int last) {
        int border = floor;
        boolean cue = false;
        for (int i = floor; i < last; i++) {
            Cue earlier = layout.isQuoted(i) ? null : reading.cueAt(i);
            cue |= earlier != null && reading.isUsed(earlier);
            boolean comma =
                    passage.isOneOf(i, ",") && !layout.isQuoted(i) || layout.closes(i) && passage.isOneOf(i - 1, ",");
            if (cue
                    && comma
                    && (passage.is(i + 1, "and")
                            || passage.is(i + 1, "but")
                            || passage.is(i + 1, "while")
                            || passage.is(i + 1, "though"))) {
                border = i + 1;
            }
        }
        return border;
    }

    /** First token of the clause that ends before an attribution: behind a semicolon, an opening bracket or "but". */
    int start(int last) {
        int floor = layout.sentenceStart(last);
        int at = floor;
        int depth = 0;
        for (int i = last; i > floor; i--) {
            if (layout.isQuoted(i)) {
                continue;
            }
            if (passage.isOneOf(i, ")")) {
                depth++;
            } else if (passage.isOneOf(i, "(") && --depth < 0 || passage.isOneOf(i, ";")) {
                at = i + 1;
                break;
            }
        }
        int behind = behindEarlierCue(at, last);
        at = Math.max(at, behind);
        while (at < last && passage.is(at, WordClass.COORDINATOR)) {
            at++;
        }
        return at;
    }
}
