package onrecord.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One article as a JSON object: a line of JSON Lines, or what a program sends to the server. Read token by token, so that a
 * hostile object costs no more memory than its bytes. Safe for threads.
 */
public final class JsonRecord {

    private static final String READER = "jsonl/1";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(ArticleAssembler.MAX_TEXT)
                    .maxNestingDepth(100)
                    .build())
            .build();

    private final ArticleAssembler assembler;
    private final String reader;

    public JsonRecord(Clock clock) {
        this(clock, READER);
    }

    /** @param reader name and version that articles carry as their provenance */
    JsonRecord(Clock clock, String reader) {
        this.assembler = new ArticleAssembler(clock);
        this.reader = reader;
    }

    /** Reads one object from UTF-8 bytes. */
    public SourceRecord read(byte[] json, SourceRecord.Where where) {
        var fields = new RecordFields();
        try (var parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return new SourceRecord.Rejected(where, "It is not a JSON object.");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                read(parser, fields);
            }
            if (parser.nextToken() != null) {
                return new SourceRecord.Rejected(where, "Something stands behind its JSON object.");
            }
        } catch (IOException e) {
            return new SourceRecord.Rejected(where, why(json, e));
        }
        return assembler.assemble(fields, where, reader, Sha256.of(json));
    }

    private static void read(JsonParser parser, RecordFields fields) throws IOException {
        var name = parser.currentName();
        var token = parser.nextToken();
        if (name.equals("author") && token.isStructStart()) {
            fields.author = names(parser);
        } else if (token == JsonToken.VALUE_NULL && RecordFields.isKnown(name)) {
            return; // says as much as the field's absence
        } else if (RecordFields.isKnown(name) && token.isScalarValue()) {
            fields.set(name, parser.getText());
        } else {
            fields.keep(name, copied(parser, fields.room()));
        }
    }

    /** Texts of a list, and the names of things in it or of the one thing there is, joined by commas. */
    private static String names(JsonParser parser) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        int depth = 0;
        do {
            var token = parser.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            boolean name = token == JsonToken.VALUE_STRING
                    && (parser.getParsingContext().inArray() || "name".equals(parser.currentName()));
            if (name && !parser.getText().isBlank() && names.size() < 100) {
                names.add(parser.getText().strip());
            }
        } while (depth > 0 && parser.nextToken() != null);
        return String.join(", ", names);
    }

    /** The value as JSON text; empty where that is longer than there is room. The parser stands at its last token behind it. */
    private static String copied(JsonParser parser, int room) throws IOException {
        var text = new StringWriter();
        boolean fits = true;
        try (var generator = FACTORY.createGenerator(text)) {
            int depth = 0;
            do {
                var token = parser.currentToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (fits) {
                    generator.copyCurrentEventExact(parser);
                    generator.flush();
                    fits = text.getBuffer().length() <= room;
                }
            } while (depth > 0 && parser.nextToken() != null);
        }
        return fits ? text.toString() : "";
    }

    /** Jackson's own messages quote the text, so none of them is passed on. */
    private static String why(byte[] json, IOException e) {
        if (!isUtf8(json)) {
            return "It is not valid UTF-8.";
        }
        if (e instanceof StreamConstraintsException) {
            return "It is nested too deeply, or holds a text or number that is too long.";
        }
        var at = e instanceof JsonProcessingException broken ? broken.getLocation() : null;
        return at == null || at.getColumnNr() < 1
                ? "It is not valid JSON."
                : "It is not valid JSON (line %d, column %d of it).".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
