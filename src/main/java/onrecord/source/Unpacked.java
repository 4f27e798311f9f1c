package onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** A stream as what it holds: unpacked where it begins as gzip does, whatever the file is called. */
final class Unpacked {

    private Unpacked() {}

    /** @throws UnreadableFileException if what is packed is packed again: nobody does that with text by chance */
    static InputStream of(InputStream in) throws IOException {
        var peeked = new PushbackInputStream(in, 2);
        if (!isGzip(peeked)) {
            return peeked;
        }
        var unpacked = new PushbackInputStream(new GzipMembers(peeked), 2);
        if (isGzip(unpacked)) {
            throw new UnreadableFileException("The file is compressed twice; unpack it once.");
        }
        return unpacked;
    }

    private static boolean isGzip(PushbackInputStream in) throws IOException {
        var start = in.readNBytes(2);
        in.unread(start);
        return start.length == 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
    }
}
