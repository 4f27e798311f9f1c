package onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A stream as UTF-8 without a byte order mark. What is marked as UTF-16 is decoded and encoded anew; what is not marked is
 * taken as it is, since only the mark makes it certain.
 */
final class Utf8Input extends InputStream {

    private final Reader reader;
    private final char[] chars = new char[8_192];
    private byte[] bytes = {};
    private int next;

    private Utf8Input(Reader reader) {
        this.reader = reader;
    }

    static InputStream of(InputStream in) throws IOException {
        var peeked = new PushbackInputStream(in, 3);
        var start = peeked.readNBytes(3);
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return peeked;
        }
        boolean big = begins(start, 0xFE, 0xFF);
        if (big || begins(start, 0xFF, 0xFE)) {
            peeked.unread(start, 2, start.length - 2);
            return utf16(peeked, big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        peeked.unread(start);
        return peeked;
    }

    @Override
    public int read() throws IOException {
        return next < bytes.length || fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (next == bytes.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, into, offset, count);
        next += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** @throws java.nio.charset.CharacterCodingException if half a character stands there */
    private boolean fill() throws IOException {
        int count = reader.read(chars, 0, chars.length - 1);
        if (count <= 0) {
            return false;
        }
        if (Character.isHighSurrogate(chars[count - 1])) {
            chars[count++] = (char) reader.read(); // the decoder gives no half without the other
        }
        bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
        next = 0;
        return true;
    }

    private static InputStream utf16(InputStream in, Charset charset) {
        return new Utf8Input(new InputStreamReader(in, charset.newDecoder()));
    }

    private static boolean begins(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
