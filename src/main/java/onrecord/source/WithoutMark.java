package onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** A stream behind its UTF-8 byte order mark, where it has one. */
final class WithoutMark {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private WithoutMark() {}

    static InputStream of(InputStream in) throws IOException {
        var peeked = new PushbackInputStream(in, MARK.length);
        var start = peeked.readNBytes(MARK.length);
        if (!Arrays.equals(start, MARK)) {
            peeked.unread(start);
        }
        return peeked;
    }
}
