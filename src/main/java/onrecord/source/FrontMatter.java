package onrecord.source;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A block of {@code name: value} lines between two lines of {@code ---} at the start of a text, as site generators write it. A
 * value may go on in indented lines, and a list may stand below its name or in brackets; everything is read as text. A block
 * that names nothing that articles have is part of the text: two rules with dialogue between them look the same.
 */
final class FrontMatter {

    private static final Pattern FENCE = Pattern.compile("-{3,}\\s*");
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)\\s*:\\s*(.*)");

    private final String text;
    private final RecordFields found = new RecordFields();
    private boolean useful;
    private String name = "";
    private final StringBuilder value = new StringBuilder();

    private FrontMatter(String text) {
        this.text = text;
    }

    /** Takes front matter into the fields and gives the place of the text behind it; 0 if there is none. */
    static int read(String text, RecordFields fields) {
        var matter = new FrontMatter(text);
        int body = matter.read();
        if (body > 0) {
            fields.takeAll(matter.found);
        }
        return body;
    }

    private int read() {
        int start = lineEnd(text, 0) + 1;
        if (start > text.length() || !isFence(text.substring(0, start - 1))) {
            return 0;
        }
        while (start < text.length()) {
            int end = lineEnd(text, start);
            var line = text.substring(start, end).stripTrailing();
            if (isFence(line) || line.equals("...")) {
                finishEntry();
                return useful ? behindBlankLines(Math.min(text.length(), end + 1)) : 0;
            }
            if (!take(line)) {
                return 0; // a rule at the top of plain text
            }
            start = end + 1;
        }
        return 0;
    }

    private boolean take(String line) {
        var bare = line.strip();
        if (bare.isEmpty() || bare.startsWith("#")) {
            return true;
        }
        boolean indented = Character.isWhitespace(line.charAt(0));
        var entry = ENTRY.matcher(bare);
        if (!indented && entry.matches()) {
            finishEntry();
            name = entry.group(1).toLowerCase(Locale.ROOT);
            var rest = entry.group(2).strip();
            value.append(rest.matches("[>|][+-]?") ? "" : rest);
            return true;
        }
        boolean item = bare.startsWith("- ");
        if (name.isEmpty() || !(indented || item)) {
            return false;
        }
        if (item) {
            value.append(value.isEmpty() ? "" : ", ")
                    .append(unquoted(bare.substring(2).strip()));
        } else {
            value.append(value.isEmpty() ? "" : " ").append(bare);
        }
        return true;
    }

    private void finishEntry() {
        if (!name.isEmpty() && !value.isEmpty()) {
            var whole = unquoted(value.toString());
            boolean list = FieldNames.isKnown(name) && whole.startsWith("[") && whole.endsWith("]");
            FieldNames.put(found, name, list ? whole.substring(1, whole.length() - 1) : whole);
            useful |= FieldNames.isKnown(name);
        }
        value.setLength(0);
        name = "";
    }

    private int behindBlankLines(int at) {
        int body = at;
        while (body < text.length() && (text.charAt(body) == '\n' || text.charAt(body) == '\r')) {
            body++;
        }
        return body;
    }

    static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isFence(String line) {
        return line.startsWith("---") && FENCE.matcher(line).matches();
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
