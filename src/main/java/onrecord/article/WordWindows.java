package onrecord.article;

/**
 * Keys of all stretches of a sequence of words, each in constant time: the rolling hash of Rabin and Karp, modulo the prime
 * 2<sup>61</sup> − 1. A stretch has the same key wherever it stands.
 */
public final class WordWindows {

    private static final long PRIME = (1L << 61) - 1;
    private static final long BASE = 0x0f1e_2d3c_4b5a_6977L % PRIME;

    private final long[] sums;
    private final long[] powers;

    /** @param words a number a word, as {@link SaidWords#hashes} gives them */
    public WordWindows(int[] words) {
        sums = new long[words.length + 1];
        powers = new long[words.length + 1];
        powers[0] = 1;
        for (int i = 0; i < words.length; i++) {
            sums[i + 1] = reduced(times(sums[i], BASE) + Integer.toUnsignedLong(words[i]) + 1);
            powers[i + 1] = times(powers[i], BASE);
        }
    }

    public int length() {
        return sums.length - 1;
    }

    /**
     * @param from first word, inclusive
     * @param to last word, exclusive
     */
    public long key(int from, int to) {
        long key = sums[to] - times(sums[from], powers[to - from]);
        return key < 0 ? key + PRIME : key;
    }

    private static long times(long one, long other) {
        long high = Math.multiplyHigh(one, other);
        long low = one * other;
        return reduced((low & PRIME) + (low >>> 61 | high << 3));
    }

    private static long reduced(long sum) {
        long once = (sum & PRIME) + (sum >>> 61);
        return once >= PRIME ? once - PRIME : once;
    }
}
