package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import onrecord.archive.Choice;
import onrecord.archive.FacetCounts;
import onrecord.archive.Narrowing;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Facet;
import onrecord.fixture.RandomArticles;
import onrecord.query.Labels;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our facets count what Lucene's own facets and drill-sideways count. Replay with {@code -Dseed=}. */
class FacetOracleTest {

    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final Set<Facet> FACETS = EnumSet.range(Facet.COUNTRY, Facet.LANGUAGE);
    private static final int QUESTIONS = 40;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final RandomArticles articles = new RandomArticles(random);
    private final FacetsConfig config = new FacetsConfig();

    @Test
    void includedValuesAreCountedAsDrillSidewaysCountsThem() throws IOException {
        System.out.println("FacetOracleTest -Dseed=" + SEED);
        List<AnnotatedArticle> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(articles.next("a" + i));
        }
        try (var writer = LuceneArchiveWriter.open(folder, Duration.ZERO)) {
            writer.write(all.subList(0, 90));
            writer.write(all.subList(90, 200));
        }
        try (Directory directory = index(all);
                var reader = DirectoryReader.open(directory);
                var archive = LuceneArchive.open(folder, Labels.NONE, SearchLimits.DEFAULT)) {
            for (int i = 0; i < QUESTIONS; i++) {
                Map<Facet, Choice> choices = choices();
                var request = new SearchRequest(
                        Narrowing.EVERYTHING.withChoices(choices), Sort.NEWEST, 0, null, FACETS, 100, 0);
                var found = archive.articles(request);
                DrillSideways.DrillSidewaysResult oracle = sideways(reader, choices);
                assertThat(found.total()).isEqualTo(oracle.hits.totalHits.value());
                for (Facet facet : FACETS) {
                    assertThat(ours(found.facets().get(facet)))
                            .as("%s with %s", facet, choices)
                            .isEqualTo(theirs(oracle.facets.getTopChildren(1000, facet.key())));
                }
            }
        }
    }

    private Map<Facet, Choice> choices() {
        Map<Facet, Choice> choices = new EnumMap<>(Facet.class);
        choose(choices, Facet.COUNTRY, RandomArticles.COUNTRIES);
        choose(choices, Facet.WEAPON, List.of("aircraft", "bomber", "howitzer", "f-16"));
        choose(choices, Facet.EVENT, List.of("fighting", "visit"));
        choose(choices, Facet.SOURCE, RandomArticles.SOURCES.subList(1, 4));
        return choices;
    }

    private void choose(Map<Facet, Choice> choices, Facet facet, List<String> values) {
        List<String> some = List.of(articles.some(values));
        if (!some.isEmpty() && random.nextBoolean()) {
            choices.put(facet, new Choice(some, List.of()));
        }
    }

    private Directory index(List<AnnotatedArticle> all) throws IOException {
        for (Facet facet : FACETS) {
            config.setMultiValued(facet.key(), true);
        }
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (AnnotatedArticle article : all) {
                var document = new Document();
                for (Facet facet : FACETS) {
                    values(article, facet)
                            .forEach(value -> document.add(new SortedSetDocValuesFacetField(facet.key(), value)));
                }
                writer.addDocument(config.build(document));
            }
        }
        return directory;
    }

    private static Set<String> values(AnnotatedArticle article, Facet facet) {
        Set<String> values = new LinkedHashSet<>();
        switch (facet) {
            case COUNTRY -> article.countries().forEach(value -> values.add(value.id()));
            case PERSON -> article.people().forEach(value -> values.add(value.id()));
            case WEAPON -> article.weapons().forEach(value -> values.addAll(value.path()));
            case EVENT -> article.events().forEach(value -> values.addAll(value.path()));
            case SOURCE -> values.add(article.article().source());
            case LANGUAGE -> values.add(article.article().language());
            default -> throw new IllegalArgumentException(facet.key());
        }
        values.remove("");
        return values;
    }

    private DrillSideways.DrillSidewaysResult sideways(DirectoryReader reader, Map<Facet, Choice> choices)
            throws IOException {
        var query = new DrillDownQuery(config);
        choices.forEach((facet, choice) -> choice.include().forEach(value -> query.add(facet.key(), value)));
        var state = new DefaultSortedSetDocValuesReaderState(reader, config);
        return new DrillSideways(new IndexSearcher(reader), config, state).search(query, 1_000);
    }

    private static Map<String, Long> ours(FacetCounts facet) {
        Map<String, Long> counts = new TreeMap<>();
        facet.values().stream().filter(value -> value.count() > 0).forEach(it -> counts.put(it.id(), it.count()));
        return counts;
    }

    private static Map<String, Long> theirs(FacetResult facet) {
        Map<String, Long> counts = new TreeMap<>();
        if (facet != null) {
            for (LabelAndValue value : facet.labelValues) {
                counts.put(value.label, value.value.longValue());
            }
        }
        return counts;
    }
}
