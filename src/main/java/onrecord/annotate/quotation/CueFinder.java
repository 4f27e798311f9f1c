package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import onrecord.annotate.quotation.Cue.Place;
import onrecord.article.Quotation.Assertion;
import onrecord.vocabulary.SpeechVerb.Takes;
import org.jspecify.annotations.Nullable;

/** Finds the speech verbs of a passage and their subjects, outside of quotation marks. */
final class CueFinder {
    /** Forms that are nouns at least as often: they count only where what stands around them says verb. */
    private static final Set<String> ALSO_NOUNS = Set.copyOf(
            Arrays.asList(("report reports claim claims note notes call calls comment comments demand demands charge "
                            + "charges promise promises state states estimate estimates question questions answer answers "
                            + "address addresses request requests order orders remark remarks attribute attributes object "
                            + "objects detail details post posts tweet tweets text texts blog blogs email emails pledge "
                            + "pledges vow vows brief briefs label labels brand brands blame praise cry cries shout shouts "
                            + "joke jokes quote quotes appeal appeals protest protests forecast forecasts dispute disputes "
                            + "blast blasts counter counters signal signals hint hints reply replies voice voices outline "
                            + "outlines advocate advocates highlight highlights threat laugh laughs snaps rant rants reject "
                            + "rejects hail decline declines counsel scoff sigh caution cautions tout touts")
                    .split(" ")));

    private final Passage passage;
    private final Layout layout;
    private final Verbs verbs;
    private final Phrases phrases;
    private final Subjects subjects;
    private final List<Cue> found = new ArrayList<>();

    CueFinder(Passage passage, Layout layout, Verbs verbs, Phrases phrases) {
        this.passage = passage;
        this.layout = layout;
        this.verbs = verbs;
        this.phrases = phrases;
        this.subjects = new Subjects(passage, layout, verbs, phrases);
    }

    /** In reading order. */
    List<Cue> cues() {
        for (int i = 0; i < passage.size(); i++) {
            if (layout.isQuoted(i)) {
                continue;
            }
            Verbs.Found verb = verbs.at(passage, i);
            if (verb != null) {
                Cue cue = read(verb);
                if (cue != null) {
                    found.add(cue);
                }
                i = verb.last();
            }
        }
        return found;
    }

    private @Nullable Cue read(Verbs.Found verb) {
        VerbGroup group = VerbGroup.before(passage, layout, verb);
        if (group.adjective() || isName(verb)) {
            return null;
        }
        if (ALSO_NOUNS.contains(passage.lower(verb.first())) && !group.auxiliary() && !readsAsVerb(verb, group)) {
            return null;
        }
        if (verb.kind() == Verbs.Kind.BASE
                && !group.auxiliary()
                && !pluralBefore(group.first() - 1)
                && !severalBefore(group.first() - 1, layout.sentenceStart(verb.first()))
                && subjects.antecedentOfClause(group.first() - 1, layout.sentenceStart(verb.first())) == null) {
            return null;
        }
        int before = group.first() - 1;
        int floor = layout.sentenceStart(verb.first());
        boolean finite = verb.kind() != Verbs.Kind.ING || group.auxiliary();
        if (finite && verb.kind() != Verbs.Kind.BASE && !group.auxiliary() && invertedHere(verb, before, floor)) {
            Range behind = phrases.beginningAt(verb.last() + 1, layout.sentenceEnd(verb.last()));
            if (behind != null) {
                return cue(verb, group, behind, Place.BEHIND);
            }
        }
        boolean reducedAsk = verb.verb().id().equals("ask")
                && verb.kind() == Verbs.Kind.PAST
                && !group.auxiliary()
                && (before < floor
                        || passage.is(before, "when")
                        || passage.is(before, "if")
                        || passage.isOneOf(before, ",") && !passage.is(verb.last() + 1, WordClass.DETERMINER));
        if (reducedAsk) {
            return new Cue(
                    verb.verb(),
                    verb.kind(),
                    verb.first(),
                    verb.last(),
                    group.first(),
                    null,
                    Place.NONE,
                    true,
                    group.assertion());
        }
        if (before < floor) {
            Range shared = finite ? null : subjects.behind(verb);
            return finite ? null : cue(verb, group, shared, shared == null ? Place.NONE : Place.SHARED);
        }
        return finite ? finite(verb, group, before, floor) : participle(verb, group, before, floor);
    }

    private Cue cue(Verbs.Found verb, VerbGroup group, @Nullable Range subject, Place place) {
        Assertion assertion = group.assertion();
        return new Cue(
                verb.verb(),
                verb.kind(),
                verb.first(),
                verb.last(),
                group.first(),
                subject,
                place,
                group.passive(),
                assertion);
    }

