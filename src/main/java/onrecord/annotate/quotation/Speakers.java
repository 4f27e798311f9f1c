package onrecord.annotate.quotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.annotate.name.NamedPerson;
import onrecord.annotate.quotation.Named.At;
import onrecord.article.Publication;
import onrecord.article.Speaker;
import onrecord.article.Speaker.State;
import onrecord.article.Speaker.Type;
import onrecord.vocabulary.Person;
import org.jspecify.annotations.Nullable;

/** Says who a speaker's words mean: a person, a body, a document, somebody nameless, or nobody known. One for each passage. */
final class Speakers {
    private final Passage passage;
    private final Layout layout;
    private final Phrases phrases;
    private final Named named;
    private final RoleBook roles;
    private final Introductions introductions;
    private final Pronouns pronouns;
    private final Publication published;
    private final Speaker speaking;
    private final Map<Range, Speaker> known = new HashMap<>();
    private final Bodies bodies;

    /** @param speaking whose words the text is where none name another; {@link Speaker#NOBODY} for a report */
    Speakers(Reading reading, Named named, RoleBook roles, Publication published, Speaker speaking) {
        this.passage = reading.passage();
        this.layout = reading.layout();
        this.phrases = reading.phrases();
        this.named = named;
        this.roles = roles;
        this.introductions = new Introductions(passage, named, roles);
        this.pronouns = new Pronouns(reading, named);
        this.bodies = new Bodies(reading, named, this);
        this.published = published;
        this.speaking = speaking;
    }

    /** Whose words stand at the range; the same answer for the same range. */
    Speaker at(@Nullable Range range) {
        if (range == null) {
            return speaking;
        }
        Speaker speaker = known.get(range);
        if (speaker == null) {
            speaker = read(range);
            known.put(range, speaker);
        }
        return speaker;
    }

    /** Further speakers of a phrase such as {@code Berg and Larsen}. */
    List<Speaker> joint(@Nullable Range range) {
        if (range != null && at(range).type() == Type.DOCUMENT) {
            return bodies.issuers(range);
        }
        List<Speaker> joint = new ArrayList<>();
        for (Range part : parts(range)) {
            joint.add(at(part));
        }
        if (!joint.isEmpty()) {
            joint.removeFirst();
        }
        return joint;
    }

    private List<Range> parts(@Nullable Range range) {
        List<Range> parts = new ArrayList<>();
        if (range == null || range.size() < 3) {
            return parts;
        }
        int from = range.first();
        for (int i = range.first() + 1; i < range.last(); i++) {
            if (passage.is(i, "and") || passage.isOneOf(i, ",")) {
                if (i > from && isName(i - 1) && isName(i + 1) | isName(range.last())) {
                    parts.add(new Range(from, i - 1));
                    from = i + 1;
                } else {
                    return List.of();
                }
            }
        }
        boolean several = !parts.isEmpty() && from <= range.last() && isName(range.last());
        if (several) {
            parts.add(new Range(from, range.last()));
        }
        return several ? parts : List.of();
    }

    private boolean isName(int token) {
        return named.personAt(token) != null || !named.countryAt(token).isEmpty();
    }

    private Speaker read(Range range) {
        List<Range> parts = parts(range);
        if (!parts.isEmpty()) {
            return at(parts.getFirst());
        }
        if (range.size() == 1) {
            if (passage.is(range.first(), WordClass.PERSONAL) || passage.is(range.first(), WordClass.SUBJECT_PRONOUN)) {
                return pronoun(range);
            }
            if (passage.is(range.first(), WordClass.RELATIVE)) {
                return relative(range);
            }
        }
        SpeakerPhrase phrase = SpeakerPhrase.of(passage, named, range);
        At person = phrase.person();
        if (person != null) {
            String role = roleBefore(person, range.first());
            return person(range, person.person(), State.NAMED, role);
        }
        return withoutPerson(phrase);
    }

    private Speaker pronoun(Range range) {
        NamedPerson person = pronouns.resolve(range.first());
        if (person != null) {
            return person(range, person, State.RESOLVED, "");
        }
        boolean plural = passage.is(range.first(), "they")
                || passage.is(range.first(), "we")
                || passage.is(range.first(), "their");
        boolean nameless = Nouns.PEOPLE.contains(passage.lower(range.first()));
        return unnamed(
                range,
                plural || nameless ? Type.GROUP : Type.PERSON,
                "",
                "",
                nameless ? State.ANONYMOUS : State.UNKNOWN);
    }

    private Speaker relative(Range range) {
        int before = range.first() - 1;
        while (passage.isOneOf(before, ",") || passage.is(before, WordClass.PREPOSITION)) {
            before--;
        }
        Range antecedent = before < 0 ? null : phrases.endingAt(before, layout.sentenceStart(range.first()));
        if (antecedent == null
                || antecedent.equals(range)
                || antecedent.size() == 1 && passage.is(antecedent.first(), WordClass.RELATIVE)) {
            return unnamed(range, Type.PERSON, "", "", State.UNKNOWN);
        }
        Speaker other = at(antecedent);
        boolean isKnown = !other.name().isEmpty();
        return new Speaker(
                words(range),
                passage.span(range.first(), range.last()),
                other.name(),
                other.id(),
                other.role(),
                other.type(),
                other.country(),
                isKnown ? State.RESOLVED : other.state());
    }

