package onrecord.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;

/** One article as a JSON object: a line of JSON Lines, or what a program sends to the server. Safe for threads. */
public final class JsonRecord {

    static final String READER = "jsonl/1";
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(ArticleAssembler.MAX_TEXT)
                            .maxNestingDepth(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ArticleAssembler assembler;

    public JsonRecord(Clock clock) {
        this.assembler = new ArticleAssembler(clock);
    }

    /** Reads one object from UTF-8 bytes. */
    public SourceRecord read(byte[] json, SourceRecord.Where where) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            return new SourceRecord.Rejected(where, "It is not valid JSON" + position(e) + ".");
        } catch (IOException e) {
            return new SourceRecord.Rejected(where, "It is not valid UTF-8.");
        }
        if (tree == null || !tree.isObject()) {
            return new SourceRecord.Rejected(where, "It is not a JSON object.");
        }
        return assembler.assemble(fields(tree), where, READER, Sha256.of(json));
    }

    private static RecordFields fields(JsonNode tree) {
        var fields = new RecordFields();
        for (var entry : tree.properties()) {
            var value = entry.getValue();
            boolean scalar = value.isValueNode() && !value.isNull();
            switch (entry.getKey()) {
                case "id" -> fields.id = scalar ? value.asText() : "";
                case "title" -> fields.title = scalar ? value.asText() : "";
                case "body" -> fields.body = scalar ? value.asText() : "";
                case "url" -> fields.url = scalar ? value.asText() : "";
                case "source" -> fields.source = scalar ? value.asText() : "";
                case "author" -> fields.author = scalar ? value.asText() : joined(value);
                case "published" -> fields.published = scalar ? value.asText() : "";
                case "date" -> {
                    if (fields.published.isEmpty()) {
                        fields.published = scalar ? value.asText() : "";
                    }
                }
                case "language" -> fields.language = scalar ? value.asText() : "";
                case "retrieved" -> fields.retrieved = scalar ? value.asText() : "";
                default -> fields.extra.put(entry.getKey(), value.toString());
            }
        }
        return fields;
    }

    private static String joined(JsonNode authors) {
        var names = new ArrayList<String>();
        authors.forEach(author -> {
            if (author.isTextual()) {
                names.add(author.asText());
            }
        });
        return String.join(", ", names);
    }

    /** The place in the line, without Jackson's quotation of the text. */
    private static String position(JsonProcessingException e) {
        var at = e.getLocation();
        return at == null || at.getColumnNr() < 1 ? "" : " (column %d)".formatted(at.getColumnNr());
    }
}
