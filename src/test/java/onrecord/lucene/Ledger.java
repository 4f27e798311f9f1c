package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import onrecord.archive.StoredArticle;
import onrecord.article.AnnotatedArticle;
import onrecord.article.ArticleId;
import onrecord.fixture.SmallArticles;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * What an archive must hold: articles by id with all their versions, kept beside the archive while it is written. Two
 * ledgers of the same seed make the same batches.
 */
final class Ledger {

    private static final int ARTICLES = 30;

    private final Random random;
    private final SortedMap<String, List<AnnotatedArticle>> versions;

    Ledger(long seed) {
        this(new Random(seed), new TreeMap<>());
    }

    private Ledger(Random random, SortedMap<String, List<AnnotatedArticle>> versions) {
        this.random = random;
        this.versions = versions;
    }

    /** One to eight articles, some of them new versions of earlier ones. */
    List<AnnotatedArticle> nextBatch() {
        int size = 1 + random.nextInt(8);
        return Stream.generate(this::nextArticle).limit(size).toList();
    }

    private AnnotatedArticle nextArticle() {
        String id = "a" + random.nextInt(ARTICLES);
        return SmallArticles.withQuotations(id, "Report " + random.nextInt(1_000_000), random.nextInt(5));
    }

    /** Enters a batch that was acknowledged. */
    void enter(List<AnnotatedArticle> batch) {
        for (AnnotatedArticle annotated : batch) {
            String id = annotated.article().id().value();
            List<AnnotatedArticle> before = versions.getOrDefault(id, List.of());
            if (before.isEmpty() || !before.getFirst().equals(annotated)) {
                List<AnnotatedArticle> after = new ArrayList<>(before);
                after.addFirst(annotated);
                versions.put(id, after);
            }
        }
    }

    /** What this would be with another batch; this stays as it is. */
    Ledger with(List<AnnotatedArticle> batch) {
        var other = new Ledger(random, new TreeMap<>(versions));
        other.enter(batch);
        return other;
    }

    /** Both indexes hold what was entered, every version of it, and nothing else. */
    void check(Snapshot snapshot) throws IOException {
        assertThat(versionsIn(snapshot)).isEqualTo(versions);
        assertThat(quotationsIn(snapshot)).isEqualTo(quotations());
    }

    boolean agrees(Snapshot snapshot) throws IOException {
        return versionsIn(snapshot).equals(versions) && quotationsIn(snapshot).equals(quotations());
    }

    private Map<String, List<AnnotatedArticle>> versionsIn(Snapshot snapshot) throws IOException {
        var articles = new StoredArticles(snapshot.articles());
        Map<String, List<AnnotatedArticle>> found = new TreeMap<>();
        for (String id : terms(snapshot, true).keySet()) {
            found.put(
                    id,
                    articles.versions(articles.document(new ArticleId(id))).stream()
                            .map(StoredArticle::annotated)
                            .toList());
        }
        return found;
    }

    private Map<String, Integer> quotations() {
        Map<String, Integer> counts = new HashMap<>();
        versions.forEach((id, all) -> counts.put(id, all.getFirst().quotations().size()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static Map<String, Integer> quotationsIn(Snapshot snapshot) throws IOException {
        return terms(snapshot, false);
    }

    /** How many documents that are not deleted carry each article's id. */
    private static Map<String, Integer> terms(Snapshot snapshot, boolean articles) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        var reader = articles ? snapshot.articles() : snapshot.quotations();
        for (LeafReaderContext leaf : reader.leaves()) {
            var terms = leaf.reader().terms(articles ? Schema.ID : Schema.ARTICLE);
            if (terms == null) {
                continue;
            }
            TermsEnum each = terms.iterator();
            while (each.next() != null) {
                PostingsEnum docs = each.postings(null, PostingsEnum.NONE);
                String id = each.term().utf8ToString();
                for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    if (leaf.reader().getLiveDocs() == null
                            || leaf.reader().getLiveDocs().get(doc)) {
                        counts.merge(id, 1, Integer::sum);
                    }
                }
            }
        }
        return counts;
    }
}
