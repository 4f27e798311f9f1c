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

/**
 * Where any of some terms stands in the documents of a segment, document by document in their order. Rare terms, of which a wildcard
 * has thousands, are read at once: a reader for each would take far more room than their places. Not safe for threads.
 */
final class TermPositions {

    private static final int[] NOWHERE = {};

    /** In documents of a segment. */
    private static final int RARE = 64;

    /** Places of rare terms, ascending: the document in the upper half, the position in the lower. */
    private long[] rare = {};

    private int rareCount;
    private int nextRare;

    private final PriorityQueue<PostingsEnum> terms = new PriorityQueue<>(Comparator.comparingInt(PostingsEnum::docID));
    private int document = -1;
    private int[] positions = NOWHERE;

    TermPositions(LeafReader leaf, String field, Set<String> wanted) throws IOException {
        Terms all = leaf.terms(field);
        if (all == null) {
            return;
        }
        TermsEnum each = all.iterator();
        PostingsEnum reused = null;
        for (String term : wanted) {
            if (each.seekExact(new BytesRef(term))) {
                if (wanted.size() > 1 && each.docFreq() <= RARE) {
                    reused = each.postings(reused, PostingsEnum.POSITIONS);
                    readAll(reused);
                } else {
                    PostingsEnum postings = each.postings(null, PostingsEnum.POSITIONS);
                    postings.nextDoc();
                    terms.add(postings);
                }
            }
        }
        Arrays.sort(rare, 0, rareCount);
    }

    private void readAll(PostingsEnum term) throws IOException {
        while (term.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            for (int i = term.freq(); i > 0; i--) {
                rare = ArrayUtil.grow(rare, rareCount + 1);
                rare[rareCount++] = (long) term.docID() << Integer.SIZE | term.nextPosition();
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
        skipTo(wanted);
        while (nextRare < rareCount && rare[nextRare] >> Integer.SIZE == wanted) {
            found = ArrayUtil.grow(found, count + 1);
            found[count++] = (int) rare[nextRare++];
        }
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

    private void skipTo(int wanted) {
        if (nextRare < rareCount && rare[nextRare] >> Integer.SIZE < wanted) {
            int at = Arrays.binarySearch(rare, nextRare, rareCount, (long) wanted << Integer.SIZE);
            nextRare = at < 0 ? -at - 1 : at;
        }
    }

    /** Forms of one word stand at one position. */
    private static int[] inOrder(int[] found, int count) {
        if (count == 0) {
            return NOWHERE;
        }
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
