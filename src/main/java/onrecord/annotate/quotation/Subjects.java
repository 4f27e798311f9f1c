package onrecord.annotate.quotation;

import java.util.List;
import java.util.Set;
import onrecord.annotate.quotation.Cue.Place;
import org.jspecify.annotations.Nullable;

/** Finds whose a verb is: the phrase before it, across appositives and relative clauses, or the subject that it shares. */
final class Subjects {
    private static final Set<String> SPANS = Set.of(
            "week",
            "month",
            "year",
            "day",
            "days",
            "weeks",
            "months",
            "years",
            "morning",
            "evening",
            "afternoon",
            "night",
            "weekend",
            "past",
            "minutes",
            "hours",
            "time",
            "fall",
            "spring",
            "summer",
            "winter",
            "tonight",
            "moments");

    private final Passage passage;
    private final Layout layout;
    private final Verbs verbs;
    private final Phrases phrases;

    Subjects(Passage passage, Layout layout, Verbs verbs, Phrases phrases) {
        this.passage = passage;
        this.layout = layout;
        this.verbs = verbs;
        this.phrases = phrases;
    }

    /** The noun phrase that ends at a token, times and occasions between it and the verb passed over. */
    @Nullable
    Range endingAt(int last, int floor) {
        int at = beforeTime(last, floor);
        Range phrase = phrases.endingAt(at, floor);
        if (phrase == null) {
            return null;
        }
        for (int i = phrase.last() - 1; i > phrase.first(); i--) {
            boolean leads =
                    passage.is(i, "in") || passage.is(i, "on") || passage.is(i, "at") || passage.is(i, "during");
            if (leads && tellsWhen(i + 1, phrase.last())) {
                return new Range(phrase.first(), i - 1);
            }
        }
        return phrase;
    }

    private boolean tellsWhen(int first, int last) {
        String head = passage.lower(last);
        return passage.is(last, WordClass.CALENDAR)
                || SPANS.contains(head)
                || OccasionNouns.OCCASION.contains(head) && last > first;
    }

    /** {@code Berg this week said}, {@code Berg on Monday evening said}, {@code the ministry two weeks ago said}. */
    int beforeTime(int last, int floor) {
        int at = last;
        if (passage.is(at, "ago")) {
            at--;
            while (at > floor
                    && (SPANS.contains(passage.lower(at))
                            || passage.isNumber(at)
                            || passage.is(at, WordClass.DETERMINER)
                            || passage.is(at, "than")
                            || passage.is(at, "less")
                            || passage.is(at, "more"))) {
                at--;
            }
            return at;
        }
        boolean moved = true;
        while (moved && at > floor + 1) {
            moved = false;
            boolean span = SPANS.contains(passage.lower(at));
            boolean led = passage.is(at - 1, "this")
                    || passage.is(at - 1, "last")
                    || passage.is(at - 1, "next")
                    || passage.is(at - 1, "that")
                    || passage.is(at - 1, "earlier");
            if (span && led) {
                at -= 2;
                moved = true;
            } else if (span && passage.is(at - 1, WordClass.CALENDAR)
                    || passage.is(at, WordClass.CALENDAR) && passage.isCapitalised(at)) {
                at--;
                moved = true;
            }
            if (moved
                    && (passage.is(at, "on")
                            || passage.is(at, "in")
                            || passage.is(at, "earlier")
                            || passage.is(at, "later")
                            || passage.is(at, "late")
                            || passage.is(at, "early")
                            || passage.is(at, "just"))) {
                at--;
            }
        }
        return at;
    }

    /** {@code officials who met reporters said}: the noun before "who", where a verb stands between. */
    @Nullable
    Range antecedentOfClause(int before, int floor) {
        boolean acts = false;
        for (int i = before - 1; i > floor && i > before - 14 && !passage.isMark(i); i--) {
            if (passage.is(i, "who")) {
                return acts && passage.isWord(i - 1) ? phrases.endingAt(i - 1, floor) : null;
            }
            acts |= phrases.isVerb(i) || verbs.at(passage, i) != null;
        }
        return null;
    }

