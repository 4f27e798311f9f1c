package onrecord.annotate.quotation;

import java.util.Set;
import onrecord.annotate.quotation.Complement.Type;
import onrecord.vocabulary.SpeechVerb;
import onrecord.vocabulary.SpeechVerb.Takes;
import org.jspecify.annotations.Nullable;

/** Finds where the words said begin behind a cue, past adverbs, times, places, occasions and addressees. */
final class Complements {
    /** Adverbs that belong to the saying rather than to what is said. */
    private static final Set<String> OF_SAYING = Set.of(
            "also",
            "later",
            "again",
            "earlier",
            "recently",
            "simply",
            "repeatedly",
            "once",
            "today",
            "yesterday",
            "then",
            "afterward",
            "afterwards",
            "publicly",
            "previously",
            "bluntly",
            "flatly",
            "quietly",
            "privately",
            "too",
            "further",
            "out",
            "back",
            "instead",
            "aloud",
            "online",
            "tonight",
            "tomorrow",
            "last",
            "next",
            "this",
            "soon",
            "ago",
            "twice",
            "loudly",
            "proudly",
            "famously",
            "correctly",
            "rightly",
            "wrongly",
            "falsely",
            "explicitly",
            "specifically",
            "openly",
            "frankly",
            "plainly",
            "firmly",
            "angrily",
            "softly",
            "briefly",
            "matter-of-factly",
            "sarcastically");

    private static final Set<String> OCCASIONS = Set.of(
            "interview",
            "interviews",
            "statement",
            "statements",
            "speech",
            "speeches",
            "conference",
            "briefing",
            "address",
            "letter",
            "email",
            "e-mail",
            "emails",
            "tweet",
            "tweets",
            "post",
            "posts",
            "report",
            "reports",
            "memo",
            "call",
            "remarks",
            "release",
            "debate",
            "hearing",
            "testimony",
            "filing",
            "article",
            "column",
            "op-ed",
            "message",
            "video",
            "podcast",
            "broadcast",
            "appearance",
            "rally",
            "event",
            "meeting",
            "documents",
            "court",
            "papers",
            "television",
            "tv",
            "radio",
            "twitter",
            "facebook",
            "telegram",
            "instagram",
            "line",
            "note",
            "editorial",
            "essay",
            "book",
            "memoir",
            "survey",
            "study",
            "session",
            "telephone",
            "phone",
            "program",
            "show",
            "comments",
            "response",
            "complaint",
            "summit",
            "press",
            "ceremony",
            "news",
            "question",
            "answer",
            "visit",
            "trip",
            "weekend",
            "week",
            "month",
            "year",
            "morning",
            "afternoon",
            "evening",
            "night",
            "time",
            "point",
            "part",
            "stop",
            "stage",
            "reply",
            "lawsuit",
            "affidavit",
            "brief",
            "ruling",
            "decision",
            "blog",
            "page",
            "account",
            "website",
            "site",
            "wednesday",
            "testifying");

    private static final Set<String> ATTACHING = Set.of("of", "with", "from", "to", "for", "about");

    private final Reading reading;
    private final Passage passage;
    private final Layout layout;
    private final Phrases phrases;

    Complements(Reading reading) {
        this.reading = reading;
        this.passage = reading.passage();
        this.layout = reading.layout();
        this.phrases = reading.phrases();
    }

    Complement behind(Cue cue) {
        return from(cue, cue.end() + 1, null);
    }

