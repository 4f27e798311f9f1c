package onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks gzip (RFC 1952), also several members one behind another. Java's own stream calls itself for every empty member, so
 * that a small file of many overflows the stack, and ends early where a pipe has nothing ready between two. What unpacks to
 * far more than text can is refused on the way.
 */
final class GzipMembers extends InputStream {

    /** So many bytes are unpacked whatever their size was. */
    private static final long FREE = 1L << 30;

    /** Beyond that, the most bytes that a packed byte may stand for; articles that repeat each other reach 20. */
    private static final long MOST_TIMES = 200;

    private static final int HEADER_CHECK = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] packed = new byte[1 << 16];
    private int next;
    private int end;
    private long taken;
    private long given;
    private boolean inMember;
    private boolean first = true;

    GzipMembers(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (inMember || begin()) {
            int count = inflate(bytes, offset, length);
            if (count > 0) {
                check.update(bytes, offset, count);
                given += count;
                if (given > FREE && given / MOST_TIMES > taken) {
                    throw new UnreadableFileException(
                            "The file unpacks to more than %d times its size, which no text does; it was not read further."
                                    .formatted(MOST_TIMES));
                }
                return count;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    /** Bytes of the member that has begun; 0 where it ended. */
    private int inflate(byte[] bytes, int offset, int length) throws IOException {
        try {
            while (true) {
                int count = inflater.inflate(bytes, offset, length);
                if (count > 0) {
                    return count;
                }
                if (inflater.finished()) {
                    finish();
                    return 0;
                }
                if (inflater.needsDictionary()) {
                    throw broken(null);
                }
                if (next == end && !fill()) {
                    throw broken(null);
                }
                inflater.setInput(packed, next, end - next);
                next = end;
            }
        } catch (DataFormatException e) {
            throw broken(e);
        }
    }

    /** Reads the header of the next member; false behind the last. Zeros at the end are padding. */
    private boolean begin() throws IOException {
        int magic = first ? byteOf() : nextByte();
        if (magic <= 0 && !first) {
            return false;
        }
        if (magic != 0x1F || byteOf() != 0x8B || byteOf() != 8) {
            throw broken(null);
        }
        int flags = byteOf();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(byteOf() | byteOf() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECK) != 0) {
            skip(2);
        }
        inflater.reset();
        check.reset();
        first = false;
        inMember = true;
        return true;
    }

    private void finish() throws IOException {
        next = end - inflater.getRemaining();
        boolean whole = number() == check.getValue() && number() == (inflater.getBytesWritten() & 0xFFFF_FFFFL);
        if (!whole) {
            throw broken(null);
        }
        inMember = false;
    }

    private long number() throws IOException {
        return byteOf() | (long) byteOf() << 8 | (long) byteOf() << 16 | (long) byteOf() << 24;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            byteOf();
        }
    }

    private void skipText() throws IOException {
        while (byteOf() != 0) {
            // to the zero that ends it
        }
    }

    private int byteOf() throws IOException {
        int b = nextByte();
        if (b < 0) {
            throw broken(null);
        }
        return b;
    }

    private int nextByte() throws IOException {
        return next == end && !fill() ? -1 : packed[next++] & 0xFF;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(packed));
        taken += end;
        return end > 0;
    }

    private static UnreadableFileException broken(@Nullable Throwable cause) {
        var why = "The compressed file is broken or cut off here; what came before was read.";
        return cause == null ? new UnreadableFileException(why) : new UnreadableFileException(why, cause);
    }
}
