package onrecord.analysis;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where a word, phrase or wildcard stands in a text: first and last word of each place, in order of the first. Grows; not safe for
 * threads.
 */
public final class Stretches {

    static final Stretches NONE = new Stretches();

    private int[] first = new int[4];
    private int[] last = new int[4];
    private int[] leaf = new int[4];
    private int size;

    /**
     * Adds a place.
     *
     * @param first position of the first word, inclusive, from 0
     * @param last position of the last word, inclusive
     * @param leaf number of the word, phrase or wildcard in the criterion
     */
    public void add(int first, int last, int leaf) {
        if (size == this.first.length) {
            this.first = Arrays.copyOf(this.first, size * 2);
            this.last = Arrays.copyOf(this.last, size * 2);
            this.leaf = Arrays.copyOf(this.leaf, size * 2);
        }
        this.first[size] = first;
        this.last[size] = last;
        this.leaf[size++] = leaf;
    }

    void addAll(Stretches others) {
        for (int i = 0; i < others.size; i++) {
            add(others.first[i], others.last[i], others.leaf[i]);
        }
    }

    public int size() {
        return size;
    }

    int first(int index) {
        return first[index];
    }

    int last(int index) {
        return last[index];
    }

    int leaf(int index) {
        return leaf[index];
    }

    /** All of some, in order. */
    static Stretches merged(Iterable<Stretches> some) {
        var all = new Stretches();
        some.forEach(all::addAll);
        return all.sorted();
    }

    /** In order of the first word, then of the last. */
    public Stretches sorted() {
        boolean inOrder = IntStream.range(1, size)
                .allMatch(i -> first[i - 1] < first[i] || first[i - 1] == first[i] && last[i - 1] <= last[i]);
        if (inOrder) {
            return this;
        }
        var sorted = new Stretches();
        IntStream.range(0, size)
                .boxed()
                .sorted((a, b) -> first[a] != first[b] ? first[a] - first[b] : last[a] - last[b])
                .forEach(i -> sorted.add(first[i], last[i], leaf[i]));
        return sorted;
    }

    Stretches where(IntPredicate index) {
        var some = new Stretches();
        IntStream.range(0, size).filter(index).forEach(i -> some.add(first[i], last[i], leaf[i]));
        return some;
    }

    /** Last words, ascending. */
    int[] sortedLasts() {
        int[] lasts = Arrays.copyOf(last, size);
        Arrays.sort(lasts);
        return lasts;
    }

    /** First words, ascending. */
    int[] firsts() {
        return Arrays.copyOf(first, size);
    }

    /** How many there are if those that overlap are taken for one. */
    int apart() {
        int apart = 0;
        int end = -1;
        for (int i = 0; i < size; i++) {
            if (first[i] > end) {
                apart++;
            }
            end = Math.max(end, last[i]);
        }
        return apart;
    }
}
