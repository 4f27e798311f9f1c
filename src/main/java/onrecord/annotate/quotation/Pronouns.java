package onrecord.annotate.quotation;

import java.util.List;
import java.util.Set;
import onrecord.annotate.quotation.Named.At;
import onrecord.article.Speaker.State;
import onrecord.article.Speaker.Type;
import onrecord.vocabulary.Person;
import onrecord.vocabulary.Person.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Resolves pronouns that speak. "He" and "she" mean the subject of the sentence so far, else of a sentence before in this
 * paragraph or the two above, where that person's gender fits; a pronoun of the same gender on the way means the same person.
 * Somebody unknown in such a place leaves the pronoun open. For "it" and "they" see {@link BodyPronouns}.
 */
final class Pronouns {
    /** Sentences that are looked at, the pronoun's own one included. */
    private static final int FARTHEST = 6;
    /** What a subject's owner said or did by speaking: {@code Berg's remarks came a day after she said}. */
    private static final Set<String> SPEECH = Set.of(
            "comments",
            "comment",
            "remarks",
            "statement",
            "statements",
            "speech",
            "address",
            "tweet",
            "tweets",
            "announcement",
            "words",
            "letter",
            "testimony",
            "message",
            "interview",
            "appearance",
            "visit",
            "response");

    private final Passage passage;
    private final Layout layout;
    private final Phrases phrases;
    private final Named named;
    private final List<Cue> cues;
    private final Speakers speakers;
    private final Identities identities;
    private final RoleBook roles;
    private final Antecedents antecedents;
    private final BodyPronouns bodies;

    Pronouns(Reading reading, Named named, Speakers speakers, Identities identities, RoleBook roles) {
        this.passage = reading.passage();
        this.layout = reading.layout();
        this.phrases = reading.phrases();
        this.cues = reading.cues();
        this.named = named;
        this.speakers = speakers;
        this.identities = identities;
        this.roles = roles;
        this.antecedents = new Antecedents(reading);
        this.bodies = new BodyPronouns(reading, named, speakers, antecedents);
    }

    /** Who is meant by the pronoun at a range of one token. */
    Identity read(Range pronoun) {
        int token = pronoun.first();
        Gender gender = gender(token);
        if (gender != Gender.UNKNOWN) {
            Identity person = person(token, gender);
            return person == null
                    ? identities.unnamed(pronoun, Type.PERSON, "", "", State.UNKNOWN)
                    : identities.again(pronoun, person, Way.PRONOUN);
        }
        if (passage.is(token, "it") || passage.is(token, "they")) {
            Identity body = bodies.read(token);
            if (body != null) {
                return identities.again(pronoun, body, Way.BODY_PRONOUN);
            }
        }
        boolean plural = passage.is(token, "they") || passage.is(token, "we") || passage.is(token, "their");
        boolean nameless = Nouns.PEOPLE.contains(passage.lower(token));
        return identities.unnamed(
                pronoun,
                plural || nameless ? Type.GROUP : Type.PERSON,
                "",
                "",
                nameless ? State.ANONYMOUS : State.UNKNOWN);
    }

    private @Nullable Identity person(int token, Gender gender) {
        int at = token;
        if (startsAttribution(token)) {
            Range main = phrases.subjectFrom(layout.sentenceStart(token), token);
            boolean parenthesis = main == null || main.last() + 2 >= token;
            boolean reported = main != null && speaks(main, new Range(layout.sentenceStart(token), token - 1));
            if (main != null && !parenthesis && !reported && mayBe(main, gender)) {
                return null;
            }
            at = reported && !parenthesis ? token : layout.sentenceStart(token) - 1;
        }
        for (int sentence = 0; at >= 0 && sentence < FARTHEST; sentence++) {
            int start = layout.sentenceStart(at);
            Answer answer = inSentence(start, at == token ? token : at + 1, gender);
            if (answer.stop()) {
                return answer.identity();
            }
            at = start - 1;
            if (at < 0 || passage.paragraph(at) < passage.paragraph(token) - 2) {
                return null;
            }
        }
        return null;
    }

    /**
     * {@code The road to Dahl's house was closed, she said}: what stands before the pronoun are her words, or tells what she
     * does while she speaks ({@code Asked about Dahl, she said}).
     */
    private boolean startsAttribution(int token) {
        int start = layout.sentenceStart(token);
        boolean adjunct = passage.is(start, WordClass.SUBORDINATOR)
                || passage.is(start, WordClass.PREPOSITION)
                || passage.is(start, WordClass.COORDINATOR);
        return passage.isOneOf(token - 1, ",—–") && !adjunct && antecedents.cueOf(token) != null;
    }

    private boolean mayBe(Range subject, Gender gender) {
        Identity identity = speakers.identity(subject);
        boolean person = identity.isKnown() && identity.speaker().type() == Type.PERSON;
        return person ? fits(identity, gender) : !identity.isKnown() && couldBePerson(subject);
    }

    private record Answer(@Nullable Identity identity, boolean stop) {
        static final Answer GO_ON = new Answer(null, false);
        static final Answer OPEN = new Answer(null, true);
    }

