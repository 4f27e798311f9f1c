package onrecord.annotate.quotation;

import onrecord.annotate.name.NamedPerson;
import onrecord.article.Publication;
import onrecord.article.Speaker;
import onrecord.article.Speaker.State;
import onrecord.article.Speaker.Type;

/** Makes identities for stretches of words; a name found by a way that is not right often enough is left out. */
final class Identities {
    private final Passage passage;
    private final RoleBook roles;
    private final CountryNames countries;
    private final Publication published;
    private final Confidences confidences;

    Identities(
            Passage passage, RoleBook roles, CountryNames countries, Publication published, Confidences confidences) {
        this.countries = countries;
        this.passage = passage;
        this.roles = roles;
        this.published = published;
        this.confidences = confidences;
    }

    /**
     * A person.
     *
     * @param role label of the role that the text gives; empty for the one held on the article's day
     */
    Identity person(Range range, NamedPerson person, State state, String role, Way way) {
        if (!confidences.isSure(way)) {
            return unnamed(range, Type.PERSON, "", role, State.UNKNOWN);
        }
        String dated = role.isEmpty() && person.inVocabulary() ? roles.roleOf(person.id(), published.date()) : role;
        String country = roles.isOfOrganisation(person.id(), dated) ? "" : person.country();
        return new Identity(
                new Speaker(
                        words(range),
                        passage.span(range.first(), range.last()),
                        person.name(),
                        person.id(),
                        dated,
                        Type.PERSON,
                        country,
                        state),
                way);
    }

    /** A body, a document or a name whose bearer is not known otherwise. */
    Identity body(Range range, String printed, Type type, String country, State state, Way way) {
        String name = type == Type.PERSON ? printed : countries.label(country, withoutStops(printed));
        String id = Slugs.of(name);
        boolean letter = name.replace(".", "").length() < 2;
        if (!confidences.isSure(way) || id.isEmpty() || letter) {
            return unnamed(range, type, country, "", State.UNKNOWN);
        }
        return new Identity(
                new Speaker(
                        words(range), passage.span(range.first(), range.last()), name, id, "", type, country, state),
                way);
    }

    /** {@code U.N.} is {@code UN}. */
    private static String withoutStops(String name) {
        return name.matches("(\\p{Lu}\\.){2,}") ? name.replace(".", "") : name;
    }

    /** Somebody who was found elsewhere in the text. */
    Identity again(Range range, Identity other, Way way) {
        if (!other.isKnown() || !confidences.isSure(way)) {
            State state = other.speaker().state() == State.ANONYMOUS ? State.ANONYMOUS : State.UNKNOWN;
            return unnamed(range, other.speaker().type(), other.speaker().country(), "", state);
        }
        Speaker speaker = other.speaker();
        return new Identity(
                new Speaker(
                        words(range),
                        passage.span(range.first(), range.last()),
                        speaker.name(),
                        speaker.id(),
                        speaker.role(),
                        speaker.type(),
                        speaker.country(),
                        State.RESOLVED),
                way);
    }

    /** Somebody without a name. */
    Identity unnamed(Range range, Type type, String country, String role, State state) {
        return new Identity(
                new Speaker(
                        words(range), passage.span(range.first(), range.last()), "", "", role, type, country, state),
                Way.NONE);
    }

    private String words(Range range) {
        return passage.words(range.first(), range.last());
    }
}