    private Complement from(Cue cue, int from, @Nullable Range addressee) {
        SpeechVerb verb = cue.verb();
        int end = layout.sentenceEnd(cue.last());
        int at = from;
        while (at <= end) {
            if (layout.opens(at)) {
                return new Complement(Type.QUOTATION, at, addressee);
            }
            if (passage.isOneOf(at, ",:") || passage.isDash(at)) {
                return behindMark(cue, at, end, addressee);
            }
            if (passage.isMark(at)) {
                break;
            }
            if (passage.is(at, "that") && verb.takes(Takes.CLAUSE)) {
                return new Complement(Type.CLAUSE, at, addressee);
            }
            if (passage.is(at, WordClass.QUESTION) && verb.takes(Takes.QUESTION)) {
                return new Complement(Type.QUESTION, at, addressee);
            }
            if (passage.is(at, "not") && passage.is(at + 1, "to") && verb.takes(Takes.INFINITIVE)) {
                return new Complement(Type.INFINITIVE, at, addressee);
            }
            if (passage.is(at, "to")
                    && verb.takes(Takes.INFINITIVE)
                    && (layout.opens(at + 1) || passage.isWord(at + 1) && !phrases.isVerbless(at + 1))) {
                return new Complement(Type.INFINITIVE, at, addressee);
            }
            if (verb.after().contains(passage.lower(at)) && passage.isWord(at + 1)
                    || verb.after().contains(passage.lower(at)) && layout.opens(at + 1)) {
                return new Complement(Type.OBJECT, at + 1, addressee);
            }
            if (ofSaying(at, end)) {
                at++;
                continue;
            }
            int past = pastPhrase(cue, at, end);
            if (past > at) {
                at = past;
                continue;
            }
            if (verb.takes(Takes.ADDRESSEE) && addressee == null && phrases.startsPhrase(at)) {
                Complement told = behindAddressee(cue, at, end);
                if (told != null) {
                    return told;
                }
            }
            return plain(verb, at, addressee);
        }
        if (at == end + 1 && passage.isOneOf(end, ":") && layout.opens(at)) {
            return new Complement(Type.QUOTATION, at, addressee);
        }
        return new Complement(Type.NONE, at, addressee);
    }

    private Complement plain(SpeechVerb verb, int at, @Nullable Range addressee) {
        if (!verb.id().equals("say") && !phrases.startsClause(at, layout.sentenceEnd(at))) {
            return object(verb, at, addressee);
        }
        if (verb.takes(Takes.CLAUSE)
                && !passage.is(at, WordClass.COORDINATOR)
                && !passage.is(at, "as")
                && !passage.is(at, "by")
                && !(passage.is(at, WordClass.SUBORDINATOR)
                        && !passage.is(at, "if")
                        && !passage.is(at, "that")
                        && !passage.is(at, "even")
                        && !passage.is(at, "while")
                        && !passage.is(at, "although")
                        && !passage.is(at, "though"))) {
            return new Complement(Type.CLAUSE, at, addressee);
        }
        return object(verb, at, addressee);
    }

    private Complement object(SpeechVerb verb, int at, @Nullable Range addressee) {
        boolean takes = verb.takes(Takes.OBJECT)
                && (phrases.startsPhrase(at)
                        || phrases.isNounLike(at)
                        || passage.is(at, WordClass.OBJECT_PRONOUN)
                        || passage.is(at, WordClass.QUESTION)
                        || passage.is(at, "as"));
        if (!takes && verb.takes(Takes.CLAUSE)) {
            int that = thatBehind(at);
            if (that > 0) {
                return new Complement(Type.CLAUSE, that, addressee);
            }
        }
        return new Complement(takes ? Type.OBJECT : Type.NONE, at, addressee);
    }

    /** {@code said before the committee met that …}: a "that" not far off, with no mark before it; -1 where there is none. */
    private int thatBehind(int from) {
        for (int i = from; i < from + 14 && i < passage.size() && !passage.isMark(i); i++) {
            if (passage.is(i, "that") && i > from) {
                return i;
            }
        }
        return -1;
    }

    private Complement behindMark(Cue cue, int at, int end, @Nullable Range addressee) {
        int next = at + 1;
        if (layout.opens(next)) {
            return new Complement(Type.QUOTATION, next, addressee);
        }
        if (passage.isOneOf(at, ":")) {
            return next <= end
                    ? new Complement(Type.CLAUSE, next, addressee)
                    : new Complement(Type.NONE, at, addressee);
        }
        if (passage.is(next, "that") && cue.verb().takes(Takes.CLAUSE)) {
            return new Complement(Type.CLAUSE, next, addressee);
        }
        boolean aside = passage.is(next, WordClass.PREPOSITION)
                || passage.is(next, WordClass.ADVERB)
                || passage.lower(next).endsWith("ing");
        int limit = Math.min(end, at + 14);
        for (int i = next; i < limit; i++) {
            if (layout.isQuoted(i) || reading.cueAt(i) != null) {
                break;
            }
            if (passage.isOneOf(i, ",:") || passage.isDash(i)) {
                if (passage.is(i + 1, "that") && cue.verb().takes(Takes.CLAUSE)) {
                    return new Complement(Type.CLAUSE, i + 1, addressee);
                }
                if (layout.opens(i + 1) && (aside || passage.isOneOf(i, ":"))) {
                    return new Complement(Type.QUOTATION, i + 1, addressee);
                }
            }
        }
        return new Complement(Type.NONE, at, addressee);
    }

