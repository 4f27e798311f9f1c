package onrecord.annotate.quotation;

import java.util.Set;
import onrecord.article.Quotation.Assertion;

/**
 * What stands before a speech verb and belongs to it: auxiliaries, adverbs, negation, and verbs that take it as infinitive
 * ("has yet to confirm", "went on to say").
 *
 * @param first first token of the group
 * @param assertion what the group says about the saying
 * @param passive whether a form of "be" or "get" makes a past form passive
 * @param auxiliary whether there is any auxiliary, so that the verb is finite whatever its form
 * @param infinitive whether the verb depends on a noun or adjective ("pressure to say", "likely to say")
 * @param adjective whether a determiner or the like shows that the word is no verb
 */
record VerbGroup(
        int first, Assertion assertion, boolean passive, boolean auxiliary, boolean adjective, boolean infinitive) {
    private static final Set<String> NOT_DONE = Set.of(
            "declined",
            "declines",
            "refused",
            "refuses",
            "failed",
            "fails",
            "yet",
            "unable",
            "refusing",
            "declining",
            "neglected",
            "stopped",
            "unwilling",
            "reluctant",
            "refuse",
            "decline");
    private static final Set<String> DONE = Set.of(
            "went",
            "goes",
            "proceeded",
            "continued",
            "continues",
            "began",
            "begins",
            "started",
            "used",
            "rushed",
            "appeared",
            "appears",
            "seemed",
            "seems",
            "came",
            "quick",
            "first",
            "hastened",
            "managed",
            "happy",
            "keen",
            "careful",
            "likes",
            "liked",
            "tends",
            "tended",
            "moved",
            "sought",
            "tried",
            "on",
            "stopped",
            "chose",
            "took",
            "paused");

    /** Verbs whose negation denies nothing: {@code did not deny that}. */
    private static final Set<String> DENYING =
            Set.of("deny", "dispute", "refute", "rebut", "reject", "rule-out", "dismiss", "decline");

    private static final Set<String> RESOLVED = Set.of(
            "chose", "choose", "opted", "decided", "preferred", "vowed", "promised", "continued", "seemed", "careful");

    private static final Set<String> QUOTED = Set.of("quoted", "cited", "reported");

    static VerbGroup before(Passage passage, Layout layout, Verbs.Found verb) {
        int floor = layout.sentenceStart(verb.first());
        int at = verb.first();
        boolean negated = false;
        boolean irreal = false;
        boolean be = false;
        boolean have = false;
        boolean auxiliary = false;
        boolean infinitive = false;
        boolean quoted = false;
        boolean dependent = false;
        boolean wished = false;
        boolean unwished = false;
        boolean twice = false;
        boolean should = false;
        while (at > floor && !layout.isQuoted(at - 1)) {
            int before = at - 1;
            if (passage.is(before, "to")
                    && (at == verb.first() && verb.kind() == Verbs.Kind.BASE
                            || at > verb.first() - 3 && verb.kind() == Verbs.Kind.BASE && !infinitive)) {
                infinitive = true;
                auxiliary = true;
                String governor = passage.lower(before - 1);
                negated |= NOT_DONE.contains(governor);
                wished = !DONE.contains(governor) && !NOT_DONE.contains(governor);
                irreal |= !DONE.contains(governor) && !NOT_DONE.contains(governor);
                at = before;
                boolean governs = before - 1 >= floor
                        && passage.isWord(before - 1)
                        && !passage.is(before - 1, WordClass.BE)
                        && !passage.is(before - 1, WordClass.HAVE)
                        && (Lexicon.looksPast(governor)
                                || NOT_DONE.contains(governor)
                                || DONE.contains(governor)
                                || passage.is(before - 1, WordClass.VERB));
                dependent = !governs && at != verb.first() - 1
                        || !governs && !passage.is(before - 1, WordClass.BE) && !passage.is(before - 1, WordClass.HAVE);
                if (governs) {
                    at = before - 1;
                    if (passage.is(at, "on") && at > floor) {
                        at--;
                    }
                }
                continue;
            }
            if (passage.is(before, "as")
                    && verb.kind() == Verbs.Kind.ING
                    && at == verb.first()
                    && before > floor
                    && QUOTED.contains(passage.lower(before - 1))) {
                at = before - 1;
                quoted = true;
                auxiliary = true;
                continue;
            }
            boolean isGenitive = passage.is(before, WordClass.GENITIVE) && !pronounBefore(passage, before);
            if (isGenitive) {
                break;
            }
            if (passage.is(before, WordClass.NEGATION)) {
                boolean more = isNotOnly(passage, before);
                unwished |= !more && wished && !RESOLVED.contains(passage.lower(before - 1));
                twice |= !more && negated && !passage.is(before, "neither");
                negated |= !more;
                auxiliary |= passage.is(before, WordClass.BE)
                        || passage.is(before, WordClass.HAVE)
                        || passage.is(before, WordClass.DO)
                        || passage.is(before, WordClass.MODAL);
                be |= passage.is(before, WordClass.BE);
                irreal |= passage.is(before, WordClass.IRREALIS);
            } else if (passage.is(before, WordClass.BE)) {
                be = true;
                auxiliary = true;
            } else if (passage.is(before, WordClass.HAVE)) {
                have = true;
                auxiliary = true;
            } else if (passage.is(before, WordClass.DO)) {
                auxiliary = true;
            } else if (passage.is(before, WordClass.MODAL) && !passage.isCapitalised(before)) {
                auxiliary = true;
                irreal |= passage.is(before, WordClass.IRREALIS);
            } else if (!isAdverb(passage, before)) {
                break;
            }
            should |= passage.is(before, "should") || passage.is(before, "shouldn't");
            at = before;
        }
        boolean passive = be && verb.kind() == Verbs.Kind.PAST && !quoted;
        Assertion own = verb.verb().assertion();
        boolean undenied =
                negated && (unwished || twice || DENYING.contains(verb.verb().id()));
        Assertion assertion = undenied || !negated && irreal && !have
                ? Assertion.HYPOTHETICAL
                : negated && !(should && have) ? Assertion.DENIED : own;
        return new VerbGroup(
                at,
                assertion,
                passive,
                auxiliary,
                !auxiliary && !layout.closes(at - 1) && adjectival(passage, at, verb),
                dependent);
    }

    /** {@code has not only said}: a negation that takes nothing back. */
    private static boolean isNotOnly(Passage passage, int negation) {
        return passage.is(negation + 1, "only")
                || passage.is(negation + 1, "just")
                || passage.is(negation + 1, "merely")
                || passage.is(negation + 1, "simply");
    }

    private static boolean pronounBefore(Passage passage, int token) {
        return passage.is(token - 1, WordClass.SUBJECT_PRONOUN)
                || passage.is(token - 1, WordClass.RELATIVE)
                || passage.is(token - 1, "there");
    }

    private static boolean isAdverb(Passage passage, int token) {
        if (!passage.isWord(token)
                || passage.isCapitalised(token)
                || passage.is(token, WordClass.DETERMINER) && !passage.is(token, "both") && !passage.is(token, "all")) {
            return false;
        }
        return passage.is(token, WordClass.ADVERB);
    }

    private static boolean adjectival(Passage passage, int first, Verbs.Found verb) {
        int before = first - 1;
        boolean marked = passage.is(before, WordClass.GENITIVE)
                || passage.is(before, WordClass.POSSESSIVE)
                || passage.is(before, "the")
                || passage.is(before, "a")
                || passage.is(before, "an")
                || passage.is(before, "no");
        boolean preposition = passage.is(before, WordClass.PREPOSITION)
                && verb.kind() != Verbs.Kind.ING
                && !passage.is(before, "as")
                && !passage.is(before, "up")
                && !passage.is(before, "out")
                && !passage.is(before, "in")
                && !passage.is(before, "on")
                && !passage.is(before, "off");
        return marked || preposition;
    }
}
