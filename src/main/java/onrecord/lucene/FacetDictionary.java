package onrecord.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import onrecord.article.Facet;

/**
 * Gives every facet value of a generation one ordinal that never changes, so that the columns of a segment hold final
 * ordinals and a refresh has nothing to remap. Values that no document has any more keep theirs and count nothing.
 *
 * <p>Safe for threads: whoever asks for {@link #size} first may read everything below it.
 */
final class FacetDictionary {

    /**
     * What the indexes say of a value; the vocabulary may know better.
     *
     * @param label what it was called when it was indexed; empty if no document says
     * @param path ids from the top class to the value; just the id where there is no tree
     */
    record Entry(FacetTerm term, String label, List<String> path) {}

    private static final Facet[] FACETS = Facet.values();

    private final ConcurrentHashMap<FacetTerm, Integer> ordinals = new ConcurrentHashMap<>();
    private volatile Entry[] entries = new Entry[256];
    private volatile byte[] facets = new byte[256];
    private volatile int size;
    private volatile Listed listed = new Listed(0, new int[FACETS.length][0]);

    /** The ordinals of each facet among the first ones. */
    private record Listed(int size, int[][] byFacet) {}

    /** How many values have an ordinal: 0 to this, exclusive. */
    int size() {
        return size;
    }

    Entry entry(int ordinal) {
        return entries[ordinal];
    }

    /** The facet's number by ordinal; at least {@link #size} long. */
    byte[] facets() {
        return facets;
    }

    /** The ordinals of a facet's values. */
    int[] ordinals(Facet facet) {
        Listed known = listed;
        if (known.size() != size) {
            known = list(size);
            listed = known;
        }
        return known.byFacet()[facet.ordinal()];
    }

    private Listed list(int until) {
        byte[] facet = facets;
        var byFacet = new int[FACETS.length][];
        for (int number = 0; number < FACETS.length; number++) {
            int wanted = number;
            byFacet[number] = IntStream.range(0, until)
                    .filter(ordinal -> facet[ordinal] == wanted)
                    .toArray();
        }
        return new Listed(until, byFacet);
    }

    /** The ordinal of a value, or -1 if no document ever had it. */
    int ordinal(FacetTerm term) {
        Integer ordinal = ordinals.get(term);
        return ordinal == null ? -1 : ordinal;
    }

    /** The ordinal of a value, a new one if need be. */
    int add(FacetTerm term) {
        Integer known = ordinals.get(term);
        return known == null ? append(term) : known;
    }

    /** Keeps what a document calls a value, and where the classes above it stand; the first label stays. */
    synchronized void name(FacetTerm term, String label, List<String> path) {
        int ordinal = add(term);
        if (entries[ordinal].label().isEmpty()) {
            entries[ordinal] = new Entry(term, label, List.copyOf(path));
        }
        for (int i = 1; i < path.size() - 1; i++) {
            int above = add(new FacetTerm(term.facet(), path.get(i)));
            Entry known = entries[above];
            if (known.path().size() == 1) {
                entries[above] = new Entry(known.term(), known.label(), List.copyOf(path.subList(0, i + 1)));
            }
        }
    }

    private synchronized int append(FacetTerm term) {
        Integer known = ordinals.get(term);
        if (known != null) {
            return known;
        }
        int ordinal = size;
        if (ordinal == entries.length) {
            entries = Arrays.copyOf(entries, ordinal * 2);
            facets = Arrays.copyOf(facets, ordinal * 2);
        }
        entries[ordinal] = new Entry(term, "", List.of(term.id()));
        facets[ordinal] = (byte) term.facet().ordinal();
        size = ordinal + 1;
        ordinals.put(term, ordinal);
        return ordinal;
    }
}
