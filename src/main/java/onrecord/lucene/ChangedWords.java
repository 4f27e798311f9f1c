package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onrecord.article.SaidWords;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Finds quotations that share most words with a statement, in its order: another translation, or words that were changed. */
final class ChangedWords {

    /** Of fewer words most are shared by chance. */
    static final int LEAST = 8;

    private static final int LONGEST = 400; // words; comparing takes the product of both lengths
    private static final int CANDIDATES = 60;
    private static final int SHARED_PERCENT = 75; // of the longer one

    private final Session session;

    ChangedWords(Session session) {
        this.session = session;
    }

    /** Documents among the likeliest candidates, those with the same words included. */
    List<Integer> of(String text, SaidWords words) throws IOException {
        IndexReader reader = session.snapshot().quotations();
        var likely = new LikelyWords(List.of(session.words().of(text)));
        ScoreDoc[] candidates =
                new IndexSearcher(reader).search(likely.near(reader, List.of(Schema.QUOTED)), CANDIDATES).scoreDocs;
        int[] own = words.hashes();
        List<Integer> found = new ArrayList<>();
        for (ScoreDoc candidate : candidates) {
            int[] other = words(reader, candidate.doc);
            int longer = Math.max(own.length, other.length);
            if (longer <= LONGEST && common(own, other) * 100 >= longer * SHARED_PERCENT) {
                found.add(candidate.doc);
            }
        }
        return found;
    }

    private static int[] words(IndexReader reader, int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), Schema.WORDING_WORDS);
        return values.advanceExact(document - leaf.docBase)
                ? QuotationWording.numbers(values.binaryValue())
                : new int[0];
    }

    /** Length of the longest common subsequence. */
    static int common(int[] one, int[] other) {
        int[] row = new int[other.length + 1];
        for (int word : one) {
            int[] above = Arrays.copyOf(row, row.length);
            for (int j = 0; j < other.length; j++) {
                row[j + 1] = word == other[j] ? above[j] + 1 : Math.max(above[j + 1], row[j]);
            }
        }
        return row[other.length];
    }
}