    private boolean ofSaying(int at, int end) {
        String word = passage.lower(at);
        if (OF_SAYING.contains(word)) {
            return !word.equals("this") && !word.equals("last") && !word.equals("next")
                    || passage.is(at + 1, WordClass.TIME);
        }
        return passage.is(at, WordClass.CALENDAR) && !passage.is(at + 1, WordClass.GENITIVE)
                || passage.is(at, WordClass.TIME) && passage.is(at - 1, WordClass.TIME)
                || passage.is(at, WordClass.TIME)
                        && (passage.is(at - 1, "this") || passage.is(at - 1, "last") || passage.is(at - 1, "next"))
                || word.endsWith("ly")
                        && passage.is(at, WordClass.ADVERB)
                        && at < end
                        && (passage.is(at + 1, "that")
                                || passage.isMark(at + 1)
                                || passage.is(at + 1, WordClass.POSSESSIVE)
                                || passage.is(at + 1, "the"))
                || passage.isNumber(at) && passage.is(at - 1, WordClass.CALENDAR);
    }

    /** The token behind a prepositional phrase that tells when, where or to whom it was said; the same token where none does. */
    private int pastPhrase(Cue cue, int at, int end) {
        if (!passage.is(at, WordClass.PREPOSITION)
                || passage.is(at, "than")
                || passage.is(at, "as") && !passage.is(at + 1, WordClass.DETERMINER)) {
            return at;
        }
        int from = passage.lower(at + 1).endsWith("ing") && !phrases.isVerb(at + 1) ? at + 2 : at + 1;
        Range noun = phrases.beginningAt(Math.min(from, end), end);
        if (noun == null) {
            return at;
        }
        int past = isOccasion(noun, end) ? pastAttached(noun.last() + 1, end) : noun.last() + 1;
        boolean clear = passage.is(past, "that")
                || layout.opens(past)
                || passage.isMark(past)
                || passage.is(past, WordClass.QUESTION) && cue.verb().takes(Takes.QUESTION)
                || passage.is(past, "to") && cue.verb().takes(Takes.INFINITIVE);
        if (clear) {
            boolean clause = passage.isOneOf(past, ",")
                    && !layout.opens(past + 1)
                    && !isOccasion(noun, end)
                    && cue.verb().takes(Takes.CLAUSE);
            return clause ? at : past;
        }
        return isOccasion(noun, end)
                        || passage.is(past, WordClass.CALENDAR)
                        || passage.is(past, WordClass.PREPOSITION) && past < end && isOccasion(noun, end)
                ? past
                : at;
    }

    /** {@code with reporters}, {@code of the council} behind the noun of an occasion. */
    private int pastAttached(int from, int end) {
        int past = from;
        while (past < end && ATTACHING.contains(passage.lower(past))) {
            Range more = phrases.beginningAt(past + 1, end);
            if (more == null) {
                return past;
            }
            past = more.last() + 1;
        }
        return past;
    }

    private boolean isOccasion(Range noun, int end) {
        for (int i = noun.first(); i <= Math.min(noun.last(), end); i++) {
            if (OCCASIONS.contains(passage.lower(i))
                    || passage.is(i, WordClass.CALENDAR)
                    || passage.isNumber(i) && passage.lower(i).length() == 4 && noun.size() <= 2) {
                return true;
            }
        }
        return passage.is(noun.first(), "reporters") || passage.is(noun.first(), "supporters");
    }

    private @Nullable Complement behindAddressee(Cue cue, int at, int end) {
        Range told = phrases.beginningAt(at, end);
        if (passage.is(at, WordClass.OBJECT_PRONOUN) && !(passage.is(at, "her") && told != null && told.size() > 1)) {
            told = new Range(at, at);
        }
        if (told == null) {
            return null;
        }
        Complement next = from(cue, told.last() + 1, told);
        if (next.type() == Type.INFINITIVE) {
            return new Complement(Type.INFINITIVE, next.first(), told);
        }
        if (next.type() == Type.NONE || next.type() == Type.OBJECT) {
            return cue.verb().takes(Takes.OBJECT) || next.type() == Type.OBJECT
                    ? next.type() == Type.OBJECT ? next : null
                    : next;
        }
        return next;
    }
}
