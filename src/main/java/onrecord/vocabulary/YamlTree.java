package onrecord.vocabulary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one YAML file into a {@link Node} tree with lines.
 *
 * <p>Scalars stay the text that was written: {@code NO} is Norway, never a truth value, and a date keeps its precision.
 */
final class YamlTree {
    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final Faults faults;

    YamlTree(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The file's one document, or null where it is empty or cannot be read, which is then a fault. */
    @Nullable
    Node read(String yaml) {
        try (YAMLParser parser = YAML.createParser(yaml)) {
            JsonToken first = parser.nextToken();
            return first == null ? null : node(parser, first);
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            String reason = broken.getOriginalMessage();
            faults.add(
                    new Place(file, line),
                    "not readable as YAML: " + reason.lines().findFirst().orElse(reason));
            return null;
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading a string failed", impossible);
        }
    }

    private @Nullable Node node(YAMLParser parser, JsonToken token) throws IOException {
        Place place = new Place(file, parser.currentTokenLocation().getLineNr());
        return switch (token) {
            case START_OBJECT -> mapping(parser, place);
            case START_ARRAY -> sequence(parser, place);
            case VALUE_NULL -> {
                faults.add(place, "empty value");
                yield null;
            }
            default -> new Node.Scalar(parser.getText().strip(), place);
        };
    }

    private Node mapping(YAMLParser parser, Place place) throws IOException {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Place at = new Place(file, parser.currentTokenLocation().getLineNr());
            Node value = node(parser, parser.nextToken());
            if (keys.putIfAbsent(key, at) != null) {
                faults.add(at, "key '" + key + "' stands twice in one entry");
            } else if (value != null) {
                entries.put(key, value);
            }
        }
        return new Node.Mapping(entries, keys, place);
    }

    private Node sequence(YAMLParser parser, Place place) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Node item = node(parser, token);
            if (item != null) {
                items.add(item);
            }
        }
        return new Node.Sequence(items, place);
    }
}
