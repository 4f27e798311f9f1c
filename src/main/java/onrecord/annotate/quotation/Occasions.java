package onrecord.annotate.quotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where and to whom something was said: an address, an interview with an outlet, a post. An occasion is no relay: the outlet of
 * an interview asks, it does not pass on.
 */
final class Occasions {
    private static final Set<String> LEADING =
            Set.of("in", "at", "on", "during", "via", "through", "from", "to", "with", "after", "before", "by");
    private static final Set<String> GOING_ON =
            Set.of("with", "of", "to", "on", "for", "from", "in", "at", "by", "before");

    /** Before "to", they say that somebody is spoken to: {@code spoke to reporters}, {@code took to Twitter}. */
    private static final Set<String> SPEAKING = Set.of(
            "speak",
            "speaks",
            "spoke",
            "spoken",
            "speaking",
            "talk",
            "talks",
            "talked",
            "talking",
            "said",
            "says",
            "say",
            "saying",
            "told",
            "wrote",
            "write",
            "writing",
            "testified",
            "testifying",
            "testimony",
            "speech",
            "remarks",
            "address",
            "statement",
            "statements",
            "letter",
            "message",
            "report",
            "comments",
            "interview",
            "submitted",
            "announced",
            "explained",
            "boasted",
            "complained",
            "admitted",
            "confirmed",
            "presented",
            "addressed",
            "replied",
            "took",
            "taken",
            "taking",
            "turned",
            "went",
            "posted",
            "quoted");

    /** Who is spoken to without an article. */
    private static final Set<String> HEARERS = Set.of(
            "reporters",
            "journalists",
            "lawmakers",
            "parliament",
            "twitter",
            "facebook",
            "telegram",
            "instagram",
            "television",
            "radio");

    private final Passage passage;
    private final Layout layout;
    private final Phrases phrases;

    Occasions(Reading reading) {
        this.passage = reading.passage();
        this.layout = reading.layout();
        this.phrases = reading.phrases();
    }

    /** The occasion in the sentence of a cue, or null; what was said is not looked at. */
    @Nullable
    Range of(Draft draft) {
        int inside = draft.cue() == null ? draft.first() : draft.cue().first();
        return in(layout.sentenceStart(inside), layout.sentenceEnd(inside), List.of(draft));
    }

    /** The first occasion between two tokens, outside of quotation marks and of what the drafts cover. */
    @Nullable
    Range in(int first, int last, List<Draft> drafts) {
        for (int i = first; i < last; i++) {
            int at = i;
            boolean free = !layout.isQuoted(i) && drafts.stream().noneMatch(draft -> draft.covers(at));
            boolean leads = LEADING.contains(passage.lower(i)) && !passage.is(i - 1, "according");
            if (free && leads && (!passage.is(i, "to") || isToHearers(i))) {
                Range found = phrase(i, last, drafts);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Whether {@code in an interview} or the like begins there: a preposition of place or time, then an occasion. */
    boolean startsAt(int token, int last) {
        boolean leads = passage.is(token, "in")
                || passage.is(token, "at")
                || passage.is(token, "on")
                || passage.is(token, "during")
                || passage.is(token, "via");
        return leads && phrase(token, last, List.of()) != null;
    }

    private @Nullable Range phrase(int preposition, int last, List<Draft> drafts) {
        Range noun = phrases.beginningAt(preposition + 1, last);
        if (noun == null || !isOccasion(noun) || drafts.stream().anyMatch(draft -> draft.covers(noun.last()))) {
            return null;
        }
        int end = withoutName(noun);
        while (end + 2 <= last && GOING_ON.contains(passage.lower(end + 1)) && !layout.isQuoted(end + 1)) {
            Range more = isInfinitive(end + 1) ? null : phrases.beginningAt(end + 2, last);
            if (more == null || drafts.stream().anyMatch(draft -> draft.covers(more.last()))) {
                break;
            }
            end = more.last();
        }
        return new Range(preposition, end);
    }

    /** {@code Spoke to reporters}; not {@code reacting to the speech}, {@code before it went to a vote}, {@code plans to address}. */
    private boolean isToHearers(int to) {
        return SPEAKING.contains(passage.lower(to - 1)) && !isInfinitive(to);
    }

    /** Whether "to" stands before what can be a verb: neither an article nor a capital nor those who hear. */
    private boolean isInfinitive(int to) {
        int next = to + 1;
        return passage.is(to, "to")
                && !passage.is(next, WordClass.DETERMINER)
                && !passage.is(next, WordClass.POSSESSIVE)
                && !passage.isCapitalised(next)
                && !passage.isNumber(next)
                && !HEARERS.contains(passage.lower(next));
    }

    /** {@code In a statement Berg}: the name behind the noun of the occasion is the next subject. */
    private int withoutName(Range noun) {
        for (int i = noun.first(); i < noun.last(); i++) {
            boolean occasion = OccasionNouns.OCCASION.contains(passage.lower(i)) && !passage.isCapitalised(i);
            if (occasion && passage.isCapitalised(i + 1)) {
                return i;
            }
        }
        return noun.last();
    }

    private boolean isOccasion(Range noun) {
        for (int i = noun.first(); i <= noun.last(); i++) {
            boolean possessor = passage.is(i + 1, WordClass.GENITIVE);
            if (OccasionNouns.OCCASION.contains(passage.lower(i)) && !possessor) {
                return true;
            }
        }
        return false;
    }
}
