package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.annotate.quotation.Named.At;
import onrecord.article.Publication;
import onrecord.article.Speaker;
import onrecord.article.Speaker.State;
import onrecord.article.Speaker.Type;
import org.jspecify.annotations.Nullable;

/** Says who a speaker's words mean: a person, a body, a document, somebody nameless, or nobody known. One for each passage. */
final class Speakers {
    /** Words in capitals that label links. */
    private static final Set<String> LINKS = Set.of(
            "close",
            "watch",
            "watched",
            "just",
            "must",
            "read",
            "more",
            "related",
            "photos",
            "video",
            "advertisement",
            "updated",
            "breaking",
            "replay");

    private final Passage passage;
    private final Layout layout;
    private final Phrases phrases;
    private final Named named;
    private final RoleBook roles;
    private final Identities identities;
    private final Holders holders;
    private final Pronouns pronouns;
    private final Bodies bodies;
    private final Strangers strangers;
    private final LabelPeople labels;
    private final Identity speaking;
    private final Map<Range, Identity> known = new HashMap<>();

    /**
     * What a passage's speakers are read with.
     *
     * @param speaking whose words the text is where none name another; {@link Speaker#NOBODY} for a report
     */
    record Setting(
            RoleBook roles, CountryNames countries, Confidences confidences, Publication published, Speaker speaking) {}

    Speakers(Reading reading, Named found, Setting setting) {
        this.passage = reading.passage();
        this.layout = reading.layout();
        this.phrases = reading.phrases();
        Firms firms = new Firms(reading, found);
        this.strangers = new Strangers(reading, found, firms);
        this.labels = new LabelPeople(reading, found);
        this.named = found.with(strangers.people()).with(labels.people());
        this.roles = setting.roles();
        this.identities =
                new Identities(passage, roles, setting.countries(), setting.published(), setting.confidences());
        Introductions introductions = new Introductions(reading, named, roles);
        this.holders = new Holders(
                reading,
                named,
                roles,
                introductions,
                identities,
                setting.published().date());
        this.pronouns = new Pronouns(reading, named, this, identities, roles);
        this.bodies = new Bodies(reading, named, this, identities, firms);
        Speaker speaking = setting.speaking();
        this.speaking = speaking.name().isEmpty() ? Identity.NOBODY : new Identity(speaking, Way.ANNOUNCED);
    }

    /** Whose words stand at the range; the same answer for the same range. */
    Speaker at(@Nullable Range range) {
        return identity(range).speaker();
    }

    /** Who the words of a range mean, and how that was found. */
    Identity identity(@Nullable Range range) {
        if (range == null) {
            return speaking;
        }
        Identity identity = known.get(range);
        if (identity == null) {
            identity = read(range);
            known.put(range, identity);
        }
        return identity;
    }