    private boolean isName(Verbs.Found verb) {
        return passage.isCapitalised(verb.first())
                && layout.sentenceStart(verb.first()) != verb.first()
                && !layout.closes(verb.first() - 1)
                && !layout.isHeadline(verb.first());
    }

    private boolean readsAsVerb(Verbs.Found verb, VerbGroup group) {
        int behind = verb.last() + 1;
        int before = group.first() - 1;
        boolean subject = passage.is(before, WordClass.SUBJECT_PRONOUN)
                || passage.is(before, WordClass.RELATIVE)
                || passage.isCapitalised(before)
                || group.first() < verb.first()
                || layout.closes(before)
                || passage.isOneOf(before, ",");
        boolean complement = passage.is(behind, "that")
                || layout.opens(behind)
                || passage.is(behind, WordClass.SUBJECT_PRONOUN)
                || passage.is(behind, WordClass.DETERMINER)
                || passage.is(behind, WordClass.POSSESSIVE)
                || passage.isCapitalised(behind)
                || passage.isOneOf(behind, ":,.;")
                || passage.is(behind, "to")
                || verb.verb().after().contains(passage.lower(behind));
        boolean strong =
                passage.is(behind, "that") || layout.opens(behind) || passage.is(behind, WordClass.SUBJECT_PRONOUN);
        boolean who = passage.is(before, "who")
                || passage.is(before, "which")
                || passage.is(before, WordClass.SUBJECT_PRONOUN);
        boolean joined = passage.is(before, WordClass.COORDINATOR)
                && (passage.is(behind, "to") || layout.opens(behind) || passage.is(behind, "that"));
        return who
                || joined
                || subject && complement
                || phrases.isNounLike(before) && (strong || takesObject(verb, before));
    }

    /** {@code the office calls the whole thing}: a subject at the start of its clause, and an object behind. */
    private boolean takesObject(Verbs.Found verb, int before) {
        int behind = verb.last() + 1;
        if (!passage.is(behind, WordClass.DETERMINER)
                && !passage.is(behind, WordClass.POSSESSIVE)
                && !passage.is(behind, WordClass.OBJECT_PRONOUN)) {
            return false;
        }
        int floor = layout.sentenceStart(verb.first());
        Range phrase = subjects.endingAt(before, floor);
        return phrase != null && phrase.size() > 1 && begins(phrase, floor);
    }

    private boolean pluralBefore(int token) {
        String word = passage.lower(token);
        if (passage.is(token, WordClass.SUBJECT_PRONOUN)) {
            return !word.equals("he") && !word.equals("she") && !word.equals("it");
        }
        return passage.is(token, "who")
                || passage.is(token, "that")
                || passage.is(token, "which")
                || passage.is(token, "some")
                || passage.is(token, "many")
                || passage.is(token, "several")
                || passage.is(token, "most")
                || passage.is(token, "few")
                || passage.is(token, "and")
                || word.endsWith("s") && !word.endsWith("ss") && !passage.is(token, WordClass.GENITIVE)
                || word.equals("people")
                || word.equals("police")
                || word.endsWith("men")
                || isInitials(token)
                || passage.isOneOf(token, ",)");
    }

    /** {@code WHO say}: a body of many may have a plural verb. */
    private boolean isInitials(int token) {
        String written = passage.isCapitalised(token) ? passage.words(token, token) : "";
        return written.length() > 2 && written.chars().allMatch(Character::isUpperCase);
    }

    /** {@code six in ten say}, {@code aides close to her campaign say}, {@code the army and the police say}. */
    private boolean severalBefore(int last, int floor) {
        Range phrase = subjects.endingAt(last, floor);
        if (phrase == null || phrase.size() == 1 || !begins(phrase, floor)) {
            return false;
        }
        boolean head = false;
        for (int i = phrase.first(); i < phrase.last(); i++) {
            if (passage.is(i, "and")) {
                return true;
            }
            boolean countable = passage.is(i + 1, WordClass.PREPOSITION) || passage.is(i + 1, "close");
            if (countable && !head) {
                head = true;
                if (pluralBefore(i) || passage.is(i, WordClass.DETERMINER) || passage.isNumber(i)) {
                    return true;
                }
            }
        }
        return passage.is(phrase.last(), "percent") || passage.is(phrase.last(), "%");
    }

    /** Whether a clause may begin with the phrase. */
    private boolean begins(Range phrase, int floor) {
        int before = phrase.first() - 1;
        return before < floor
                || passage.isMark(before)
                || passage.is(before, WordClass.COORDINATOR)
                || passage.is(before, WordClass.SUBORDINATOR)
                || passage.is(before, WordClass.ADVERB)
                || passage.is(before, "least");
    }

