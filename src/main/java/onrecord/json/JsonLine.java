package onrecord.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes flat objects, one a line, as JSON Lines has them: for rows whose fields are decided elsewhere. Not safe for threads.
 *
 * <pre>{@code
 * JsonLine line = new JsonLine(out);
 * line.begin();
 * line.text("id", "a1");
 * line.texts("countries", List.of("Ukraine"));
 * line.end();                          // {"id":"a1","countries":["Ukraine"]}
 * }</pre>
 */
public final class JsonLine {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    /** @param out gets the lines; it is flushed and closed by its owner */
    public JsonLine(Writer out) throws IOException {
        json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.setRootValueSeparator(null);
    }

    public void begin() throws IOException {
        json.writeStartObject();
    }

    /** @param text null is written as JSON's null */
    public void text(String name, @Nullable String text) throws IOException {
        json.writeStringField(name, text);
    }

    public void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    public void whole(String name, long number) throws IOException {
        json.writeNumberField(name, number);
    }

    public void fraction(String name, double number) throws IOException {
        json.writeNumberField(name, number);
    }

    /** Ends the line, and hands it to the writer. */
    public void end() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