    /** Further speakers of a phrase such as {@code Berg and Larsen}. */
    List<Speaker> joint(@Nullable Range range) {
        if (range == null) {
            return List.of();
        }
        if (at(range).type() == Type.DOCUMENT) {
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

    /** The speakers that a phrase joins, at least two; none where it means one. */
    List<Range> parts(Range range) {
        List<Range> parts = new ArrayList<>();
        if (range.size() < 3) {
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

    /** {@code JUST WATCHED Berg}: without the label of a link that the line begins with. */
    private Range withoutLink(Range range) {
        int first = range.first();
        while (first < range.last()
                && LINKS.contains(passage.lower(first))
                && passage.words(first, first).chars().allMatch(Character::isUpperCase)) {
            first++;
        }
        return new Range(first, range.last());
    }

    private Identity read(Range range) {
        Range unlinked = withoutLink(range);
        if (unlinked.first() > range.first()) {
            return identity(unlinked);
        }
        List<Range> parts = parts(range);
        if (!parts.isEmpty()) {
            return identity(parts.getFirst());
        }
        if (labels.isUnknown(range)) {
            return identities.unnamed(range, Type.PERSON, "", "", State.UNKNOWN);
        }
        int only = range.size() == 1 ? range.first() : -1;
        if (passage.is(only, WordClass.RELATIVE)) {
            return relative(range);
        }
        if (passage.is(only, WordClass.PERSONAL) || passage.is(only, WordClass.SUBJECT_PRONOUN)) {
            return passage.is(only, "i") && speaking.isKnown()
                    ? identities.again(range, speaking, Way.ANNOUNCED)
                    : pronouns.read(range);
        }
        At employed = personOf(range);
        if (employed != null) {
            return identities.person(employed.range(), employed.person(), State.NAMED, "", way(employed));
        }
        SpeakerPhrase phrase = SpeakerPhrase.of(passage, named, range);
        At person = phrase.person();
        if (person != null) {
            String role = roleBefore(person, range.first());
            return identities.person(range, person.person(), State.NAMED, role, way(person));
        }
        return withoutPerson(phrase);
    }

    /** {@code Ada Berg, of Norland Bank, said}: the person whom a comma and "of" set before a name. */
    private @Nullable At personOf(Range name) {
        boolean of = passage.is(name.first() - 1, "of") && passage.isOneOf(name.first() - 2, ",");
        return of ? named.personAt(name.first() - 3) : null;
    }

    private Way way(At person) {
        if (strangers.isStranger(person.person()) || labels.people().contains(person)) {
            return person.range().size() > 1 ? Way.UNLISTED_NAME : Way.UNLISTED_SURNAME;
        }
        if (person.range().size() > 1) {
            return Way.FULL_NAME;
        }
        return Nouns.TITLE.contains(passage.lower(person.range().first() - 1)) ? Way.TITLE_AND_NAME : Way.SURNAME;
    }

    private Identity relative(Range range) {
        int before = range.first() - 1;
        while (passage.isOneOf(before, ",") || passage.is(before, WordClass.PREPOSITION)) {
            before--;
        }
        Range antecedent = before < 0 ? null : phrases.endingAt(before, layout.sentenceStart(range.first()));
        if (antecedent == null
                || antecedent.equals(range)
                || antecedent.size() == 1 && passage.is(antecedent.first(), WordClass.RELATIVE)) {
            return identities.unnamed(range, Type.PERSON, "", "", State.UNKNOWN);
        }
        boolean behindComma = passage.is(range.first(), "who") && passage.isOneOf(range.first() - 1, ",");
        Identity other = identity(behindComma ? nearest(antecedent) : antecedent);
        boolean person =
                other.speaker().type() == Type.PERSON || other.speaker().type() == Type.GROUP;
        boolean body = other.speaker().type() == Type.GOVERNMENT || passage.isCapitalised(antecedent.last());
        boolean fits =
                passage.is(range.first(), "who") && person || passage.is(range.first(), "which") && !person && body;
        return fits
                ? identities.again(range, other, Way.RELATIVE)
                : identities.unnamed(range, Type.PERSON, "", "", State.UNKNOWN);
    }

    /** The last part of {@code to talk with Berg}: whom a "who" behind a comma means; but all of {@code a spokesman for Berg}. */
    private Range nearest(Range phrase) {
        for (int i = phrase.last() - 1; i > phrase.first(); i--) {
            if (!passage.is(i, WordClass.PREPOSITION)) {
                continue;
            }
            String governor = passage.lower(i - 1);
            boolean somebody = Nouns.PERSON.contains(governor)
                    || Nouns.TITLE.contains(governor)
                    || Nouns.PEOPLE.contains(governor)
                    || Voice.endsLikePerson(governor)
                    || named.personAt(i - 1) != null;
            boolean name = named.personAt(phrase.last()) != null;
            boolean apart = passage.is(i, "with") || passage.is(i, "to") || passage.is(i, "against");
            if (!somebody && (name || apart)) {
                return new Range(i + 1, phrase.last());
            }
            if (somebody && !apart) {
                return phrase;
            }
        }
        return phrase;
    }

    private String roleBefore(At person, int floor) {
        int first = person.range().first();
        RoleBook.Found role = floor < first ? roles.in(passage, new Range(floor, first - 1)) : null;
        if (role != null && isHolder(role.range().last() + 1, first - 1)) {
            return role.role().label();
        }
        int comma = person.range().last() + 1;
        if (passage.isOneOf(comma, ",")) {
            int end = comma;
            while (end < passage.size() - 1 && end < comma + 9 && !passage.isMark(end + 1)) {
                end++;
            }
            role = end > comma ? roles.in(passage, new Range(comma + 1, end)) : null;
            if (role != null
                    && !(isHolder(comma + 1, role.range().last())
                            && named.personAt(role.range().last() + 1) == null)) {
                role = null;
            }
        }
        return role == null ? "" : role.role().label();
    }

    /**
     * Whether the words between a person and a role join them: not {@code Berg, who met President Dahl}, {@code Berg, speaking
     * as the mayor left}, {@code the mayor thanking Berg}.
     */
    private boolean isHolder(int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean participle = passage.lower(i).endsWith("ing") && !passage.isCapitalised(i);
            if (named.personAt(i) != null
                    || passage.is(i, WordClass.RELATIVE)
                    || participle && !SpeakerPhrase.DESCRIBING.contains(passage.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private Identity withoutPerson(SpeakerPhrase phrase) {
        Range range = phrase.whole();
        At beside = nameBeside(phrase);
        if (beside != null) {
            RoleBook.Found role = roles.headOf(passage, phrase);
            String label =
                    role == null ? passage.lower(phrase.head()) : role.role().label();
            return identities.person(range, beside.person(), State.NAMED, label, Way.APPOSITIVE);
        }
        Identity holder = holders.of(phrase);
        return holder == null ? bodies.read(phrase) : holder;
    }

    /** {@code The defence minister, Ada Berg, said}: the name that a comma sets beside a description of a person. */
    private @Nullable At nameBeside(SpeakerPhrase phrase) {
        int comma = phrase.whole().last() + 1;
        At at = passage.isOneOf(comma, ",") ? named.personAt(comma + 1) : null;
        if (at == null && passage.isOneOf(comma, ",") && Nouns.TITLE.contains(passage.lower(comma + 1))) {
            at = named.personAt(comma + 2);
        }
        if (at == null || layout.sentenceEnd(comma) < at.range().last()) {
            return null;
        }
        int behind = at.range().last() + 1;
        boolean closed = passage.isOneOf(behind, ",.") || phrases.isVerb(behind);
        boolean person = Nouns.PERSON.contains(passage.lower(phrase.head())) || roles.headOf(passage, phrase) != null;
        return closed && person ? at : null;
    }
}
