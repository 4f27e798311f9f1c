package onrecord.annotate.quotation;

import java.util.List;
import onrecord.annotate.name.NamedPerson;
import onrecord.annotate.quotation.Named.At;
import onrecord.vocabulary.Person.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Resolves "he" and "she": the subject of the sentence so far, else of the sentence before, else of the last attribution, where
 * that person's gender fits and nobody else nearby competes.
 */
final class Pronouns {
    private final Passage passage;
    private final Layout layout;
    private final Phrases phrases;
    private final Named named;
    private final List<Cue> cues;

    Pronouns(Reading reading, Named named) {
        this.passage = reading.passage();
        this.layout = reading.layout();
        this.phrases = reading.phrases();
        this.cues = reading.cues();
        this.named = named;
    }

    /** The person meant by the pronoun at a token, or null where the text leaves it open. */
    @Nullable
    NamedPerson resolve(int token) {
        Gender gender = gender(token);
        if (gender == Gender.UNKNOWN) {
            return null;
        }
        int at = token;
        for (int sentence = 0; sentence < 6; sentence++) {
            int start = layout.sentenceStart(at);
            Answer answer = inSentence(start, at, gender);
            if (answer.person() != null || answer.stop()) {
                return answer.person();
            }
            at = start - 1;
            if (at < 0 || passage.paragraph(at) < passage.paragraph(token) - 2) {
                return null;
            }
        }
        return null;
    }

    private record Answer(@Nullable NamedPerson person, boolean stop) {
        static final Answer GO_ON = new Answer(null, false);
        static final Answer OPEN = new Answer(null, true);
    }

    /** Looks at the sentence up to a token: the subject if it fits, else the only person who does. */
    private Answer inSentence(int start, int before, Gender gender) {
        NamedPerson only = null;
        boolean several = false;
        for (At at : named.people()) {
            if (at.range().first() < start
                    || at.range().last() >= before
                    || layout.isQuoted(at.range().first())
                    || !fits(at.person(), gender)) {
                continue;
            }
            if (isSubject(at, before)) {
                return new Answer(at.person(), true);
            }
            several |= only != null && !only.id().equals(at.person().id());
            only = at.person();
        }
        if (several) {
            return Answer.OPEN;
        }
        if (only != null) {
            return hasOtherSubject(start, before) ? Answer.OPEN : new Answer(only, true);
        }
        return Answer.GO_ON;
    }

    private boolean hasOtherSubject(int start, int before) {
        Range subject = phrases.subjectFrom(start, before);
        if (subject == null) {
            return false;
        }
        String head = passage.lower(subject.last());
        return passage.is(subject.first(), WordClass.PERSONAL) && !passage.is(subject.first(), "it")
                || Nouns.PERSON.contains(head);
    }

    private boolean isSubject(At at, int before) {
        for (Cue cue : cues) {
            Range subject = cue.subject();
            if (cue.first() < before
                    && subject != null
                    && subject.last() == at.range().last()) {
                return true;
            }
        }
        int next = at.range().last() + 1;
        int start = layout.sentenceStart(at.range().first());
        Range subject = phrases.subjectFrom(start, Math.min(before, layout.sentenceEnd(start) + 1));
        return subject != null
                && subject.contains(at.range().last())
                && (subject.last() == at.range().last() || !passage.is(next, WordClass.GENITIVE));
    }

    private static boolean fits(NamedPerson person, Gender gender) {
        return person.gender() == gender || person.gender() == Gender.UNKNOWN;
    }

    private Gender gender(int token) {
        return switch (passage.lower(token)) {
            case "he", "him", "his" -> Gender.MALE;
            case "she", "her" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }
}
