package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.archive.Archive;
import onrecord.archive.Choice;
import onrecord.archive.FacetCounts;
import onrecord.archive.FacetValuesRequest;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.archive.ValueLabel;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Facet;
import onrecord.fixture.ArticleBuilder;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import onrecord.vocabulary.VocabularyLabels;
import onrecord.vocabulary.VocabularyReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What articles that were annotated before a merger answer under the id that is left, and how values are called. */
class FormerIdsTest {

    private static final VocabularyLabels LABELS = new VocabularyLabels(new VocabularyReader().readText("""
            people:
              - {id: ada-berg, label: Ada Berg, merged: [a-bergh], source: test}
            """));

    @TempDir
    private Path data;

    @BeforeEach
    void write() throws IOException {
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            writer.write(List.of(
                    article("old", "a-bergh", "A. Bergh"),
                    article("new", "ada-berg", "Ada Berg"),
                    ArticleBuilder.article("both")
                            .title("Report")
                            .person("a-bergh", "A. Bergh")
                            .person("ada-berg", "Ada Berg")
                            .build(),
                    article("shout", "norlin", "NORLIN"),
                    article("usual1", "norlin", "Norlin"),
                    article("usual2", "norlin", "Norlin"),
                    article("open", "ivo-lund-ambiguous", "Ivo Lund")));
        }
    }

    @Test
    void anIdThatWasMergedCountsAndNarrowsUnderTheOneThatIsLeftBeforeTheArchiveIsReadAnew() throws IOException {
        try (Archive archive = LuceneArchive.open(data, LABELS, SearchLimits.DEFAULT)) {
            assertThat(values(archive))
                    .filteredOn(value -> value.label().contains("Berg"))
                    .extracting(FacetCounts.Count::id, FacetCounts.Count::count)
                    .containsExactly(tuple("ada-berg", 3L));
            var chosen = Map.of(Facet.PERSON, Choice.of(Facet.PERSON, List.of("ada-berg")));
            assertThat(found(archive, Narrowing.EVERYTHING.withChoices(chosen)))
                    .containsExactlyInAnyOrder("old", "new", "both");
            var without = Map.of(Facet.PERSON, Choice.of(Facet.PERSON, List.of("-ada-berg")));
            assertThat(found(archive, Narrowing.EVERYTHING.withChoices(without)))
                    .hasSize(4);
            var query = new QueryParser(LABELS, QueryLimits.DEFAULT).parse("person:\"Ada Berg\"", QueryMode.ALL);
            assertThat(found(archive, Narrowing.EVERYTHING.withQuery(query)))
                    .containsExactlyInAnyOrder("old", "new", "both");
        }
    }

    @Test
    void aHitNamesTheOneThatIsLeft() throws IOException {
        try (Archive archive = LuceneArchive.open(data, LABELS, SearchLimits.DEFAULT)) {
            var hits = archive.articles(request(Narrowing.EVERYTHING)).hits();
            assertThat(hits)
                    .filteredOn(hit -> hit.article().id().value().equals("old"))
                    .flatExtracting(hit -> hit.people())
                    .containsExactly(new ValueLabel("ada-berg", "Ada Berg"));
        }
    }

    @Test
    void aValueIsCalledAsMostArticlesCallItNotAsAHeadlineInCapitalsDoes() throws IOException {
        try (Archive archive = LuceneArchive.open(data, LABELS, SearchLimits.DEFAULT)) {
            assertThat(values(archive))
                    .extracting(FacetCounts.Count::label)
                    .contains("Norlin")
                    .doesNotContain("NORLIN");
        }
    }

    @Test
    void aNameOfTwoPeopleSaysThatItIsAmbiguous() throws IOException {
        try (Archive archive = LuceneArchive.open(data, LABELS, SearchLimits.DEFAULT)) {
            assertThat(values(archive)).extracting(FacetCounts.Count::label).contains("Ivo Lund (ambiguous)");
        }
    }

    private static AnnotatedArticle article(String id, String person, String name) {
        return ArticleBuilder.article(id).title("Report").person(person, name).build();
    }

    private static List<FacetCounts.Count> values(Archive archive) throws IOException {
        return archive.facetValues(
                        new FacetValuesRequest(Kind.ARTICLES, Facet.PERSON, Narrowing.EVERYTHING, "", false, 10))
                .values();
    }

    private static SearchRequest request(Narrowing narrowing) {
        return new SearchRequest(narrowing, Sort.NEWEST, 20, null, Set.of(), 0, 1);
    }

    private static List<String> found(Archive archive, Narrowing narrowing) throws IOException {
        return archive.articles(request(narrowing)).hits().stream()
                .map(hit -> hit.article().id().value())
                .toList();
    }
}
