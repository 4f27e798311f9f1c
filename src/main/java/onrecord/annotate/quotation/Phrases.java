package onrecord.annotate.quotation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bounds of noun phrases without a tagger: closed classes, capitals and endings say where one begins and ends.
 * Heuristics of the house, tuned on development gold.
 */
final class Phrases {
    private static final Set<String> PREDETERMINERS =
            Set.of("all", "both", "many", "some", "most", "several", "half", "few");
    /** Prepositions that tie two nouns into one phrase. */
    private static final Set<String> TYING = Set.of(
            "of", "for", "from", "in", "at", "with", "on", "to", "near", "behind", "against", "inside", "among",
            "between", "under", "within", "outside", "across");

    private final Passage passage;
    private final Layout layout;
    private final Verbs verbs;

    Phrases(Passage passage, Layout layout, Verbs verbs) {
        this.passage = passage;
        this.layout = layout;
        this.verbs = verbs;
    }

    /** Whether the token could be a finite verb or auxiliary; nouns that look alike are decided by what stands before them. */
    boolean isVerb(int token) {
        if (!passage.isWord(token)) {
            return false;
        }
        if (passage.is(token, WordClass.GENITIVE)) {
            return passage.is(token - 1, WordClass.SUBJECT_PRONOUN) || passage.is(token - 1, WordClass.RELATIVE);
        }
        if (passage.is(token, WordClass.VERB)
                || passage.is(token, WordClass.BE)
                || passage.is(token, WordClass.MODAL)) {
            return !(passage.isCapitalised(token) && !startsSentence(token)) && !afterArticle(token);
        }
        if (passage.is(token, WordClass.DO) || passage.is(token, WordClass.HAVE)) {
            return true;
        }
        if (passage.isCapitalised(token)) {
            return false;
        }
        if (Lexicon.looksPast(passage.lower(token))) {
            return !modifies(token);
        }
        Verbs.Found verb = verbs.at(passage, token);
        return verb != null && (verb.kind() == Verbs.Kind.PAST || verb.kind() == Verbs.Kind.THIRD) && !modifies(token);
    }

    /** Whether a participle or plural stands before its noun or behind an article, where it is no verb. */
    private boolean modifies(int token) {
        return afterArticle(token)
                || passage.is(token - 1, WordClass.PREPOSITION)
                || passage.is(token - 1, WordClass.ADVERB) && afterArticle(token - 1)
                || passage.is(token - 1, WordClass.GENITIVE);
    }

    private boolean afterArticle(int token) {
        return passage.is(token - 1, WordClass.DETERMINER)
                        && !passage.is(token - 1, "that")
                        && !passage.is(token - 1, "those")
                        && !passage.is(token - 1, "this")
                        && !passage.is(token - 1, "many")
                        && !passage.is(token - 1, "few")
                        && !passage.is(token - 1, "both")
                || passage.is(token - 1, WordClass.POSSESSIVE) && !passage.is(token - 1, "her");
    }

    private boolean startsSentence(int token) {
        return layout.sentenceStart(token) == token;
    }

    /**
     * The noun phrase that ends at a token, or null where none does.
     *
     * @param head its last token
     * @param floor the first token it may reach
     */
    @Nullable
    Range endingAt(int head, int floor) {
        if (head < floor || !isNounLike(head)) {
            return null;
        }
        if (passage.is(head, WordClass.SUBJECT_PRONOUN) || passage.is(head, WordClass.RELATIVE)) {
            return new Range(head, head);
        }
        int at = head;
        while (at > floor) {
            int step = extend(at, head, floor);
            if (step == at) {
                break;
            }
            at = step;
        }
        return trimmed(at, head);
    }

    /** The token to which the phrase reaches when one more word before it is taken in, or the same token at its border. */
    private int extend(int at, int head, int floor) {
        int before = at - 1;
        if (layout.isQuoted(before) != layout.isQuoted(head) && !layout.isQuoted(at)) {
            return at;
        }
        if (passage.is(before, WordClass.GENITIVE) && before > floor) {
            return before - 1;
        }
        if (passage.is(before, WordClass.COORDINATOR)) {
            return coordinates(before, at, floor) ? before - 1 : at;
        }
        if (passage.isMark(before)) {
            return at;
        }
        if (passage.is(at, WordClass.DETERMINER) || passage.is(at, WordClass.POSSESSIVE)) {
            return acrossDeterminer(before, at, floor);
        }
        if (TYING.contains(passage.lower(before)) && passage.isWord(before - 1) && before > floor) {
            return ties(before) ? before - 1 : at;
        }
        return takesIn(before, at) ? before : at;
    }

    private int acrossDeterminer(int before, int at, int floor) {
        if (PREDETERMINERS.contains(passage.lower(before))) {
            return before;
        }
        if (TYING.contains(passage.lower(before)) && before > floor && ties(before)) {
            return before - 1;
        }
        return at;
    }

