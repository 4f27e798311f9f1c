package onrecord.source;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text and Markdown with or without front matter. Front matter is a block of {@code name: value} lines between two lines of
 * {@code ---} at the start. Without a title there, the first line is the title if it has at most 150 characters, else the file's
 * name; the body is kept as submitted.
 */
final class TextRecord {

    static final String READER = "text/1";

    private static final int LONGEST_TITLE = 150;
    private static final Pattern FENCE = Pattern.compile("-{3,}\\s*");
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)\\s*:\\s*(.*)");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");

    private TextRecord() {}

    /** @param name the file's name without folder and endings */
    static RecordFields fields(String text, String name, boolean markdown) {
        var fields = new RecordFields();
        int body = frontMatter(text, fields);
        fields.body = text.substring(body);
        if (fields.title.isBlank()) {
            deriveTitle(fields, name, markdown);
        }
        return fields;
    }

    /** Takes the front matter into the fields and gives the place behind it; 0 if there is none. */
    private static int frontMatter(String text, RecordFields fields) {
        int at = lineEnd(text, 0);
        if (!FENCE.matcher(text.substring(0, at)).matches() || at == text.length()) {
            return 0;
        }
        var found = new RecordFields();
        int start = at + 1;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            var line = text.substring(start, end).strip();
            if (FENCE.matcher(line).matches()) {
                copy(found, fields);
                int body = Math.min(text.length(), end + 1);
                while (body < text.length() && (text.charAt(body) == '\n' || text.charAt(body) == '\r')) {
                    body++;
                }
                return body;
            }
            var entry = ENTRY.matcher(line);
            if (entry.matches()) {
                FieldNames.put(
                        found,
                        entry.group(1).toLowerCase(Locale.ROOT),
                        unquoted(entry.group(2).strip()));
            } else if (!line.isEmpty() && !line.startsWith("-") && !line.startsWith("#")) {
                return 0; // a rule at the top of plain text, not front matter
            }
            start = end + 1;
        }
        return 0;
    }

    private static void deriveTitle(RecordFields fields, String name, boolean markdown) {
        fields.titleDerived = true;
        var text = fields.body.stripLeading();
        var line = text.substring(0, lineEnd(text, 0)).strip();
        if (markdown) {
            var heading = HEADING.matcher(line);
            line = heading.matches() ? heading.group(1) : line;
        }
        fields.title = line.isEmpty() || line.length() > LONGEST_TITLE ? name : line;
    }

    private static void copy(RecordFields from, RecordFields to) {
        to.id = from.id;
        to.title = from.title;
        to.url = from.url;
        to.source = from.source;
        to.author = from.author;
        to.published = from.published;
        to.language = from.language;
        to.retrieved = from.retrieved;
        to.extra.putAll(from.extra);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
