package onrecord.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import onrecord.archive.ArticleSummary;
import onrecord.archive.MarkedText;
import onrecord.archive.QuotationHit;
import onrecord.archive.StoredArticle;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.EventValue;
import onrecord.article.Facet;
import onrecord.article.FacetValue;
import onrecord.article.Mention;
import onrecord.article.Precision;
import onrecord.article.Provenance;
import onrecord.article.Publication;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import onrecord.article.TextBreaks;
import onrecord.article.TextField;
import onrecord.article.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link StoredRecordWriter} wrote. A value that cannot be (a span that ends before it begins, an unknown
 * constant) is an {@link IllegalArgumentException} or a {@link java.time.DateTimeException}.
 */
final class StoredRecordReader {

    private StoredRecordReader() {}

    static StoredArticle article(JsonNode node) {
        var annotated = new AnnotatedArticle(
                text(node.path("article")),
                constant(AnnotatedArticle.Status.class, node.path("status")),
                list(node.path("countries"), StoredRecordReader::facetValue),
                list(node.path("people"), StoredRecordReader::facetValue),
                list(node.path("weapons"), StoredRecordReader::facetValue),
                list(node.path("events"), StoredRecordReader::event),
                list(node.path("mentions"), StoredRecordReader::mention),
                list(node.path("quotations"), StoredRecordReader::quotation),
                spans(node.path("sentences")),
                spans(node.path("paragraphs")),
                node.path("vocabulary").asText());
        return new StoredArticle(
                annotated,
                node.path("version").intValue(),
                node.path("versions").intValue(),
                Instant.parse(node.path("indexed").asText()),
                node.path("bodySha256").asText());
    }

    static QuotationHit quotationHit(JsonNode node) {
        return new QuotationHit(
                quotation(node.path("quotation")),
                new MarkedText(node.path("text").asText(), node.path("start").intValue(), List.of()),
                new MarkedText(
                        node.path("context").asText(), node.path("contextStart").intValue(), List.of()),
                summary(node.path("article")),
                0,
                new TextBreaks(numbers(node.path("sentences")), numbers(node.path("paragraphs"))));
    }

    private static List<Integer> numbers(JsonNode node) {
        List<Integer> numbers = new ArrayList<>();
        node.forEach(number -> numbers.add(number.intValue()));
        return numbers;
    }

    private static Article text(JsonNode node) {
        SortedMap<String, String> extra = new TreeMap<>();
        node.path("extra")
                .properties()
                .forEach(field -> extra.put(field.getKey(), field.getValue().asText()));
        return new Article(
                new ArticleId(node.path("id").asText()),
                node.path("title").asText(),
                node.path("titleDerived").booleanValue(),
                node.path("body").asText(),
                node.path("url").asText(),
                node.path("source").asText(),
                node.path("author").asText(),
                published(node),
                node.path("language").asText(),
                extra,
                provenance(node.path("provenance")));
    }

    private static ArticleSummary summary(JsonNode node) {
        return new ArticleSummary(
                new ArticleId(node.path("id").asText()),
                node.path("title").asText(),
                node.path("source").asText(),
                node.path("url").asText(),
                node.path("author").asText(),
                published(node),
                node.path("language").asText(),
                node.path("version").intValue(),
                node.path("versions").intValue(),
                node.path("vocabulary").asText());
    }

    private static Publication published(JsonNode node) {
        if (!node.has("date")) {
            return Publication.UNKNOWN;
        }
        return new Publication(
                constant(Precision.class, node.path("precision")),
                LocalDate.parse(node.path("date").asText()),
                node.has("time") ? OffsetDateTime.parse(node.path("time").asText()) : null);
    }

    private static Provenance provenance(JsonNode node) {
        return new Provenance(
                node.path("file").asText(),
                node.path("record").asText(),
                node.path("reader").asText(),
                node.path("sha256").asText(),
                node.has("retrieved") ? Instant.parse(node.path("retrieved").asText()) : null);
    }

