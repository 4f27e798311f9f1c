package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import onrecord.analysis.TermPattern;
import onrecord.article.TextField;
import onrecord.query.Criterion;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;

/**
 * Lifts documents in which words that stand beside each other in the query stand close together, and articles whose headline
 * holds all of its words.
 */
final class Closeness {

    /**
     * Next to a word's own weight of 1; a pair is as rare as both its words together. With headlines as queries of bodies, 0.6 was
     * better for long articles and worse for short ones, 0.3 good for both; see {@code src/site/markdown/ranking.md}.
     */
    private static final float WEIGHT = 0.3f;

    /**
     * Some four rare words of a headline. Without it a headline with two rarer words of the query, twice, came before the one that
     * holds all words: with headlines as queries 20 did better than 5, see {@code src/site/markdown/ranking.md}.
     */
    private static final float WHOLE_HEADLINE = 20f;

    /** Two words lift each other with up to this many moves of a word between them. */
    private static final int CLOSE = 4;

    /**
     * Two words that are both in more documents than this ("of the") say nothing by standing together, and reading where they stand
     * took ten times as long as everything else.
     */
    private static final long COMMON = 50_000;

    private final IndexSearcher searcher;
    private final TextQueries texts;
    private final List<String> fields;

    Closeness(IndexSearcher searcher, TextQueries texts, List<String> fields) {
        this.searcher = searcher;
        this.texts = texts;
        this.fields = fields;
    }

    void lift(List<Criterion> together, BooleanQuery.Builder query) throws IOException {
        List<TermPattern> words = new ArrayList<>();
        for (Criterion part : together) {
            if (part instanceof Criterion.Word word) {
                texts.patterns(word).stream().findFirst().ifPresent(words::add);
            }
        }
        if (words.size() > 1 && fields.contains(TextField.TITLE.key())) {
            var all = new BooleanQuery.Builder();
            words.forEach(word -> all.add(TextQueries.one(TextField.TITLE.key(), word, 0), Occur.FILTER));
            query.add(new BoostQuery(new ConstantScoreQuery(all.build()), WHOLE_HEADLINE), Occur.SHOULD);
        }
        for (int i = 1; i < words.size(); i++) {
            for (String field : fields) {
                if (!isCommon(field, words.get(i - 1)) || !isCommon(field, words.get(i))) {
                    var near = TextQueries.near(field, words.get(i - 1), words.get(i), CLOSE);
                    query.add(new BoostQuery(near, WEIGHT), Occur.SHOULD);
                }
            }
        }
    }

    private boolean isCommon(String field, TermPattern word) throws IOException {
        long documents = 0;
        for (String term : word.positions().getFirst()) {
            documents += searcher.getIndexReader().docFreq(new Term(field, term));
        }
        return documents > COMMON;
    }
}