    /**
     * Looks at the subjects of the sentence up to a token, the main one first. Somebody unknown in that place, or the right
     * gender in another place only, leaves the pronoun open: measured by hand, such guesses were wrong one time in three.
     */
    private Answer inSentence(int start, int before, Gender gender) {
        for (Range subject : antecedents.subjects(start, before)) {
            if (passage.is(subject.first(), WordClass.PERSONAL) || passage.is(subject.first(), WordClass.RELATIVE)) {
                if (subject.size() == 1 && gender(subject.first()) == gender) {
                    Identity same = speakers.identity(subject);
                    return new Answer(same.isKnown() ? same : null, true);
                }
                continue;
            }
            Identity identity = speakers.identity(subject);
            boolean person = identity.isKnown() && identity.speaker().type() == Type.PERSON;
            if (person && fits(identity, gender)) {
                return isClear(subject, identity, new Range(start, before - 1), gender)
                        ? new Answer(identity, true)
                        : Answer.OPEN;
            }
            if (!identity.isKnown() && couldBePerson(subject)) {
                return Answer.OPEN;
            }
        }
        return others(start, before, gender);
    }

    /**
     * Whether the subject alone can be meant. Beside another of the gender it is the one who spoke in a sentence before; within
     * the pronoun's own sentence that is open. Of a subject whose gender is not known the same holds.
     */
    private boolean isClear(Range subject, Identity identity, Range looked, Gender gender) {
        boolean own = layout.sentenceEnd(looked.first()) > looked.last();
        boolean parallel = passage.is(looked.last(), WordClass.COORDINATOR);
        if ((!own || parallel) && speaks(subject, looked)) {
            return true;
        }
        if (!own && tellsOfAnother(subject, looked)) {
            return false;
        }
        boolean sure = gender(identity) == gender;
        for (At at : named.people()) {
            int first = at.range().first();
            boolean other = looked.contains(first)
                    && !layout.isQuoted(first)
                    && !at.person().id().equals(identity.speaker().id());
            if (other && fits(at.person().gender(), gender) || !sure && !own) {
                return false;
            }
        }
        return true;
    }

    /** {@code Berg called her a friend}: the next "she" is rather the other. */
    private boolean tellsOfAnother(Range subject, Range looked) {
        for (Cue cue : cues) {
            if (looked.contains(cue.first()) && subject.equals(cue.subject()) && isObject(cue.last() + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isObject(int token) {
        boolean possessor = passage.isWord(token + 1)
                && !passage.is(token + 1, WordClass.DETERMINER)
                && !passage.is(token + 1, WordClass.PREPOSITION);
        return passage.is(token, "him") || passage.is(token, "her") && !possessor;
    }

    private boolean speaks(Range subject, Range looked) {
        for (Cue cue : cues) {
            if (looked.contains(cue.first()) && subject.equals(cue.subject())) {
                return !tellsOfAnother(subject, looked);
            }
        }
        return false;
    }

    /** Those of the gender who are no subjects: the owner of a speech alone is meant, anybody else leaves it open. */
    private Answer others(int start, int before, Gender gender) {
        At only = null;
        for (At at : named.people()) {
            boolean inside = at.range().first() >= start && at.range().last() < before;
            if (inside
                    && !layout.isQuoted(at.range().first())
                    && fits(at.person().gender(), gender)) {
                if (only != null && !only.person().id().equals(at.person().id())) {
                    return Answer.OPEN;
                }
                only = only == null ? at : only;
            }
        }
        if (only == null) {
            return namesSomebody(start, before) ? Answer.OPEN : Answer.GO_ON;
        }
        int owned = only.range().last() + 1;
        boolean speech = passage.is(owned, WordClass.GENITIVE)
                && (SPEECH.contains(passage.lower(owned + 1)) || SPEECH.contains(passage.lower(owned + 2)));
        return speech ? new Answer(speakers.identity(only.range()), true) : Answer.OPEN;
    }

    /** {@code One envoy}, {@code this person}: somebody new whom the text leaves without a name. */
    private boolean namesSomebody(int start, int before) {
        for (int i = start + 1; i < before; i++) {
            boolean one = passage.is(i - 1, "a")
                    || passage.is(i - 1, "an")
                    || passage.is(i - 1, "one")
                    || passage.is(i - 1, "this")
                    || passage.is(i - 2, "one")
                    || passage.is(i - 2, "a");
            if (one && !layout.isQuoted(i) && Nouns.PERSON.contains(passage.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase without a known name may mean a person: an unknown name, "the senator". */
    private boolean couldBePerson(Range subject) {
        SpeakerPhrase phrase = SpeakerPhrase.of(passage, named, subject);
        String head = passage.lower(phrase.head());
        boolean body = Nouns.ORGANISATION.contains(head)
                || Nouns.GOVERNMENT.contains(head)
                || !named.countryAt(phrase.head()).isEmpty();
        boolean name = passage.isCapitalised(phrase.head()) && layout.sentenceStart(phrase.head()) != phrase.head();
        boolean firstName = passage.isCapitalised(phrase.head())
                && subject.size() == 1
                && !passage.is(phrase.head(), WordClass.DETERMINER);
        return Nouns.PERSON.contains(head) || (name || firstName) && !body;
    }

    private boolean fits(Identity identity, Gender gender) {
        return fits(gender(identity), gender);
    }

    private Gender gender(Identity identity) {
        String id = identity.speaker().id();
        for (At at : named.people()) {
            if (at.person().id().equals(id)) {
                return at.person().gender();
            }
        }
        Person person = roles.person(id);
        return person == null ? Gender.UNKNOWN : person.gender();
    }

    private static boolean fits(Gender person, Gender gender) {
        return person == gender || person == Gender.UNKNOWN;
    }

    private Gender gender(int token) {
        return switch (passage.lower(token)) {
            case "he", "him", "his" -> Gender.MALE;
            case "she", "her" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }
}
