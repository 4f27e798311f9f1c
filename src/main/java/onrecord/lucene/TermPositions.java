package onrecord.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/** Where any of some terms stands in the documents of a segment, document by document in their order. Not safe for threads. */
final class TermPositions {

    private static final int[] NOWHERE = {};

    private final PriorityQueue<PostingsEnum> terms = new PriorityQueue<>(Comparator.comparingInt(PostingsEnum::docID));
    private int document = -1;
    private int[] positions = NOWHERE;

    TermPositions(LeafReader leaf, String field, Set<String> wanted) throws IOException {
        Terms all = leaf.terms(field);
        if (all == null) {
            return;
        }
        TermsEnum each = all.iterator();
        for (String term : wanted) {
            if (each.seekExact(new BytesRef(term))) {
                terms.add(each.postings(null, PostingsEnum.POSITIONS));
            }
        }
    }

    /**
     * Positions in a document, ascending, each once.
     *
     * @param wanted the document, not below the one asked for last
     */
    int[] in(int wanted) throws IOException {
        if (wanted == document) {
            return positions;
        }
        document = wanted;
        int count = 0;
        int[] found = NOWHERE;
        while (!terms.isEmpty() && terms.peek().docID() <= wanted) {
            PostingsEnum term = terms.poll();
            int at = term.docID() < wanted ? term.advance(wanted) : wanted;
            if (at == wanted) {
                int more = term.freq();
                found = ArrayUtil.grow(found, count + more);
                for (int i = 0; i < more; i++) {
                    found[count++] = term.nextPosition();
                }
                at = term.nextDoc();
            }
            if (at != DocIdSetIterator.NO_MORE_DOCS) {
                terms.add(term);
            }
        }
        positions = inOrder(found, count);
        return positions;
    }

    /** Forms of one word stand at one position. */
    private static int[] inOrder(int[] found, int count) {
        Arrays.sort(found, 0, count);
        int different = 0;
        for (int i = 0; i < count; i++) {
            if (different == 0 || found[different - 1] != found[i]) {
                found[different++] = found[i];
            }
        }
        return Arrays.copyOf(found, different);
    }
}