    private boolean ties(int preposition) {
        int noun = preposition - 1;
        return isNounLike(noun)
                && !passage.is(noun, WordClass.SUBJECT_PRONOUN)
                && !passage.is(noun, WordClass.OBJECT_PRONOUN)
                && !passage.is(noun, WordClass.RELATIVE)
                && !passage.is(noun, WordClass.CALENDAR)
                && !isVerb(noun)
                && !passage.lower(noun).endsWith("ing");
    }

    private boolean coordinates(int and, int right, int floor) {
        if (!passage.is(and, "and") && !passage.is(and, "&") && !passage.is(and, "or") || and <= floor) {
            return false;
        }
        int left = and - 1;
        if (!isNounLike(left)
                || isVerb(left)
                || passage.is(left, WordClass.PERSONAL)
                || passage.is(right, WordClass.PERSONAL)) {
            return false;
        }
        for (int i = left; i >= floor; i--) {
            if (isVerb(i) || passage.lower(i).endsWith("ing") && !passage.isCapitalised(i)) {
                return false;
            }
            if (passage.isMark(i) && !passage.is(i, WordClass.GENITIVE)) {
                return true;
            }
        }
        return true;
    }

    private boolean takesIn(int before, int at) {
        if (passage.is(before, WordClass.SUBORDINATOR) && !passage.is(before, WordClass.DETERMINER)
                || passage.is(before, WordClass.SUBJECT_PRONOUN)
                || passage.is(before, WordClass.QUESTION)
                || passage.is(before, "that") && !passage.is(at, WordClass.DETERMINER) && endsClause(before)
                || isVerb(before)) {
            return false;
        }
        if (passage.is(before, WordClass.PREPOSITION) || passage.is(before, WordClass.NEGATION)) {
            return false;
        }
        if (passage.is(before, WordClass.DETERMINER) || passage.is(before, WordClass.POSSESSIVE)) {
            return true;
        }
        if (passage.is(before, WordClass.ADVERB)) {
            return passage.is(before - 1, WordClass.DETERMINER) && !passage.is(at, WordClass.DETERMINER);
        }
        return !passage.is(before, WordClass.CALENDAR) || passage.isCapitalised(at);
    }

    /** Whether {@code that} stands where a clause begins: behind a verb or noun, not at the start of the sentence. */
    private boolean endsClause(int that) {
        return that > layout.sentenceStart(that) && passage.isWord(that - 1);
    }

    private @Nullable Range trimmed(int first, int last) {
        int at = first;
        while (at <= last
                && (passage.is(at, WordClass.PREPOSITION)
                        || passage.is(at, WordClass.COORDINATOR)
                        || passage.is(at, WordClass.GENITIVE)
                        || passage.is(at, WordClass.ADVERB) && !passage.is(at, WordClass.DETERMINER))) {
            at++;
        }
        return at > last ? null : new Range(at, last);
    }

    /** Whether a noun, name, number or pronoun may stand there. */
    boolean isNounLike(int token) {
        if (!passage.isWord(token)) {
            return false;
        }
        if (passage.is(token, WordClass.SUBJECT_PRONOUN) || passage.is(token, WordClass.RELATIVE)) {
            return true;
        }
        if (passage.is(token, WordClass.DETERMINER)) {
            return !passage.is(token, "the")
                    && !passage.is(token, "a")
                    && !passage.is(token, "an")
                    && !passage.is(token, "every");
        }
        return !passage.is(token, WordClass.PREPOSITION)
                && !passage.is(token, WordClass.SUBORDINATOR)
                && !passage.is(token, WordClass.COORDINATOR)
                && !passage.is(token, WordClass.POSSESSIVE)
                && !passage.is(token, WordClass.BE)
                && !passage.is(token, WordClass.HAVE)
                && (!passage.is(token, WordClass.MODAL) || passage.isCapitalised(token))
                && !passage.is(token, WordClass.NEGATION)
                && (!passage.is(token, WordClass.ADVERB) || passage.is(token, WordClass.DETERMINER));
    }

    /** Whether a noun phrase may begin there. */
    boolean startsPhrase(int token) {
        return passage.isWord(token)
                && (passage.is(token, WordClass.DETERMINER)
                        || passage.is(token, WordClass.POSSESSIVE)
                        || isNounLike(token) && !isVerb(token));
    }

    /**
     * The noun phrase that begins at a token, or null where none does; it stops at marks, verbs, and at a preposition behind a
     * name.
     */
    @Nullable
    Range beginningAt(int first, int ceiling) {
        if (first > ceiling || !startsPhrase(first)) {
            return null;
        }
        if (passage.is(first, WordClass.SUBJECT_PRONOUN)) {
            return new Range(first, first);
        }
        int at = first;
        while (at < ceiling && goesOn(at, at + 1)) {
            at++;
        }
        while (at > first && !isNounLike(at) && !passage.is(at, WordClass.GENITIVE)) {
            at--;
        }
        return new Range(first, at);
    }

