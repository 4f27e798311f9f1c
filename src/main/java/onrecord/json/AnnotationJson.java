package onrecord.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import onrecord.article.AmbiguousName;
import onrecord.article.AnnotatedArticle;
import onrecord.article.EventValue;
import onrecord.article.Facet;
import onrecord.article.FacetValue;
import onrecord.article.Mention;

/** What {@code annotate} writes, one line an article, and what the article's answer carries. */
public final class AnnotationJson {

    private AnnotationJson() {}

    /** The whole line, the article's id first. */
    public static ObjectNode of(AnnotatedArticle annotated) {
        var node = Json.object().put("id", annotated.article().id().value());
        return into(node, annotated);
    }

    /** Adds what was found to an article's node. */
    static ObjectNode into(ObjectNode node, AnnotatedArticle annotated) {
        node.put("annotation", annotated.status().key());
        node.set("countries", Json.array(annotated.countries(), value -> value(value, Facet.COUNTRY)));
        node.set("people", Json.array(annotated.people(), value -> value(value, Facet.PERSON)));
        node.set("weapons", Json.array(annotated.weapons(), value -> value(value, Facet.WEAPON)));
        node.set("events", Json.array(annotated.events(), AnnotationJson::event));
        node.set("mentions", Json.array(annotated.mentions(), AnnotationJson::mention));
        node.set("quotations", Json.array(annotated.quotations(), QuotationJson::of));
        return node;
    }

    private static ObjectNode value(FacetValue value, Facet facet) {
        var node = Json.object().put("id", value.id()).put("label", label(value));
        if (facet.isTree()) {
            node.set("path", Json.texts(value.path()));
        }
        return node.put("mentions", value.mentions());
    }

    private static String label(FacetValue value) {
        return AmbiguousName.is(value.id()) ? AmbiguousName.label(value.label()) : value.label();
    }

    private static ObjectNode event(EventValue event) {
        var node = Json.object().put("id", event.id()).put("label", event.label());
        node.set("path", Json.texts(event.path()));
        node.put("score", Json.rounded(event.score()));
        node.set("evidence", Json.array(event.evidence(), span -> Json.span(Json.object(), span)));
        var acled = event.acled();
        Json.putOrNull(
                node,
                "acled",
                acled == null ? null : Json.object().put("type", acled.type()).put("subEvent", acled.subEvent()));
        return node.put("plover", event.plover());
    }

    private static ObjectNode mention(Mention mention) {
        var node = Json.object().put("facet", mention.facet().key()).put("id", mention.id());
        return Json.span(node, mention.span()).put("rule", mention.rule());
    }
}
