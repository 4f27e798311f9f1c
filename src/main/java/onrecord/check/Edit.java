package onrecord.check;

import java.util.Locale;

/**
 * One step from the words as somebody has them to the words as printed. Offsets are UTF-16 code units, {@code [start, end)}; an
 * empty range says where something would stand.
 *
 * @param yours words in the pasted text, by number
 * @param printed words in the printed stretch, by number
 */
record Edit(Op op, Range yours, Range printed) {

    /** Kept words, words that only print has, words that only the pasted text has, words exchanged. */
    public enum Op {
        KEEP,
        INSERT,
        DELETE,
        REPLACE,
        /** Printed words left out where parts were joined. */
        SKIP;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Numbers of words, {@code [from, to)}. */
    record Range(int from, int to) {
        int size() {
            return to - from;
        }
    }
}
