package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.analysis.Words;
import onrecord.archive.ArticleHit;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.SimilarArticle;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * More like an article: those that share the words which are frequent in it and rare in the archive, weighed by both (tf-idf, as
 * Lucene's MoreLikeThis has it). Words of the title count as if they stood in the body five times more.
 */
final class SimilarArticles {

    private static final int MOST_TERMS = 40;
    private static final int IN_TITLE = 5;
    private static final float TITLE_WEIGHT = 2;

    /** A word in more of the archive than this tells nothing about an article. */
    private static final double TOO_COMMON = 0.25;

    /** A chance hit shares a word or two. */
    private static final int LEAST_SHARED = 4;

    /** Runs of words by which texts are compared, and how many of the shorter text's must be in the other. */
    private static final int RUN = 5;

    private static final double NEAR_DUPLICATE = 0.7;

    /** A text of fewer runs than this has too few to tell. */
    private static final int LEAST_RUNS = 8;

    private final Session session;

    SimilarArticles(Session session) {
        this.session = session;
    }

    List<SimilarArticle> find(ArticleId id, int document, int size) throws IOException {
        Search search = session.search(Narrowing.EVERYTHING);
        IndexSearcher searcher = search.searcher(Kind.ARTICLES);
        Article article = session.article(document).annotated().article();
        List<Telling> telling = telling(article, searcher);
        if (telling.isEmpty()) {
            return List.of();
        }
        Set<List<String>> runs = runs(article);
        ArticleHits hits = session.hits(Narrowing.EVERYTHING);
        List<SimilarArticle> similar = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query(id, telling), size).scoreDocs) {
            var stored = session.article(found.doc);
            ArticleHit hit = hits.hit(stored, 1, found.score);
            similar.add(
                    new SimilarArticle(hit, isNear(runs, runs(stored.annotated().article()))));
        }
        return similar;
    }

    private record Telling(String stem, double weight) {}

    private List<Telling> telling(Article article, IndexSearcher searcher) throws IOException {
        Map<String, Integer> frequencies = new HashMap<>();
        session.words().of(article.body()).forEach(word -> frequencies.merge(word.stem(), 1, Integer::sum));
        session.words().of(article.title()).forEach(word -> frequencies.merge(word.stem(), IN_TITLE, Integer::sum));
        int all = searcher.getIndexReader().numDocs();
        List<Telling> telling = new ArrayList<>();
        for (var entry : frequencies.entrySet()) {
            int documents = searcher.getIndexReader().docFreq(new Term(TextField.BODY.key(), entry.getKey()));
            if (documents > 1 && (documents <= all * TOO_COMMON || documents < LEAST_SHARED)) {
                double rarity = Math.log(1 + (double) all / documents);
                telling.add(new Telling(entry.getKey(), Math.sqrt(entry.getValue()) * rarity));
            }
        }
        telling.sort(Comparator.comparingDouble(Telling::weight).reversed().thenComparing(Telling::stem));
        return telling.subList(0, Math.min(MOST_TERMS, telling.size()));
    }

    private static BooleanQuery query(ArticleId id, List<Telling> telling) {
        double most = telling.getFirst().weight();
        var any = new BooleanQuery.Builder();
        for (Telling word : telling) {
            var either = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(TextField.BODY.key(), word.stem())), Occur.SHOULD)
                    .add(
                            new BoostQuery(new TermQuery(new Term(TextField.TITLE.key(), word.stem())), TITLE_WEIGHT),
                            Occur.SHOULD);
            any.add(new BoostQuery(either.build(), (float) (word.weight() / most)), Occur.SHOULD);
        }
        any.setMinimumNumberShouldMatch(Math.min(LEAST_SHARED, telling.size()));
        return new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(new TermQuery(new Term(Schema.ID, id.value())), Occur.MUST_NOT)
                .build();
    }

    private Set<List<String>> runs(Article article) {
        List<String> words = session.words().of(article.body()).stream()
                .map(Words.Word::folded)
                .toList();
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN));
        }
        return runs;
    }

    private static boolean isNear(Set<List<String>> one, Set<List<String>> other) {
        Set<List<String>> shorter = one.size() <= other.size() ? one : other;
        Set<List<String>> longer = shorter == one ? other : one;
        long shared = shorter.stream().filter(longer::contains).count();
        return shorter.size() >= LEAST_RUNS && shared >= NEAR_DUPLICATE * shorter.size();
    }
}
