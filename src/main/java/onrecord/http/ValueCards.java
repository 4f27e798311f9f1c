package onrecord.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.article.AmbiguousName;
import onrecord.article.Facet;
import onrecord.json.Json;
import onrecord.vocabulary.Alias;
import onrecord.vocabulary.Country;
import onrecord.vocabulary.Entry;
import onrecord.vocabulary.EventType;
import onrecord.vocabulary.PartialDate;
import onrecord.vocabulary.Person;
import onrecord.vocabulary.Role;
import onrecord.vocabulary.SpeechVerb;
import onrecord.vocabulary.Taxon;
import onrecord.vocabulary.Taxonomy;
import onrecord.vocabulary.Tenure;
import onrecord.vocabulary.Vocabulary;
import onrecord.vocabulary.Weapon;
import org.jspecify.annotations.Nullable;

/** What the vocabulary says of a value: its kind, where it belongs, its names, and where that was taken from. */
final class ValueCards {

    private final Vocabulary vocabulary;

    ValueCards(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Empty for a value that the vocabulary does not have. */
    Optional<ObjectNode> card(Facet facet, String id) {
        return switch (facet) {
            case COUNTRY -> vocabulary.country(id).map(ValueCards::country);
            case PERSON, SPEAKER -> vocabulary.person(id).map(this::person).or(() -> ambiguous(id));
            case WEAPON -> vocabulary.weapons().find(id).map(this::weapon);
            case EVENT -> vocabulary.eventTypes().find(id).map(this::event);
            case VERB ->
                vocabulary.speechVerbs().stream()
                        .filter(verb -> verb.id().equals(id))
                        .findFirst()
                        .map(ValueCards::verb);
            case SOURCE, LANGUAGE, KIND, STATE, ASSERTION -> Optional.empty();
        };
    }

    private static ObjectNode country(Country country) {
        var node = card(country.label(), "country", country.source());
        country.names().stream()
                .filter(name -> !name.alias().text().equals(country.label()))
                .forEach(name ->
                        addName(node, name.alias().text(), name.naming().name().toLowerCase(Locale.ROOT)));
        return node;
    }

    private ObjectNode person(Person person) {
        var node = card(person.label(), "person", person.source());
        addAliases(node, person.label(), person.fullNames(), "name");
        Json.putOrNull(node, "country", country(person.country()));
        node.set("roles", Json.array(person.roles(), this::role));
        var checked = person.checked();
        return node.put("checked", checked == null ? null : checked.text());
    }

    /** A name that several people of the vocabulary bear, for where nothing told who is meant. */
    private Optional<ObjectNode> ambiguous(String id) {
        List<Person> bearers = vocabulary.people().stream()
                .filter(person -> person.fullNames().stream()
                        .anyMatch(name -> AmbiguousName.id(name.text()).equals(id)))
                .toList();
        if (bearers.isEmpty()) {
            return Optional.empty();
        }
        String name = bearers.getFirst().fullNames().stream()
                .map(Alias::text)
                .filter(text -> AmbiguousName.id(text).equals(id))
                .findFirst()
                .orElse(id);
        var node = card(AmbiguousName.label(name), "name of two or more people", "");
        node.put("description", "Two or more people of this name; the articles do not tell which of them is meant.");
        node.set("bearers", Json.array(bearers, bearer -> {
            var each = labelled(bearer.id(), Optional.of(bearer));
            each.set("roles", Json.array(bearer.roles(), this::role));
            return each;
        }));
        return Optional.of(node);
    }

    private ObjectNode role(Tenure tenure) {
        var node = Json.object()
                .put("label", vocabulary.role(tenure.role()).map(Role::label).orElse(tenure.role()))
                .put("from", date(tenure.from()))
                .put("to", date(tenure.to()));
        Json.putOrNull(node, "country", country(tenure.country()));
        return node;
    }

    private static @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }

    private ObjectNode weapon(Weapon weapon) {
        var node =
                card(weapon.label(), weapon.isClass() ? "class of weapon systems" : "weapon system", weapon.source());
        addAliases(node, weapon.label(), weapon.aliases(), "name");
        addAliases(node, weapon.label(), weapon.generic(), "word");
        Json.putOrNull(node, "country", country(weapon.country()));
        addPath(node, vocabulary.weapons(), weapon.id());
        return node;
    }

    private ObjectNode event(EventType event) {
        var node = card(event.label(), event.isClass() ? "class of event types" : "event type", "");
        node.put("description", event.description());
        addPath(node, vocabulary.eventTypes(), event.id());
        return node;
    }

    private static ObjectNode verb(SpeechVerb verb) {
        return card(verb.label(), "verb of speech", "");
    }

    private static ObjectNode card(String label, String kind, String source) {
        var node = Json.object().put("label", label).put("kind", kind).put("source", source);
        node.putArray("aliases");
        return node;
    }

    private static void addAliases(ObjectNode node, String label, Collection<Alias> aliases, String as) {
        aliases.stream().map(Alias::text).filter(text -> !text.equals(label)).forEach(text -> addName(node, text, as));
    }

    private static void addName(ObjectNode node, String text, String as) {
        ((ArrayNode) node.path("aliases")).addObject().put("text", text).put("as", as);
    }

    private static void addPath(ObjectNode node, Taxonomy<? extends Taxon> tree, String id) {
        node.set("path", Json.array(tree.path(id), each -> labelled(each, tree.find(each))));
    }

    private static ObjectNode labelled(String id, Optional<? extends Entry> entry) {
        return Json.object()
                .put("id", id)
                .put("label", entry.isPresent() ? entry.get().label() : id);
    }

    private @Nullable ObjectNode country(@Nullable String id) {
        return id == null ? null : labelled(id, vocabulary.country(id));
    }
}
