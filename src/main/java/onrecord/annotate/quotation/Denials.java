package onrecord.annotate.quotation;

import java.util.Arrays;
import java.util.Set;
import onrecord.article.Quotation.Assertion;

/**
 * Tells what {@code denied} and its like deny. A claim denied is a statement, a right denied or an offer rejected is none; nor is
 * what nobody would tell: {@code declined to say where}.
 */
final class Denials {
    /** Nouns for what somebody said or holds, which denying or rejecting contradicts. */
    private static final Set<String> CLAIMS = words(
            "claim allegation accusation suggestion report charge notion idea criticism rumour rumor speculation assertion"
                    + " contention argument statement assessment account implication insinuation conclusion finding view"
                    + " characterization characterisation narrative theory story link connection involvement role"
                    + " responsibility wrongdoing complaint comparison description version premise complicity");

    /** What is withheld from somebody where it is denied to them. */
    private static final Set<String> GOODS = words(
            "right access entry visa credit request bail permission opportunity asylum funding benefit service care"
                    + " treatment application petition chance licence license permit freedom passage motion appeal status"
                    + " citizenship justice aid food water space victory sanctuary safe territory majority clearance loan"
                    + " parole protection education citizen haven membership dignity");

    /** What one does with words besides speaking, behind "declined to". */
    private static final Set<String> TELLING = words(
            "say tell comment elaborate give provide go make offer put release name identify speculate discuss speak talk"
                    + " take detail publish estimate answer respond");

    private Denials() {}

    private static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ")));
    }

    /** An offer that is rejected or a deed that is declined is spoken of, as one that is criticised. */
    static void apply(Draft draft, Reading reading) {
        if (draft.assertion() == Assertion.DENIED
                && (draft.verb().equals("reject") && !isClaim(draft, reading)
                        || draft.verb().equals("decline") && !isTelling(draft, reading))) {
            draft.asserted(Assertion.SAID);
        }
    }

    /** Whether nothing is stated or denied there. */
    static boolean isEmpty(Draft draft, Reading reading) {
        Range cue = draft.cue();
        if (cue == null) {
            return false;
        }
        Passage passage = reading.passage();
        if (passage.is(cue.first() - 1, "without") && draft.rule().endsWith("-shared")) {
            return true;
        }
        if (draft.assertion() != Assertion.DENIED || reading.layout().isQuoted(draft.first())) {
            return false;
        }
        return switch (draft.verb()) {
            case "deny" -> isWithheld(draft, reading);
            case "decline" -> isUntold(draft, reading);
            case "ask", "recall" -> true;
            case "call" -> isTelephoned(draft, reading);
            case "dispute", "refute", "rebut", "reject" -> false;
            default -> isQuestionObject(draft, passage) || isOfThing(draft, passage);
        };
    }

    /** {@code rejected claims of torture}, {@code rejected that}; not {@code rejected the offer}. */
    private static boolean isClaim(Draft draft, Reading reading) {
        Passage passage = reading.passage();
        return passage.is(draft.first(), "that")
                || reading.layout().isQuoted(draft.first())
                || holds(passage, draft, CLAIMS);
    }

    /** {@code denied them entry}, {@code denied requests for help}. */
    private static boolean isWithheld(Draft draft, Reading reading) {
        Passage passage = reading.passage();
        int first = draft.first();
        int second = first + 1;
        boolean it = passage.is(first, "it");
        boolean told = passage.is(first, WordClass.OBJECT_PRONOUN)
                && first < draft.last()
                && passage.isWord(second)
                && !reading.phrases().isVerb(second);
        return told && (!it || passage.is(second, WordClass.DETERMINER))
                || !passage.is(first, "that") && holds(passage, draft, GOODS) && !holds(passage, draft, CLAIMS);
    }

    /** Whether the phrase that begins the words has one of the nouns, before a preposition or clause. */
    private static boolean holds(Passage passage, Draft draft, Set<String> nouns) {
        for (int i = draft.first(); i <= draft.content().getFirst().last(); i++) {
            String word = passage.lower(i);
            boolean leaves = passage.is(i, WordClass.PREPOSITION)
                    || passage.isMark(i)
                    || passage.is(i, WordClass.BE)
                    || passage.is(i, WordClass.HAVE)
                    || passage.is(i, WordClass.MODAL)
                    || i > draft.first() && passage.is(i, WordClass.RELATIVE);
            if (leaves && !passage.is(i, WordClass.GENITIVE)) {
                return false;
            }
            if (nouns.contains(word)
                    || word.endsWith("ies") && nouns.contains(word.substring(0, word.length() - 3) + "y")
                    || word.endsWith("s") && nouns.contains(word.substring(0, word.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** {@code did not say where}, {@code did not comment on whether}. */
    private static boolean isQuestionObject(Draft draft, Passage passage) {
        boolean object = draft.rule().startsWith("cue-object") || draft.rule().startsWith("cue-clause");
        return draft.rule().startsWith("cue-question") || object && isQuestion(passage, draft.first());
    }

    /** {@code The deal does not address the war}: it could not have said so. */
    private static boolean isOfThing(Draft draft, Passage passage) {
        Range speaker = draft.speaker();
        return speaker != null
                && draft.rule().startsWith("cue-object")
                && (!Voice.speaks(passage, speaker) || passage.is(speaker.last(), "that"));
    }

    /** {@code had not called the families}; not {@code did not call the attack a crime}. */
    private static boolean isTelephoned(Draft draft, Reading reading) {
        Passage passage = reading.passage();
        if (!draft.rule().startsWith("cue-object") || passage.is(draft.first(), WordClass.OBJECT_PRONOUN)) {
            return false;
        }
        for (int i = draft.first() + 1; i <= draft.last(); i++) {
            boolean second = passage.is(i, WordClass.DETERMINER)
                    && !passage.is(i - 1, WordClass.PREPOSITION)
                    && !passage.is(i - 1, WordClass.DETERMINER);
            if (second || reading.layout().opens(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTelling(Draft draft, Reading reading) {
        int verb = verb(draft, reading.passage());
        return reading.verbs().at(reading.passage(), verb) != null
                || TELLING.contains(reading.passage().lower(verb))
                || reading.passage().is(verb, "be");
    }

    /** {@code declined to say}, {@code declined to be named}, {@code declined to tell reporters when}. */
    private static boolean isUntold(Draft draft, Reading reading) {
        Passage passage = reading.passage();
        int verb = verb(draft, passage);
        return passage.is(verb, "be")
                || passage.is(verb, "deny")
                || isTelling(draft, reading)
                        && (draft.last() == verb || isQuestion(passage, verb + 1) || isQuestion(passage, verb + 2));
    }

    private static int verb(Draft draft, Passage passage) {
        return passage.is(draft.first(), "to") ? draft.first() + 1 : draft.first();
    }

    private static boolean isQuestion(Passage passage, int token) {
        int word = passage.is(token, "exactly") || passage.is(token, "in") || passage.is(token, "under")
                ? token + 1
                : token;
        return passage.is(word, WordClass.QUESTION);
    }
}