    private static FacetValue facetValue(JsonNode node) {
        List<String> path = new ArrayList<>();
        for (int step = 3; step < node.size(); step++) {
            path.add(node.path(step).asText());
        }
        return new FacetValue(
                node.path(0).asText(), node.path(1).asText(), path, node.path(2).intValue());
    }

    private static EventValue event(JsonNode node) {
        JsonNode acled = node.path("acled");
        return new EventValue(
                node.path("id").asText(),
                node.path("label").asText(),
                list(node.path("path"), JsonNode::asText),
                node.path("score").doubleValue(),
                spans(node.path("evidence")),
                acled.isMissingNode()
                        ? null
                        : new EventValue.Acled(
                                acled.path(0).asText(), acled.path(1).asText()),
                node.has("plover") ? node.path("plover").asText() : null);
    }

    private static Mention mention(JsonNode node) {
        var span = new TextSpan(
                in(node.path(2).asText()), node.path(3).intValue(), node.path(4).intValue());
        return new Mention(
                constant(Facet.class, node.path(0)),
                node.path(1).asText(),
                span,
                node.path(5).asText());
    }

    private static Quotation quotation(JsonNode node) {
        return new Quotation(
                node.path("id").asText(),
                spans(node.path("spans")),
                constant(Quotation.Kind.class, node.path("kind")),
                constant(Quotation.Assertion.class, node.path("assertion")),
                node.path("text").asText(),
                cue(node.path("cue")),
                speaker(node.path("speaker")),
                list(node.path("jointWith"), StoredRecordReader::speaker),
                list(node.path("relayedBy"), StoredRecordReader::speaker),
                occasion(node.path("occasion")),
                list(node.path("countries"), JsonNode::asText),
                list(node.path("people"), JsonNode::asText),
                list(node.path("weapons"), JsonNode::asText),
                list(node.path("events"), JsonNode::asText),
                node.path("confidence").doubleValue(),
                node.path("rule").asText());
    }

    private static Quotation.@Nullable Cue cue(JsonNode node) {
        return node.isMissingNode()
                ? null
                : new Quotation.Cue(
                        node.path("text").asText(),
                        spans(node.path("span")).getFirst(),
                        node.path("verb").asText());
    }

    private static Quotation.@Nullable Occasion occasion(JsonNode node) {
        return node.isMissingNode()
                ? null
                : new Quotation.Occasion(
                        node.path("text").asText(), spans(node.path("span")).getFirst());
    }

    private static Speaker speaker(JsonNode node) {
        return new Speaker(
                node.path("text").asText(),
                node.has("span") ? spans(node.path("span")).getFirst() : null,
                node.path("name").asText(),
                node.path("id").asText(),
                node.path("role").asText(),
                constant(Speaker.Type.class, node.path("type")),
                node.path("country").asText(),
                constant(Speaker.State.class, node.path("state")));
    }

    private static List<TextSpan> spans(JsonNode node) {
        List<TextSpan> spans = new ArrayList<>(node.size() / 2);
        TextField in = TextField.BODY;
        for (int i = 0; i < node.size(); i++) {
            if (node.path(i).isTextual()) {
                in = in(node.path(i).asText());
            } else {
                spans.add(
                        new TextSpan(in, node.path(i).intValue(), node.path(++i).intValue()));
            }
        }
        return spans;
    }

    private static TextField in(String text) {
        return switch (text) {
            case "t" -> TextField.TITLE;
            case "b" -> TextField.BODY;
            default -> throw new IllegalArgumentException("t or b, not " + text);
        };
    }

    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> element) {
        List<T> values = new ArrayList<>(node.size());
        node.forEach(value -> values.add(element.apply(value)));
        return values;
    }

    /** A constant by the name that {@code key()} of our enums gives. */
    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node) {
        return Enum.valueOf(type, node.asText().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