    /** {@code Ann “Red” Berg said}. */
    @Nullable
    Range acrossNickname(int close, int floor) {
        int quote = layout.quoteAt(close);
        int open = layout.quotes().get(quote).open();
        boolean nickname = close - open < 6 && open > floor && !passage.isOneOf(close - 1, ",.?!");
        return nickname ? phrases.endingAt(open - 1, floor) : null;
    }

    /** The subject before {@code , a historian,}: the phrase that ends before an earlier comma, rather where a clause begins. */
    @Nullable
    Range acrossAppositive(int comma, int floor) {
        Range nearest = null;
        for (int i = comma - 1; i > floor && i > comma - 35; i--) {
            if (layout.closes(i) && passage.isOneOf(i - 1, ",.?!")) {
                break;
            }
            boolean mark = passage.isDash(comma) ? passage.isDash(i) : passage.isOneOf(i, ",");
            if (mark
                    && (verbs.at(passage, i + 1) == null
                            || !passage.lower(i + 1).endsWith("ing"))) {
                Range name = endingAt(i - 1, floor);
                if (name != null && !isNumber(name) && isPlausible(name, i, floor)) {
                    if (!passage.isOneOf(name.first() - 1, ",")) {
                        return name;
                    }
                    nearest = nearest == null ? name : nearest;
                }
            }
        }
        return nearest;
    }

    private boolean isNumber(Range name) {
        return passage.isNumber(name.first()) && name.size() == 1;
    }

    private boolean isPlausible(Range name, int comma, int floor) {
        int before = name.first() - 1;
        boolean startsClause = name.first() == floor
                || passage.isMark(before)
                || passage.is(before, WordClass.SUBORDINATOR)
                || passage.is(before, WordClass.COORDINATOR);
        int inside = comma + 1;
        boolean appositive = passage.is(inside, WordClass.DETERMINER)
                || passage.is(inside, WordClass.RELATIVE)
                || passage.is(inside, WordClass.POSSESSIVE)
                || passage.is(inside, WordClass.ADVERB)
                || passage.is(inside, WordClass.PREPOSITION)
                || passage.isNumber(inside)
                || passage.lower(inside).endsWith("ing")
                || Lexicon.looksPast(passage.lower(inside))
                || passage.isCapitalised(inside)
                || passage.isCapitalised(name.last());
        return startsClause
                && appositive
                && !passage.is(name.first(), WordClass.CALENDAR)
                && !SPANS.contains(passage.lower(name.last()))
                && !passage.is(before, WordClass.PREPOSITION);
    }

    /** {@code reports suggesting that}: the noun speaks for itself, unless somebody issued it. */
    boolean isOwnSource(Range noun, int floor) {
        String head = passage.lower(noun.last());
        boolean issued = false;
        for (int i = Math.max(floor, noun.first() - 3); i < noun.first(); i++) {
            issued |= Issuers.ISSUED.contains(passage.lower(i));
        }
        return passage.is(noun.first() - 1, "with")
                || Nouns.PEOPLE.contains(head)
                || Nouns.DOCUMENT.contains(head) && !issued;
    }

    /** {@code Calling it a disgrace, Mary left.} */
    @Nullable
    Range behind(Verbs.Found verb) {
        int end = layout.sentenceEnd(verb.last());
        for (int i = verb.last() + 1; i < end; i++) {
            if (passage.isOneOf(i, ",") && phrases.startsPhrase(i + 1)) {
                Range subject = phrases.beginningAt(i + 1, end);
                if (subject != null && finiteBehind(subject, end)) {
                    return subject;
                }
            }
        }
        return null;
    }

    /** The subject of a verb behind "and" or a comma: that of the last cue of the clause, else the clause's own. */
    @Nullable
    Range coordinated(int before, int floor, List<Cue> found) {
        int start = clauseStart(before, floor);
        if (!found.isEmpty()) {
            Cue last = found.getLast();
            if (last.first() >= start && last.subject() != null && !last.passive()) {
                return last.subject();
            }
        }
        return of(start, before, floor);
    }

    /** The subject of a participle: that of the clause's first cue, for later ones may stand in what was said. */
    @Nullable
    Range participle(int before, int floor, List<Cue> found) {
        int start = clauseStart(before, floor);
        for (Cue cue : found) {
            Range subject = cue.subject();
            if (subject == null || cue.first() < start || cue.first() >= before || cue.passive()) {
                continue;
            }
            if (cue.place() == Place.BEHIND || subject.first() >= start && leads(subject, start)) {
                return subject;
            }
        }
        Range own = of(start, before, floor);
        return own != null ? own : coordinated(before, floor, found);
    }

