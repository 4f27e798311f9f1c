package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import onrecord.archive.Choice;
import onrecord.archive.Completions;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
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

/** Suggestions while a query is typed; one operation is one more letter. */
@State(Scope.Benchmark)
public class SuggestionSpeed {

    /**
     * The beginning of a fifth of all words, one of a few behind a common word, the beginning of a name, one within a phrase, and
     * one under a filter, which stands behind the bar.
     */
    @Param({"w1", "w50 w19", "ma", "\"w1 w2", "w19|SE"})
    private String typed = "";

    private LuceneArchive archive;
    private Narrowing narrowing;

    /** Opens the archive and reads what was typed. */
    @Setup
    public void open() throws IOException {
        archive = LuceneArchive.open(
                Path.of(System.getProperty(SearchSpeed.PROPERTY)), Labels.NONE, SearchLimits.DEFAULT);
        String[] parts = typed.split("\\|");
        var query = new QueryParser(Labels.NONE, QueryLimits.DEFAULT).parse(parts[0], QueryMode.ALL);
        narrowing = Narrowing.EVERYTHING.withQuery(query);
        if (parts.length > 1) {
            narrowing = narrowing.withChoices(Map.of(Facet.COUNTRY, new Choice(List.of(parts[1]), List.of())));
        }
        if (letter().all().isEmpty()) {
            throw new IllegalStateException("Nothing to measure: \"" + typed + "\" is not completed.");
        }
    }

    @Benchmark
    public Completions letter() throws IOException {
        return archive.suggest(Kind.ARTICLES, narrowing, 8);
    }

    @TearDown
    public void close() throws IOException {
        archive.close();
    }
}
