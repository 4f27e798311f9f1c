package onrecord.annotate.quotation;

import onrecord.annotate.quotation.Complement.Type;
import onrecord.vocabulary.SpeechVerb;
import onrecord.vocabulary.SpeechVerb.Takes;
import org.jspecify.annotations.Nullable;

/** Finds where the words said begin behind a cue, past adverbs, times, places, occasions and addressees. */
final class Complements {
    private final Reading reading;
    private final Passage passage;
    private final Layout layout;
    private final Phrases phrases;
    private final SayingAdjuncts adjuncts;

    Complements(Reading reading) {
        this.reading = reading;
        this.passage = reading.passage();
        this.layout = reading.layout();
        this.phrases = reading.phrases();
        this.adjuncts = new SayingAdjuncts(reading);
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
            if (adjuncts.ofSaying(at, end)) {
                at++;
                continue;
            }
            int past = adjuncts.pastPhrase(cue, at, end);
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

    /** {@code said before the committee met that …}: a "that" not far off, with no mark before it unless it is a comma; -1 where there is none. */
    private int thatBehind(int from) {
        boolean marked = false;
        int end = Math.min(from + 30, layout.sentenceEnd(from));
        for (int i = from + 1; i < end; i++) {
            if (layout.isQuoted(i)) {
                continue;
            }
            if (passage.is(i, "that") && (marked ? passage.isOneOf(i - 1, ",") : i < from + 14)) {
                return i;
            }
            if (reading.cueAt(i) != null || passage.isMark(i) && !passage.isOneOf(i, ",") || passage.isDash(i)) {
                return -1;
            }
            marked |= passage.isMark(i);
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
