package onrecord.source;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream as bytes, numbered from 1. A line over the limit is read past without being kept, so that one bad line
 * costs neither memory nor those behind it.
 */
final class LineBytes implements Closeable {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private long number;
    private boolean tooLong;

    LineBytes(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line without its end, empty where it was too long; null at the end of the stream. */
    byte @Nullable [] next() throws IOException {
        if (next == end && !fill()) {
            return null;
        }
        number++;
        tooLong = false;
        var line = new ByteArrayOutputStream(1 << 12);
        while (true) {
            int start = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            if (line.size() + next - start > limit) {
                tooLong = true;
                line = new ByteArrayOutputStream(0);
            }
            if (!tooLong) {
                line.write(buffer, start, next - start);
            }
            if (next < end) {
                next++;
                break;
            }
            if (!fill()) {
                break;
            }
        }
        return withoutMark(line.toByteArray());
    }

    /** Number of the line that was read last. */
    long number() {
        return number;
    }

    /** Whether the line that was read last was over the limit. */
    boolean wasTooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private byte[] withoutMark(byte[] line) {
        boolean mark = number == 1
                && line.length >= 3
                && (line[0] & 0xFF) == 0xEF
                && (line[1] & 0xFF) == 0xBB
                && (line[2] & 0xFF) == 0xBF;
        return mark ? Arrays.copyOfRange(line, 3, line.length) : line;
    }
}
