package onrecord.source;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a JSON file into the values that stand in its outermost array, or one behind another where there is none, without
 * reading what is in them: each costs no more memory than the limit, and a broken one does not break those behind it as long
 * as its brackets or its lines end.
 */
final class JsonValues implements Closeable {

    /**
     * One value.
     *
     * @param bytes as they stand in the file; empty where it was too long
     * @param line of its first byte, from 1
     * @param tooLong whether it was over the limit
     */
    record Value(byte[] bytes, long line, boolean tooLong) {}

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private long line = 1;
    private boolean inArray;

    /** @param in UTF-8; closed with this */
    JsonValues(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Null behind the last. */
    @Nullable
    Value next() throws IOException {
        for (int b = read(); b >= 0; b = read()) {
            if (b == '[' && !inArray) {
                inArray = true;
            } else if (b == '{' || b == '[') {
                return container(b);
            } else if (!isBetween(b)) {
                return scalar(b);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Value container(int first) throws IOException {
        var kept = new Kept(line);
        kept.add(first);
        int depth = 1;
        boolean inString = false;
        boolean escaped = false;
        while (depth > 0) {
            int b = read();
            if (b < 0) {
                break;
            }
            kept.add(b);
            if (inString) {
                if (b == '\n') { // no string of JSON goes over a line: this value is broken, the next line may be a
                    // good one
                    toNextObject();
                    break;
                }
                inString = escaped || b != '"';
                escaped = !escaped && b == '\\';
            } else if (b == '"') {
                inString = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            }
        }
        return kept.value();
    }

    private Value scalar(int first) throws IOException {
        var kept = new Kept(line);
        kept.add(first);
        boolean escaped = false;
        for (int b = read(); b >= 0 && b != '\n'; b = read()) {
            if (first != '"' && isBetween(b)) {
                break;
            }
            kept.add(b);
            if (first == '"' && b == '"' && !escaped) {
                break;
            }
            escaped = !escaped && b == '\\';
        }
        return kept.value();
    }

    private void toNextObject() throws IOException {
        boolean atStart = true;
        for (int b = read(); b >= 0; b = read()) {
            if (atStart && b == '{') {
                next--;
                return;
            }
            atStart = b == '\n' || (atStart && (b == ' ' || b == '\t' || b == '['));
        }
    }

    /** The byte that was read last can be given back by one step, since it always stands in the buffer. */
    private int read() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, in.read(buffer));
            if (end == 0) {
                return -1;
            }
        }
        int b = buffer[next++] & 0xFF;
        if (b == '\n') {
            line++;
        }
        return b;
    }

    private static boolean isBetween(int b) {
        return b <= ' ' || b == ',' || b == ']' || b == '}' || b == ':';
    }

    /** The bytes of a value, as long as they are not too many. */
    private final class Kept {

        private final long start;
        private ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        private boolean tooLong;

        Kept(long start) {
            this.start = start;
        }

        void add(int b) {
            if (!tooLong) {
                bytes.write(b);
                tooLong = bytes.size() > limit;
                bytes = tooLong ? new ByteArrayOutputStream(0) : bytes;
            }
        }

        Value value() {
            return new Value(bytes.toByteArray(), start, tooLong);
        }
    }
}
