package onrecord.lucene;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;

/**
 * The facet values of every document of one segment, as ordinals of the {@link FacetDictionary}, on the heap: reading them
 * costs a tenth of what doc values cost.
 *
 * @param starts by document, where its values begin in {@code values}; one more than there are documents
 * @param values ordinals, each at most once a document
 */
record FacetColumn(int[] starts, int[] values) {

    static FacetColumn read(LeafReader segment, String field, FacetDictionary dictionary) throws IOException {
        SortedSetDocValues stored = DocValues.getSortedSet(segment, field);
        int[] ordinals = new int[Math.toIntExact(stored.getValueCount())];
        for (int i = 0; i < ordinals.length; i++) {
            String term = stored.lookupOrd(i).utf8ToString();
            ordinals[i] = dictionary.add(
                    FacetTerm.of(term).orElseThrow(() -> new IOException("not a facet value: " + field + " " + term)));
        }
        // Only an id that was merged into another gives two terms one ordinal.
        boolean merges = IntStream.of(ordinals).distinct().count() < ordinals.length;
        int[] starts = new int[segment.maxDoc() + 1];
        int[] values = new int[segment.maxDoc()];
        int count = 0;
        int next = 0;
        for (int document = stored.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = stored.nextDoc()) {
            while (next <= document) {
                starts[next++] = count;
            }
            int here = stored.docValueCount();
            values = ArrayUtil.grow(values, count + here);
            int first = count;
            for (int i = 0; i < here; i++) {
                int ordinal = ordinals[(int) stored.nextOrd()];
                if (!merges || !contains(values, first, count, ordinal)) {
                    values[count++] = ordinal;
                }
            }
        }
        while (next < starts.length) {
            starts[next++] = count;
        }
        return new FacetColumn(starts, ArrayUtil.copyOfSubArray(values, 0, count));
    }

    private static boolean contains(int[] values, int from, int to, int ordinal) {
        for (int i = from; i < to; i++) {
            if (values[i] == ordinal) {
                return true;
            }
        }
        return false;
    }
}
