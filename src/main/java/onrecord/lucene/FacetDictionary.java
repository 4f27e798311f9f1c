package onrecord.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import onrecord.article.Facet;
import onrecord.query.Labels;

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
     * @param documents how many have that label, in the segment where most do
     * @param label the usual one: of most documents of any one segment; headlines print names in capitals
     * @param path ids from the top class to the value; just the id where there is no tree
     */
    record Entry(FacetTerm term, String label, List<String> path, int documents) {
        /** Whether another label is the more usual one: of more documents, and where as many have it, not one in capitals. */
        boolean yieldsTo(String other, int havingIt) {
            if (label.isEmpty() || documents != havingIt) {
                return havingIt > documents;
            }
            return isInCapitals(label) == isInCapitals(other) ? other.compareTo(label) < 0 : isInCapitals(label);
        }

        private static boolean isInCapitals(String text) {
            return text.equals(text.toUpperCase(Locale.ROOT));
        }
    }

    private static final Facet[] FACETS = Facet.values();

    private final Labels labels;

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

    /** @param labels tells which ids lead to others by now: their documents count for those */
    FacetDictionary(Labels labels) {
        this.labels = labels;
    }

    private FacetTerm current(FacetTerm term) {
        String id = labels.current(term.facet(), term.id());
        return id.equals(term.id()) ? term : new FacetTerm(term.facet(), id);
    }

    /** The ordinal of a value, or -1 if no document ever had it. */
    int ordinal(FacetTerm given) {
        FacetTerm term = current(given);
        Integer ordinal = ordinals.get(term);
        return ordinal == null ? -1 : ordinal;
    }

    /** The ordinal of a value, a new one if need be. */
    int add(FacetTerm given) {
        FacetTerm term = current(given);
        Integer known = ordinals.get(term);
        return known == null ? append(term) : known;
    }

    /**
     * Keeps what documents call a value, if it is the most usual, and where the classes above it stand.
     *
     * @param documents how many documents of a segment do, at least 1
     */
    synchronized void name(FacetTerm term, String label, List<String> path, int documents) {
        int ordinal = add(term);
        if (entries[ordinal].yieldsTo(label, documents)) {
            entries[ordinal] = new Entry(entries[ordinal].term(), label, List.copyOf(path), documents);
        }
        for (int i = 1; i < path.size() - 1; i++) {
            int above = add(new FacetTerm(term.facet(), path.get(i)));
            Entry known = entries[above];
            if (known.path().size() == 1) {
                entries[above] =
                        new Entry(known.term(), known.label(), List.copyOf(path.subList(0, i + 1)), known.documents());
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
        entries[ordinal] = new Entry(term, "", List.of(term.id()), 0);
        facets[ordinal] = (byte) term.facet().ordinal();
        size = ordinal + 1;
        ordinals.put(term, ordinal);
        return ordinal;
    }
}
