package onrecord.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import onrecord.archive.ArticleSummary;
import onrecord.archive.QuotationHit;
import onrecord.archive.StoredArticle;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.article.EventValue;
import onrecord.article.FacetValue;
import onrecord.article.Mention;
import onrecord.article.Provenance;
import onrecord.article.Publication;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import onrecord.article.TextField;
import onrecord.article.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Writes stored records. What stands often stands short: empty values are left out, mentions and facet values are arrays,
 * and spans are one flat array in which {@code "t"} and {@code "b"} say which text the offsets behind them index.
 */
final class StoredRecordWriter {

    /** Goes up only when the meaning of a name changes. */
    static final int FORMAT = 1;

    private final JsonGenerator json;

    StoredRecordWriter(JsonGenerator json) {
        this.json = json;
    }

    void article(StoredArticle stored) throws IOException {
        AnnotatedArticle annotated = stored.annotated();
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeNumberField("version", stored.version());
        json.writeNumberField("versions", stored.versions());
        json.writeStringField("indexed", stored.indexed().toString());
        json.writeStringField("bodySha256", stored.bodySha256());
        json.writeFieldName("article");
        article(annotated.article());
        json.writeStringField("status", annotated.status().key());
        json.writeStringField("vocabulary", annotated.vocabularyHash());
        facetValues("countries", annotated.countries());
        facetValues("people", annotated.people());
        facetValues("weapons", annotated.weapons());
        array("events", annotated.events(), this::event);
        array("mentions", annotated.mentions(), this::mention);
        array("quotations", annotated.quotations(), this::quotation);
        spans("sentences", annotated.sentences());
        spans("paragraphs", annotated.paragraphs());
        json.writeEndObject();
    }

