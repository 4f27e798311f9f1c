package onrecord.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.Function;
import onrecord.article.TextSpan;
import org.jspecify.annotations.Nullable;

/** What every shape needs: nodes, spans as {@code [start, end]}, and the way to bytes. */
public final class Json {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** UTF-8, on one line. */
    public static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /** On one line. */
    public static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /** An object without members. */
    public static ObjectNode object() {
        return NODES.objectNode();
    }

    /** One element a value, in their order. */
    public static <T> ArrayNode array(Collection<T> values, Function<T, JsonNode> shape) {
        var array = NODES.arrayNode(values.size());
        values.forEach(value -> array.add(shape.apply(value)));
        return array;
    }

    static ArrayNode texts(Collection<String> values) {
        var array = NODES.arrayNode(values.size());
        values.forEach(array::add);
        return array;
    }

    static ArrayNode pair(int start, int end) {
        return NODES.arrayNode(2).add(start).add(end);
    }

    /** {@code "in"} where it is not the body, {@code "start"} and {@code "end"}. */
    static ObjectNode span(ObjectNode node, TextSpan span) {
        return node.put("in", span.in().key()).put("start", span.start()).put("end", span.end());
    }

    /** @param value null is written as JSON's null */
    public static void putOrNull(ObjectNode node, String name, @Nullable JsonNode value) {
        node.set(name, value == null ? NODES.nullNode() : value);
    }

    /** Four digits behind the point are more than any of our figures are known to. */
    static double rounded(double number) {
        return Math.round(number * 10_000) / 10_000.0;
    }
}
