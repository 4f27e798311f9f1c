package onrecord.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * What a page says of itself as JSON-LD: the article among the things described there, arrays and {@code @graph} flattened. A
 * block that cannot be read is passed over.
 */
record JsonLd(
        String headline, String body, String published, String author, String publisher, String url, String language) {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final int MAX_DEPTH = 8;

    /** The article that the page describes; empty if it describes none. */
    static Optional<JsonLd> of(Document page) {
        var things = new ArrayList<JsonNode>();
        for (var script : page.select("script[type=application/ld+json]")) {
            try {
                flatten(MAPPER.readTree(cleaned(script.data())), things, 0);
            } catch (JsonProcessingException e) {
                // broken blocks are common, and others may stand beside them
            }
        }
        return things.stream()
                .filter(JsonLd::isArticle)
                .max((a, b) -> Integer.compare(fields(a), fields(b)))
                .map(JsonLd::read);
    }

    private static String cleaned(String data) {
        return data.strip()
                .replaceFirst("^(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/)", "")
                .replaceFirst("(?:-->|//\\s*]]>|;)\\s*$", "");
    }

    private static void flatten(JsonNode node, List<JsonNode> things, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (node.isArray()) {
            node.forEach(element -> flatten(element, things, depth + 1));
        } else if (node.isObject()) {
            things.add(node);
            flatten(node.path("@graph"), things, depth + 1);
            flatten(node.path("mainEntity"), things, depth + 1);
            flatten(node.path("mainEntityOfPage"), things, depth + 1);
        }
    }

    private static boolean isArticle(JsonNode node) {
        var types = new ArrayList<String>();
        var type = node.path("@type");
        if (type.isArray()) {
            type.forEach(element -> types.add(element.asText()));
        } else {
            types.add(type.asText());
        }
        return types.stream()
                .anyMatch(name -> name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report"));
    }

    private static int fields(JsonNode node) {
        int fields = 0;
        for (var name : List.of("headline", "articleBody", "datePublished", "author", "publisher")) {
            fields += node.hasNonNull(name) ? 1 : 0;
        }
        return fields;
    }

    private static JsonLd read(JsonNode node) {
        return new JsonLd(
                name(node.path("headline")),
                node.path("articleBody").asText(""),
                name(node.path("datePublished")),
                name(node.path("author")),
                name(node.path("publisher")),
                name(node.path("url")),
                name(node.path("inLanguage")));
    }

    /** A text as it is, a thing by its name, several joined by commas. */
    private static String name(JsonNode node) {
        if (node.isArray()) {
            var names = new ArrayList<String>();
            node.forEach(element -> names.add(name(element)));
            return names.stream().filter(it -> !it.isBlank()).distinct().collect(Collectors.joining(", "));
        }
        return node.isObject() ? node.path("name").asText("") : node.asText("");
    }
}
