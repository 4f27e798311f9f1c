package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onrecord.archive.ArticleHit;
import onrecord.archive.Found;
import onrecord.archive.Narrowing;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.article.Facet;
import onrecord.lucene.LuceneArchive;
import onrecord.lucene.SearchLimits;
import onrecord.query.Labels;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A page as the browser asks for it: twenty hits with three passages each, and all facets; one operation is one page. */
@State(Scope.Benchmark)
public class SearchSpeed {

    /** Names the archive's folder to the measured process. */
    static final String PROPERTY = "benchmark.archive";

    /** Takes every value for its id, as the generated articles have it. */
    private static final Labels IDS = new Labels() {
        @Override
        public List<String> ids(Facet facet, String text) {
            return List.of(text);
        }
    };

    /** A common word, two of them, a phrase, a rare word, a wildcard, a filter, and everything newest first. */
    @Param({"w50", "w50 w60", "\"w1 w2\"", "w2000", "w199*", "w50 country:SE", ""})
    private String query = "";

    private LuceneArchive archive;
    private SearchRequest request;

    /** Opens the archive and reads the query. */
    @Setup
    public void open() throws IOException {
        archive = LuceneArchive.open(Path.of(System.getProperty(PROPERTY)), Labels.NONE, SearchLimits.DEFAULT);
        Narrowing narrowing =
                Narrowing.EVERYTHING.withQuery(new QueryParser(IDS, QueryLimits.DEFAULT).parse(query, QueryMode.ALL));
        Set<Facet> facets = EnumSet.allOf(Facet.class);
        facets.removeIf(facet -> !facet.ofArticles());
        request = new SearchRequest(narrowing, query.isEmpty() ? Sort.NEWEST : Sort.RELEVANCE, 20, null, facets, 10, 3);
        if (archive.articles(request).total() == 0) {
            throw new IllegalStateException("Nothing to measure: \"" + query + "\" finds no article.");
        }
    }

    @Benchmark
    public Found<ArticleHit> page() throws IOException {
        return archive.articles(request);
    }

    @TearDown
    public void close() throws IOException {
        archive.close();
    }
}