    void quotationHit(QuotationHit hit) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeFieldName("quotation");
        quotation(hit.quotation());
        text("text", hit.text().text());
        json.writeNumberField("start", hit.text().start());
        text("context", hit.context().text());
        json.writeNumberField("contextStart", hit.context().start());
        numbers("sentences", hit.breaks().sentences());
        numbers("paragraphs", hit.breaks().paragraphs());
        json.writeFieldName("article");
        summary(hit.article());
        json.writeEndObject();
    }

    private void numbers(String name, List<Integer> numbers) throws IOException {
        if (!numbers.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (int number : numbers) {
                json.writeNumber(number);
            }
            json.writeEndArray();
        }
    }

    private void article(Article article) throws IOException {
        json.writeStartObject();
        text("id", article.id().value());
        text("title", article.title());
        flag("titleDerived", article.titleDerived());
        text("body", article.body());
        text("url", article.url());
        text("source", article.source());
        text("author", article.author());
        published(article.published());
        text("language", article.language());
        if (!article.extra().isEmpty()) {
            json.writeObjectFieldStart("extra");
            for (Map.Entry<String, String> field : article.extra().entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
            json.writeEndObject();
        }
        json.writeFieldName("provenance");
        provenance(article.provenance());
        json.writeEndObject();
    }

    private void provenance(Provenance provenance) throws IOException {
        json.writeStartObject();
        text("file", provenance.file());
        text("record", provenance.record());
        text("reader", provenance.reader());
        text("sha256", provenance.recordSha256());
        if (provenance.retrieved() != null) {
            json.writeStringField("retrieved", provenance.retrieved().toString());
        }
        json.writeEndObject();
    }

    private void summary(ArticleSummary article) throws IOException {
        json.writeStartObject();
        text("id", article.id().value());
        text("title", article.title());
        text("source", article.source());
        text("url", article.url());
        text("author", article.author());
        published(article.published());
        text("language", article.language());
        json.writeNumberField("version", article.version());
        json.writeNumberField("versions", article.versions());
        text("vocabulary", article.vocabularyHash());
        json.writeEndObject();
    }

    private void published(Publication published) throws IOException {
        if (published.date() == null) {
            return;
        }
        json.writeStringField("precision", published.precision().key());
        json.writeStringField("date", published.date().toString());
        if (published.time() != null) {
            json.writeStringField("time", published.time().toString());
        }
    }

    private void facetValues(String name, List<FacetValue> values) throws IOException {
        array(name, values, value -> {
            json.writeStartArray();
            json.writeString(value.id());
            json.writeString(value.label());
            json.writeNumber(value.mentions());
            for (String step : value.path()) {
                json.writeString(step);
            }
            json.writeEndArray();
        });
    }

    private void event(EventValue event) throws IOException {
        json.writeStartObject();
        text("id", event.id());
        text("label", event.label());
        strings("path", event.path());
        json.writeNumberField("score", event.score());
        spans("evidence", event.evidence());
        if (event.acled() != null) {
            json.writeArrayFieldStart("acled");
            json.writeString(event.acled().type());
            json.writeString(event.acled().subEvent());
            json.writeEndArray();
        }
        if (event.plover() != null) {
            json.writeStringField("plover", event.plover());
        }
        json.writeEndObject();
    }

    private void mention(Mention mention) throws IOException {
        json.writeStartArray();
        json.writeString(mention.facet().key());
        json.writeString(mention.id());
        json.writeString(in(mention.span().in()));
        json.writeNumber(mention.span().start());
        json.writeNumber(mention.span().end());
        json.writeString(mention.rule());
        json.writeEndArray();
    }

    private void quotation(Quotation quotation) throws IOException {
        json.writeStartObject();
        text("id", quotation.id());
        spans("spans", quotation.spans());
        json.writeStringField("kind", quotation.kind().key());
        json.writeStringField("assertion", quotation.assertion().key());
        text("text", quotation.text());
        if (quotation.cue() != null) {
            json.writeObjectFieldStart("cue");
            text("text", quotation.cue().text());
            span("span", quotation.cue().span());
            text("verb", quotation.cue().verb());
            json.writeEndObject();
        }
        json.writeFieldName("speaker");
        speaker(quotation.speaker());
        array("jointWith", quotation.jointWith(), this::speaker);
        array("relayedBy", quotation.relayedBy(), this::speaker);
        if (quotation.occasion() != null) {
            json.writeObjectFieldStart("occasion");
            text("text", quotation.occasion().text());
            span("span", quotation.occasion().span());
            json.writeEndObject();
        }
        strings("countries", quotation.countries());
        strings("people", quotation.people());
        strings("weapons", quotation.weapons());
        strings("events", quotation.events());
        json.writeNumberField("confidence", quotation.confidence());
        text("rule", quotation.rule());
        json.writeEndObject();
    }

    private void speaker(Speaker speaker) throws IOException {
        json.writeStartObject();
        text("text", speaker.text());
        span("span", speaker.span());
        text("name", speaker.name());
        text("id", speaker.id());
        text("role", speaker.role());
        json.writeStringField("type", speaker.type().key());
        text("country", speaker.country());
        json.writeStringField("state", speaker.state().key());
        json.writeEndObject();
    }

    private interface Element<T> {
        void write(T value) throws IOException;
    }

    private <T> void array(String name, List<T> values, Element<T> element) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (T value : values) {
            element.write(value);
        }
        json.writeEndArray();
    }

    private void strings(String name, List<String> values) throws IOException {
        array(name, values, json::writeString);
    }

    private void span(String name, @Nullable TextSpan span) throws IOException {
        if (span != null) {
            spans(name, List.of(span));
        }
    }

    private void spans(String name, List<TextSpan> spans) throws IOException {
        if (spans.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        TextField text = null;
        for (TextSpan span : spans) {
            if (span.in() != text) {
                text = span.in();
                json.writeString(in(text));
            }
            json.writeNumber(span.start());
            json.writeNumber(span.end());
        }
        json.writeEndArray();
    }

    private static String in(TextField field) {
        return field == TextField.TITLE ? "t" : "b";
    }

    private void text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    private void flag(String name, boolean value) throws IOException {
        if (value) {
            json.writeBooleanField(name, true);
        }
    }
}
