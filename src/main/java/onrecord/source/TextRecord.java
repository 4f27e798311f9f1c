package onrecord.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Text and Markdown with or without {@link FrontMatter}. Without a title there, the first line is the title if it has at most
 * 150 characters, else the file's name; the body is kept as submitted.
 */
final class TextRecord {

    static final String READER = "text/1";

    private static final int LONGEST_TITLE = 150;
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");

    private TextRecord() {}

    /**
     * Decodes a whole file: UTF-8, or UTF-16 where a byte order mark says so. No other encoding is guessed: a text that was
     * decoded wrongly would stand in the archive as if it had been written so.
     *
     * @throws java.nio.charset.CharacterCodingException if it is neither
     */
    static String decode(byte[] bytes) throws IOException {
        var utf8 = Utf8Input.of(new ByteArrayInputStream(bytes)).readAllBytes();
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }

    /** @param name the file's name without folder and endings */
    static RecordFields fields(String text, String name, boolean markdown) {
        var fields = new RecordFields();
        fields.body = text.substring(FrontMatter.read(text, fields));
        if (fields.title.isBlank() && !fields.body.isBlank()) {
            fields.titleDerived = true;
            fields.title = derivedTitle(fields.body.stripLeading(), name, markdown);
        }
        return fields;
    }

    private static String derivedTitle(String text, String name, boolean markdown) {
        var line = text.substring(0, FrontMatter.lineEnd(text, 0)).strip();
        if (line.length() > LONGEST_TITLE) {
            return name;
        }
        var heading = HEADING.matcher(line);
        return markdown && heading.matches() && !heading.group(1).isEmpty() ? heading.group(1) : line;
    }
}
