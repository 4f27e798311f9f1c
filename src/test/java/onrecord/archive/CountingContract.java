package onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import onrecord.article.Facet;
import onrecord.query.Labels;
import org.junit.jupiter.api.Test;

/** What every engine must count. */
abstract class CountingContract extends MatchingContract {

    @Test
    void aFacetsCountsLeaveItsOwnChoiceAside() throws IOException {
        var request = new SearchRequest(
                chosen(Facet.COUNTRY, List.of("SE"), List.of()),
                Sort.NEWEST,
                20,
                null,
                EnumSet.of(Facet.COUNTRY, Facet.SOURCE),
                10,
                0);
        Found<ArticleHit> found = archive(ALL).articles(request);
        assertThat(found.total()).isEqualTo(1);
        assertThat(counts(found, Facet.COUNTRY)).containsExactly("PL 2", "UA 2", "SE 1");
        assertThat(counts(found, Facet.SOURCE)).containsExactly("Kestrel Wire 1");
        assertThat(found.facets().get(Facet.COUNTRY).none()).isEqualTo(1);
        assertThat(found.facets().get(Facet.COUNTRY).distinct()).isEqualTo(3);
    }

    @Test
    void aTreeCountsItsClassesOncePerArticle() throws IOException {
        var request = new SearchRequest(Narrowing.EVERYTHING, Sort.NEWEST, 0, null, EnumSet.of(Facet.WEAPON), 1, 0);
        Found<ArticleHit> found = archive(ALL).articles(request);
        assertThat(counts(found, Facet.WEAPON)).containsExactly("aircraft 2", "bomber 1", "b-1b 1", "fighter 1");
        assertThat(found.facets().get(Facet.WEAPON).values())
                .extracting(FacetCounts.Count::leaf)
                .containsExactly(false, false, true, true);
        assertThat(found.facets().get(Facet.WEAPON).distinct()).isEqualTo(6);
    }

    private static List<String> counts(Found<?> found, Facet facet) {
        return found.facets().get(facet).values().stream()
                .map(value -> value.id() + " " + value.count())
                .toList();
    }

    @Test
    void valuesThatAreInNoVocabularyHaveTheLabelOfTheirArticle() throws IOException {
        var request = new SearchRequest(
                Narrowing.EVERYTHING, Sort.NEWEST, 0, null, EnumSet.of(Facet.SPEAKER, Facet.COUNTRY), 10, 0);
        Found<QuotationHit> found = archive(ALL).quotations(request);
        assertThat(found.facets().get(Facet.SPEAKER).values())
                .extracting(FacetCounts.Count::label)
                .containsExactly("Ivo Brandt", "Mara Lindqvist");
        assertThat(found.facets().get(Facet.COUNTRY).values())
                .extracting(FacetCounts.Count::label)
                .containsExactly("Country PL", "Country SE");
    }

    @Test
    void quotationsHaveFacetsOfTheirOwnAndTheirArticlesOnDemand() throws IOException {
        Narrowing ukraine = chosen(Facet.COUNTRY, List.of("UA"), List.of());
        assertThat(said(ukraine)).isEmpty();
        var wide = new Narrowing(ukraine.query(), ukraine.choices(), null, null, true, ukraine.variants());
        assertThat(said(wide)).containsExactly("convoy#0", "convoy#1", "bridge#0");
    }

    @Test
    void aHistogramKeepsEmptyBucketsAndCountsTheUndated() throws IOException {
        Histogram months = archive(ALL).histogram(Kind.ARTICLES, Narrowing.EVERYTHING, Histogram.Interval.MONTH);
        assertThat(months.buckets()).extracting(Histogram.Bucket::count).containsExactly(1L, 2L);
        assertThat(months.undated()).isEqualTo(1);
        Histogram auto = archive(ALL).histogram(Kind.ARTICLES, Narrowing.EVERYTHING, Histogram.Interval.AUTO);
        assertThat(auto.interval()).isEqualTo(Histogram.Interval.DAY);
        assertThat(auto.buckets()).hasSize(38);
        assertThat(auto.buckets().getFirst().from()).isEqualTo(LocalDate.parse("2024-10-01"));
        assertThat(auto.buckets().getLast().to()).isEqualTo(LocalDate.parse("2024-11-07"));
    }

    @Test
    void facetValuesAreFoundByTheBeginningOfAWordOfTheirLabel() throws IOException {
        var request = new FacetValuesRequest(Kind.QUOTATIONS, Facet.SPEAKER, Narrowing.EVERYTHING, "lind", false, 10);
        assertThat(archive(ALL).facetValues(request).values())
                .extracting(FacetCounts.Count::id)
                .containsExactly("mara-lindqvist");
    }

    @Test
    void theStatusSaysWhatIsThere() throws IOException {
        Status status = archive(ALL).status();
        assertThat(status.articles()).isEqualTo(4);
        assertThat(status.quotations()).isEqualTo(3);
        assertThat(status.notAnnotated()).isEqualTo(1);
        assertThat(status.undated()).isEqualTo(1);
        assertThat(status.earliest()).isEqualTo(LocalDate.parse("2024-10-01"));
        assertThat(status.latest()).isEqualTo(LocalDate.parse("2024-11-07"));
        assertThat(status.sources())
                .containsExactly(new Status.SourceCount("Kestrel Wire", 2), new Status.SourceCount("Harbour Post", 1));
    }

    @Test
    void theVocabularysLabelsComeFirst() throws IOException {
        Labels labels = new Labels() {
            @Override
            public Optional<String> label(Facet facet, String id) {
                return facet == Facet.COUNTRY && id.equals("PL") ? Optional.of("Poland") : Optional.empty();
            }

            @Override
            public List<String> idsByPrefix(Facet facet, String prefix) {
                return facet == Facet.COUNTRY && prefix.equals("pol") ? List.of("PL") : List.of();
            }
        };
        var request = new FacetValuesRequest(Kind.ARTICLES, Facet.COUNTRY, Narrowing.EVERYTHING, "pol", false, 10);
        assertThat(archive(ALL, labels).facetValues(request).values())
                .extracting(FacetCounts.Count::label)
                .containsExactly("Poland");
    }
}
