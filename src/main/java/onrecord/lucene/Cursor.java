package onrecord.lucene;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;
import onrecord.archive.BadCursorException;
import onrecord.archive.Kind;
import onrecord.archive.Sort;

/**
 * The place behind the last hit of a page, as an opaque text: its sort values. A page that begins there reads on without
 * counting what came before, however far in it is, and what is added meanwhile moves nothing.
 *
 * @param score of the last hit; 0 where the order is by date
 * @param time its {@link Schema#TIME}; of an undated one, the extreme that sorts it last
 * @param key its {@link Schema#KEY}
 * @param position its {@link Schema#POSITION}; 0 for articles
 */
record Cursor(Kind kind, Sort sort, float score, long time, long key, long position) {

    private static final byte FORMAT = 1;
    private static final int LENGTH = 3 + Float.BYTES + 3 * Long.BYTES;

    String text() {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH + Integer.BYTES);
        bytes.put(FORMAT).put((byte) kind.ordinal()).put((byte) sort.ordinal());
        bytes.putFloat(score).putLong(time).putLong(key).putLong(position);
        bytes.putInt(checksum(bytes.array()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * Reads a cursor for one kind of results in one order.
     *
     * @throws BadCursorException if it is not one of ours, or was given for other results or another order
     */
    static Cursor of(String text, Kind kind, Sort sort) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.capacity() != LENGTH + Integer.BYTES
                    || bytes.get() != FORMAT
                    || bytes.getInt(LENGTH) != checksum(bytes.array())) {
                throw new BadCursorException("This is not a cursor of this archive. Start again from the first page.");
            }
            if (bytes.get() != kind.ordinal() || bytes.get() != sort.ordinal()) {
                throw new BadCursorException(
                        "This cursor was given for other results or another order. Start again from the first page.");
            }
            return new Cursor(kind, sort, bytes.getFloat(), bytes.getLong(), bytes.getLong(), bytes.getLong());
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw new BadCursorException("This is not a cursor of this archive. Start again from the first page.");
        }
    }

    private static int checksum(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes, 0, LENGTH);
        return (int) checksum.getValue();
    }
}