    private String roleBefore(At person, int floor) {
        RoleBook.Found role = floor < person.range().first()
                ? roles.in(passage, new Range(floor, person.range().first() - 1))
                : null;
        if (role != null) {
            return role.role().label();
        }
        int comma = person.range().last() + 1;
        if (passage.isOneOf(comma, ",")) {
            int end = comma;
            while (end < passage.size() - 1 && end < comma + 9 && !passage.isMark(end + 1)) {
                end++;
            }
            role = end > comma && named.personAt(comma + 1) == null
                    ? roles.in(passage, new Range(comma + 1, end))
                    : null;
        }
        return role == null ? "" : role.role().label();
    }

    private Speaker person(Range range, NamedPerson person, State state, String role) {
        String dated = role.isEmpty() && person.inVocabulary() ? roles.roleOf(person.id(), published.date()) : role;
        return new Speaker(
                words(range),
                passage.span(range.first(), range.last()),
                person.name(),
                person.id(),
                dated,
                Type.PERSON,
                roles.isOfOrganisation(person.id(), dated) ? "" : person.country(),
                state);
    }

    private Speaker withoutPerson(SpeakerPhrase phrase) {
        String head = passage.lower(phrase.head());
        String country = named.countryIn(phrase.whole());
        Range range = phrase.whole();
        RoleBook.Found role = roles.endingAt(passage, phrase.head(), range.first());
        boolean definite = passage.is(range.first(), "the")
                || passage.is(range.first(), WordClass.POSSESSIVE)
                || hasGenitive(phrase.core());
        if (role != null
                && (definite || !country.isEmpty())
                && !passage.is(range.first(), "a")
                && !passage.is(range.first(), "an")) {
            Speaker holder = holder(range, role, country);
            if (holder != null) {
                return holder;
            }
        }
        if (Nouns.PEOPLE.contains(head) && !isProper(phrase)) {
            return unnamed(range, Type.GROUP, country, "", State.ANONYMOUS);
        }
        if (Nouns.PERSON.contains(head) && !passage.isCapitalised(phrase.head())) {
            boolean nameless =
                    !definite || head.startsWith("spokes") || head.equals("official") || head.equals("source");
            return unnamed(
                    range,
                    Type.PERSON,
                    country,
                    role == null ? head : role.role().label(),
                    nameless ? State.ANONYMOUS : State.UNKNOWN);
        }
        if (passage.is(range.first(), WordClass.DETERMINER) && range.size() == 1) {
            return unnamed(
                    range,
                    Type.GROUP,
                    "",
                    "",
                    passage.is(range.first(), "this") || passage.is(range.first(), "that")
                            ? State.UNKNOWN
                            : State.ANONYMOUS);
        }
        return bodies.read(phrase, head, country);
    }

    private boolean isProper(SpeakerPhrase phrase) {
        return passage.isCapitalised(phrase.head())
                && passage.isCapitalised(phrase.head() - 1)
                && phrase.core().size() > 1
                && passage.isCapitalised(phrase.core().first())
                && phrase.head() > phrase.core().first();
    }

    private boolean hasGenitive(Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            if (passage.is(i, WordClass.GENITIVE)) {
                return true;
            }
        }
        return false;
    }

    /** Who holds the role: the one the article introduces with it, else the one the vocabulary knows for the article's date. */
    private @Nullable Speaker holder(Range range, RoleBook.Found role, String country) {
        if (passage.is(range.first(), "former")
                || passage.is(range.first() + 1, "former")
                || passage.is(role.range().first() - 1, "former")) {
            return null;
        }
        NamedPerson introduced = introductions.with(role.role().id(), country);
        if (introduced != null) {
            return person(range, introduced, State.RESOLVED, role.role().label());
        }
        if (published.date() == null) {
            return null;
        }
        if (country.isEmpty()) {
            NamedPerson only = onlyHolderNamed(role, published.date());
            return only == null
                    ? null
                    : person(range, only, State.RESOLVED, role.role().label());
        }
        Person person = roles.holder(role.role(), country, published.date());
        return person == null
                ? null
                : new Speaker(
                        words(range),
                        passage.span(range.first(), range.last()),
                        person.label(),
                        person.id(),
                        role.role().label(),
                        Type.PERSON,
                        country,
                        State.RESOLVED);
    }

    /** The one person of this text who held the role anywhere on the day, or null where nobody or more than one did. */
    private @Nullable NamedPerson onlyHolderNamed(RoleBook.Found role, LocalDate day) {
        NamedPerson only = null;
        for (At at : named.people()) {
            if (roles.held(at.person().id(), role.role(), day)) {
                if (only != null && !only.id().equals(at.person().id())) {
                    return null;
                }
                only = at.person();
            }
        }
        return only;
    }

    private Speaker unnamed(Range range, Type type, String country, String role, State state) {
        return new Speaker(words(range), passage.span(range.first(), range.last()), "", "", role, type, country, state);
    }

    private String words(Range range) {
        return passage.words(range.first(), range.last());
    }
}