    /** {@code “…,” said Mary} and {@code The talks failed, said Mary.} */
    private boolean invertedHere(Verbs.Found verb, int before, int floor) {
        if (!verb.verb().takes(Takes.QUOTATION) || !phrases.startsPhrase(verb.last() + 1)) {
            return false;
        }
        Range phrase = phrases.beginningAt(verb.last() + 1, layout.sentenceEnd(verb.last()));
        if (phrase != null && phrases.isVerb(phrase.last() + 1)) {
            return false;
        }
        if (layout.closes(before) || passage.isOneOf(before, ",") && layout.closes(before - 1)) {
            return passage.isCapitalised(verb.last() + 1)
                    || passage.is(verb.last() + 1, WordClass.DETERMINER)
                    || passage.is(verb.last() + 1, WordClass.POSSESSIVE)
                    || passage.is(verb.last() + 1, WordClass.SUBJECT_PRONOUN)
                    || before >= floor;
        }
        if (passage.isOneOf(before, "—–") || passage.isOneOf(before, ",")) {
            Range name = phrases.beginningAt(verb.last() + 1, layout.sentenceEnd(verb.last()));
            boolean ends = name != null
                    && (name.last() + 1 >= passage.size()
                            || passage.isOneOf(name.last() + 1, ",.;")
                            || passage.is(name.last() + 1, WordClass.PREPOSITION)
                            || passage.is(name.last() + 1, "who"));
            return ends
                    && name != null
                    && (passage.isCapitalised(name.last()) || Voice.speaks(passage, name))
                    && !passage.is(verb.last() + 1, WordClass.SUBJECT_PRONOUN)
                    && !passage.is(verb.last() + 1, "the")
                    && subjects.acrossAppositive(before, floor) == null;
        }
        return passage.is(before, "so") || passage.is(before, "as") || passage.is(before, "than");
    }

    private @Nullable Cue finite(Verbs.Found verb, VerbGroup group, int behindSubject, int floor) {
        int untimed = subjects.beforeTime(behindSubject, floor);
        int before = passage.isOneOf(untimed, ",)") ? untimed : behindSubject;
        if (layout.closes(before) || passage.isOneOf(before, ";:")) {
            Range quotedName = layout.closes(before) ? subjects.acrossNickname(before, floor) : null;
            return quotedName == null
                    ? cue(verb, group, subjects.coordinated(before, floor, found), Place.SHARED)
                    : cue(verb, group, quotedName, Place.BEFORE);
        }
        if (passage.isOneOf(before, ",") || passage.isDash(before)) {
            Range subject = subjects.acrossAppositive(before, floor);
            if (subject != null) {
                return cue(verb, group, subject, Place.BEFORE);
            }
            return cue(verb, group, subjects.coordinated(before, floor, found), Place.SHARED);
        }
        if (passage.isOneOf(before, ")")) {
            int open = before;
            while (open > floor && !passage.isOneOf(open, "(")) {
                open--;
            }
            Range subject = phrases.endingAt(open - 1, floor);
            return subject == null ? null : cue(verb, group, subject, Place.BEFORE);
        }
        if (passage.is(before, WordClass.COORDINATOR)) {
            Range shared = subjects.coordinated(before, floor, found);
            return shared == null ? null : cue(verb, group, shared, Place.SHARED);
        }
        if (group.infinitive()) {
            Range subject = subjects.coordinated(before + 1, floor, List.of());
            return subject == null ? null : cue(verb, group, subject, Place.SHARED);
        }
        Range clause = subjects.antecedentOfClause(before, floor);
        Range subject = clause != null ? clause : subjects.endingAt(before, floor);
        if (subject == null) {
            return null;
        }
        if (verb.kind() == Verbs.Kind.PAST && !group.auxiliary() && passage.is(verb.last() + 1, "by")) {
            return cue(
                    verb,
                    new VerbGroup(group.first(), group.assertion(), true, true, false, false),
                    subject,
                    Place.BEFORE);
        }
        return cue(verb, group, subject, Place.BEFORE);
    }

    private @Nullable Cue participle(Verbs.Found verb, VerbGroup group, int before, int floor) {
        if (!phrases.isNounLike(before) || layout.closes(before)) {
            Range shared = subjects.participle(before, floor, found);
            if (shared == null) {
                shared = subjects.behind(verb);
            }
            return cue(verb, group, shared, shared == null ? Place.NONE : Place.SHARED);
        }
        Range noun = subjects.endingAt(before, floor);
        if (noun != null && subjects.isOwnSource(noun, floor)) {
            return cue(verb, group, noun, Place.BEFORE);
        }
        Range shared = subjects.participle(before, floor, found);
        return cue(verb, group, shared != null ? shared : noun, Place.SHARED);
    }
}