    private boolean goesOn(int at, int next) {
        if (passage.is(next, WordClass.GENITIVE)) {
            return passage.isWord(next + 1) && !passage.is(next + 1, WordClass.DETERMINER);
        }
        if (passage.isMark(next)) {
            return false;
        }
        if (passage.is(next, "and") || passage.is(next, "&")) {
            return startsPhrase(next + 1)
                    && !passage.is(next + 1, WordClass.PERSONAL)
                    && passage.isCapitalised(next + 1) == passage.isCapitalised(at);
        }
        if (TYING.contains(passage.lower(next))) {
            return !beginsInfinitive(next)
                    && startsPhrase(next + 1)
                    && !passage.is(next + 1, WordClass.CALENDAR)
                    && (passage.is(next, "of") || !passage.isCapitalised(at));
        }
        if (passage.is(next, WordClass.SUBORDINATOR)
                || passage.is(next, WordClass.PREPOSITION)
                || passage.is(next, WordClass.COORDINATOR)
                || passage.is(next, WordClass.RELATIVE)
                || passage.is(next, WordClass.QUESTION)
                || passage.is(next, WordClass.PERSONAL)
                || passage.is(next, WordClass.NEGATION)
                || passage.is(next, WordClass.CALENDAR)
                || isVerb(next)) {
            return false;
        }
        boolean opensAnother = passage.is(next, "the")
                || passage.is(next, "a")
                || passage.is(next, "an")
                || passage.is(next, WordClass.POSSESSIVE);
        if (opensAnother
                && !passage.is(at, WordClass.PREPOSITION)
                && !passage.is(at, "and")
                && !PREDETERMINERS.contains(passage.lower(at))) {
            return false;
        }
        boolean adverb = passage.is(next, WordClass.ADVERB);
        return !adverb || passage.is(at, WordClass.DETERMINER) || passage.is(at, WordClass.POSSESSIVE);
    }

    /** Whether "to" stands there with a verb behind it: "to leave the city", not "to voters". */
    private boolean beginsInfinitive(int token) {
        return passage.is(token, "to")
                && !isVerbless(token + 1)
                && !passage.lower(token + 1).endsWith("s");
    }

    /** Whether a noun phrase stands there rather than an infinitive: "to reporters", not "to leave". */
    boolean isVerbless(int token) {
        return passage.is(token, WordClass.DETERMINER)
                || passage.is(token, WordClass.POSSESSIVE)
                || passage.is(token, WordClass.OBJECT_PRONOUN)
                || passage.isCapitalised(token)
                || passage.isNumber(token)
                || passage.is(token, "reporters")
                || passage.is(token, "supporters")
                || passage.is(token, "questions");
    }

    /** Whether a subject and a finite verb begin there. */
    boolean startsClause(int first, int end) {
        int at = first;
        while (at < end
                && passage.is(at, WordClass.ADVERB)
                && !passage.is(at, WordClass.DETERMINER)
                && !passage.is(at, "there")) {
            at++;
        }
        if (passage.is(at, "if") || passage.is(at, "there") || passage.is(at, "while") || passage.is(at, "although")) {
            return true;
        }
        if (passage.is(at, WordClass.SUBJECT_PRONOUN)) {
            return true;
        }
        Range subject = beginningAt(at, end);
        for (int i = 0; subject != null && i < 3; i++) {
            int next = subject.last() + 1;
            while (next < end && passage.is(next, WordClass.ADVERB)) {
                next++;
            }
            if (isVerb(next) || layout.opens(next) && passage.isWord(next + 1) && isVerb(next + 1)) {
                return true;
            }
            boolean linked = passage.is(next, WordClass.PREPOSITION) && !passage.is(next, "as")
                    || passage.is(next, WordClass.COORDINATOR)
                    || passage.is(next, WordClass.GENITIVE)
                    || passage.is(next, WordClass.RELATIVE);
            subject = linked && next < end ? beginningAt(next + 1, end) : null;
        }
        return false;
    }

    /** {@code Speaking in Nordhaven}, {@code Describing Berg}; not {@code King Tor}. */
    private boolean isParticiple(int token) {
        Verbs.Found verb = verbs.at(passage, token);
        return verb != null && verb.kind() == Verbs.Kind.ING
                || passage.lower(token).endsWith("ing") && !passage.isCapitalised(token + 1) && !isVerb(token + 1);
    }

    /** The subject of the clause that begins at a token, or null; what stands before a comma is passed over. */
    @Nullable
    Range subjectFrom(int from, int before) {
        int at = from;
        while (at < before) {
            if (passage.is(at, WordClass.COORDINATOR)
                    || passage.is(at, WordClass.ADVERB)
                            && !passage.is(at, WordClass.DETERMINER)
                            && !passage.is(at, WordClass.PREPOSITION)
                    || passage.isMark(at)) {
                at++;
            } else if (passage.is(at, WordClass.PREPOSITION)
                    || passage.is(at, WordClass.SUBORDINATOR) && !passage.is(at, WordClass.DETERMINER)
                    || isParticiple(at)) {
                int comma = comma(at, before);
                if (comma < 0) {
                    return null;
                }
                at = comma + 1;
            } else {
                return beginningAt(at, before - 1);
            }
        }
        return null;
    }

    private int comma(int from, int before) {
        for (int i = from; i < before; i++) {
            if (passage.isOneOf(i, ",") && !layout.isQuoted(i)) {
                return i;
            }
        }
        return -1;
    }
}