    /** Whether no subordinate or relative clause begins right before the phrase. */
    private boolean leads(Range subject, int start) {
        int before = subject.first() - 1;
        return !passage.is(subject.first(), WordClass.RELATIVE)
                && (before < start
                        || !passage.is(before, WordClass.SUBORDINATOR)
                                && !passage.is(before, WordClass.RELATIVE)
                                && !passage.is(before, WordClass.QUESTION))
                && (subject.first() == start
                        || passage.isMark(before)
                        || passage.is(before, WordClass.COORDINATOR)
                        || passage.is(before, WordClass.ADVERB)
                        || passage.is(before, WordClass.TIME));
    }

    private @Nullable Range of(int start, int before, int floor) {
        Range subject = subjectFrom(start, before);
        return subject != null || start == floor ? subject : subjectFrom(floor, before);
    }

    /** Behind the last mark or conjunction before which one clause ends and behind which another has a subject of its own. */
    private int clauseStart(int before, int floor) {
        for (int i = before - 1; i > floor; i--) {
            if (layout.isQuoted(i) && !layout.closes(i)) {
                continue;
            }
            if (passage.isOneOf(i, ";") || layout.closes(i) && passage.isCapitalised(i + 1)) {
                return i + 1;
            }
            boolean comma = passage.isOneOf(i, ",") || layout.closes(i);
            boolean joins = passage.is(i + 1, "and")
                    || passage.is(i + 1, "but")
                    || passage.is(i + 1, "while")
                    || passage.is(i + 1, "though")
                    || passage.is(i + 1, "although")
                    || passage.is(i + 1, "so")
                    || passage.is(i + 1, "yet");
            if (comma && joins && i + 3 < before && phrases.startsClause(i + 2, before)) {
                return i + 2;
            }
        }
        return floor;
    }

    /** The subject of the clause that begins at a token: the first phrase that a finite verb follows, else the first phrase. */
    private @Nullable Range subjectFrom(int start, int before) {
        Range fallback = null;
        int at = behindDateline(start, before);
        while (at >= 0 && at < before) {
            Range phrase = phrases.subjectFrom(at, before);
            if (phrase == null) {
                return fallback;
            }
            boolean time =
                    passage.is(phrase.first(), WordClass.CALENDAR) || SPANS.contains(passage.lower(phrase.last()));
            if (finiteBehind(phrase, before) && !(time && !phrases.isVerb(phrase.last() + 1))) {
                return phrase;
            }
            if (fallback == null && !time) {
                fallback = phrase;
            }
            if (passage.isOneOf(phrase.last() + 1, ",") && phrase.first() == at && !time) {
                return phrase;
            }
            at = nextComma(phrase.last() + 1, before);
        }
        return fallback;
    }

    private boolean finiteBehind(Range phrase, int before) {
        int next = phrase.last() + 1;
        while (next < before
                && (passage.is(next, WordClass.ADVERB)
                        || passage.is(next, WordClass.CALENDAR)
                        || passage.is(next, "on")
                        || passage.is(next, WordClass.TIME))) {
            next++;
        }
        return next <= before
                && (phrases.isVerb(next)
                        || verbs.at(passage, next) != null
                        || passage.is(next, WordClass.BE)
                        || passage.is(next, WordClass.RELATIVE)
                        || passage.isOneOf(next, "("));
    }

    private int nextComma(int from, int before) {
        for (int i = from; i < before; i++) {
            if (passage.isOneOf(i, ",") && !layout.isQuoted(i)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** {@code WASHINGTON (Agency) — } */
    private int behindDateline(int start, int before) {
        if (start == layout.sentenceStart(start) && passage.isCapitalised(start)) {
            for (int i = start + 1; i < Math.min(before, start + 12); i++) {
                if (passage.isDash(i) && !layout.isQuoted(i)) {
                    return i + 1;
                }
                if (passage.isWord(i) && !passage.isCapitalised(i) && !passage.isNumber(i) && !passage.is(i, "of")) {
                    return start;
                }
            }
        }
        return start;
    }
}
