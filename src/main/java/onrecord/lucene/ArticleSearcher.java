package onrecord.lucene;

import java.io.IOException;
import java.util.List;
import onrecord.analysis.OpeningAnalyzer;
import onrecord.article.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Searches the articles index with BM25, fitted to each field. How rare a word is, is asked of the whole article: a word of
 * every other headline, as "sets" or "payout", says little although bodies hardly use it.
 *
 * <p>Source of the numbers: headlines as queries of two collections; {@code src/site/markdown/ranking.md} says how they were chosen
 * and that neither collection was kept aside.
 */
final class ArticleSearcher extends IndexSearcher {

    /** Lucene's own values are 1.2 and 0.75: in bodies, a word that comes again says more, and length counts for more. */
    private static final Similarity BODY = new BM25Similarity(2, 0.9f);

    /** A headline hardly repeats a word. */
    private static final Similarity TITLE = new BM25Similarity();

    /** Half of the most for a word that begins the text; the frequency is the place already, so length says nothing. */
    private static final Similarity OPENING = new BM25Similarity(OpeningAnalyzer.FIRST, 0);

    /** An article whose headline has a word counts as this many with the word, since headlines are short. */
    private static final int TITLES_COUNT = 3;

    private static final List<String> FIELDS = List.of(TextField.TITLE.key(), TextField.BODY.key(), Schema.OPENING);

    ArticleSearcher(IndexReader reader) {
        super(reader);
        setSimilarity(new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                return field.equals(TextField.TITLE.key()) ? TITLE : field.equals(Schema.OPENING) ? OPENING : BODY;
            }
        });
    }

    /** Of a word of the text, in how many articles it stands, whichever field is searched. */
    @Override
    public TermStatistics termStatistics(Term term, int articles, long occurrences) throws IOException {
        if (!FIELDS.contains(term.field())) {
            return super.termStatistics(term, articles, occurrences);
        }
        int most = Math.max(articles, articles(term, TextField.BODY));
        most = Math.max(most, TITLES_COUNT * articles(term, TextField.TITLE));
        // Some articles lack a field, and a word in more articles than have it would score less than nothing.
        long among = collectionStatistics(term.field()).docCount();
        most = (int) Math.max(articles, Math.min(most, among));
        return super.termStatistics(term, most, Math.max(occurrences, most));
    }

    private int articles(Term term, TextField field) throws IOException {
        return getIndexReader().docFreq(new Term(field.key(), term.bytes()));
    }
}
