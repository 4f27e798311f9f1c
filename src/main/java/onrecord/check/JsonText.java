package onrecord.check;

import org.jspecify.annotations.Nullable;

/** Writes JSON: just what reports need, so that they can be made without a library. Whoever writes keeps begin and end in step. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();
    private boolean comma;

    JsonText object() {
        return open('{');
    }

    JsonText array() {
        return open('[');
    }

    private JsonText open(char bracket) {
        separate();
        out.append(bracket);
        comma = false;
        return this;
    }

    JsonText endObject() {
        return close('}');
    }

    JsonText endArray() {
        return close(']');
    }

    private JsonText close(char bracket) {
        out.append(bracket);
        comma = true;
        return this;
    }

    /** The name of what is written next. */
    JsonText name(String name) {
        separate();
        quote(name);
        out.append(':');
        comma = false;
        return this;
    }

    JsonText text(String name, String value) {
        return name(name).text(value);
    }

    /** Null where it is unknown. */
    JsonText known(String name, @Nullable Object value) {
        return value == null || value.toString().isEmpty() ? name(name).raw("null") : text(name, value.toString());
    }

    JsonText number(String name, long value) {
        return name(name).raw(Long.toString(value));
    }

    /** With three digits behind the point. */
    JsonText decimal(String name, double value) {
        return name(name).raw(Double.toString(Math.round(value * 1000) / 1000.0));
    }

    JsonText flag(String name, boolean value) {
        return name(name).raw(Boolean.toString(value));
    }

    JsonText texts(String name, Iterable<String> values) {
        name(name).array();
        values.forEach(this::text);
        return endArray();
    }

    JsonText text(String value) {
        separate();
        quote(value);
        return this;
    }

    JsonText raw(String value) {
        separate();
        out.append(value);
        return this;
    }

    private void separate() {
        if (comma) {
            out.append(',');
        }
        comma = true;
    }

    /** Half surrogates become escapes, so that the result always has a UTF-8; so do the ends of lines that scripts know. */
    private void quote(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (pair) {
                out.append(c).append(value.charAt(++i));
            } else if (c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
