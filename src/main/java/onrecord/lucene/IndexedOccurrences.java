package onrecord.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.analysis.Occurrences;
import onrecord.analysis.Stretches;
import onrecord.analysis.TermPattern;
import org.apache.lucene.index.LeafReader;

/** What stands where in one field of the documents of a segment, as the index knows it. Not safe for threads. */
final class IndexedOccurrences implements Occurrences {

    private static final Set<String> SENTENCES = Set.of(Schema.SENTENCE_START);
    private static final Set<String> PARAGRAPHS = Set.of(Schema.PARAGRAPH_START);

    private final LeafReader leaf;
    private final PlacesQuery.Field field;
    private final Map<Set<String>, TermPositions> terms = new HashMap<>();
    private int document = -1;

    IndexedOccurrences(LeafReader leaf, PlacesQuery.Field field) {
        this.leaf = leaf;
        this.field = field;
    }

    /** Goes to a document that is not before the last one. */
    void goTo(int document) {
        this.document = document;
    }

    @Override
    public Stretches of(int number) throws IOException {
        var places = new Stretches();
        for (TermPattern pattern : field.leaves().get(number)) {
            add(pattern, number, places);
        }
        return places.sorted();
    }

    private void add(TermPattern pattern, int number, Stretches places) throws IOException {
        List<Set<String>> words = pattern.positions();
        int[][] positions = new int[words.size()][];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = positions(words.get(i));
            if (positions[i].length == 0) {
                return;
            }
        }
        for (int first : positions[0]) {
            int next = 1;
            while (next < positions.length && Arrays.binarySearch(positions[next], first + next) >= 0) {
                next++;
            }
            if (next == positions.length) {
                places.add(first, first + next - 1, number);
            }
        }
    }

    @Override
    public int[] starts(boolean paragraph) throws IOException {
        return positions(paragraph ? PARAGRAPHS : SENTENCES);
    }

    private int[] positions(Set<String> wanted) throws IOException {
        TermPositions found = terms.get(wanted);
        if (found == null) {
            found = new TermPositions(leaf, field.name(), wanted);
            terms.put(wanted, found);
        }
        return found.in(document);
    }
}
