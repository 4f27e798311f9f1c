package onrecord.archive;

import static onrecord.fixture.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.article.AnnotatedArticle;
import onrecord.article.ArticleId;
import onrecord.article.Facet;
import onrecord.fixture.ArticleBuilder;
import onrecord.query.Labels;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import org.junit.jupiter.api.Test;

/** What every engine must find, count, mark and order. */
public abstract class SearchContract {

    /** An archive that holds just these articles, written as one batch; closed by the engine's test. */
    protected abstract Archive archive(List<AnnotatedArticle> articles, Labels labels) throws IOException;

    private Archive archive(List<AnnotatedArticle> articles) throws IOException {
        return archive(articles, Labels.NONE);
    }

    private static final ArticleBuilder BRIDGE = article("bridge")
            .title("Bridge reopened after repairs")
            .body(
                    "The bridge over the Dron was reopened on Monday. Troops had guarded it for weeks. “We keep the bridge open for grain,”"
                            + " said Mara Lindqvist. A second convoy of trucks is expected.")
            .day("2024-11-05")
            .countries("SE", "UA")
            .weapons("aircraft/bomber/b-1b", "artillery/howitzer")
            .quotes("“We keep the bridge open for grain,”", "Mara Lindqvist", "SE");
    private static final ArticleBuilder CONVOY = article("convoy")
            .title("Convoy turned back at the border")
            .body(
                    "A convoy of forty trucks was turned back. Officials said troops had closed the road. “Grain will not pass,” said Ivo"
                            + " Brandt. “The bridge stays shut,” a spokesman said.")
            .day("2024-11-07")
            .source("Harbour Post")
            .countries("UA", "PL")
            .people("ivo-brandt")
            .weapons("aircraft/fighter")
            .quotes("“Grain will not pass,”", "Ivo Brandt", "PL")
            .quotes("“The bridge stays shut,”", "");
    private static final ArticleBuilder HARVEST = article("harvest")
            .title("Grain harvest below last year")
            .body("Farmers brought in less grain than last year. No troops were seen. Prices rose.")
            .day("2024-10-01")
            .countries("PL");
    private static final ArticleBuilder UNDATED = article("undated")
            .title("A note on trucks")
            .body("Trucks need fuel.")
            .source("")
            .notAnnotated();

    private static final List<AnnotatedArticle> ALL =
            List.of(BRIDGE.build(), CONVOY.build(), HARVEST.build(), UNDATED.build());

    private static Narrowing query(String text) {
        return Narrowing.EVERYTHING.withQuery(
                new QueryParser(Labels.NONE, QueryLimits.DEFAULT).parse(text, QueryMode.ALL));
    }

    private static Narrowing chosen(Facet facet, List<String> include, List<String> exclude) {
        return Narrowing.EVERYTHING.withChoices(Map.of(facet, new Choice(include, exclude)));
    }

    private static SearchRequest page(Narrowing narrowing, Sort sort, int size) {
        return new SearchRequest(narrowing, sort, size, null, Set.of(), 10, 3);
    }

    private List<String> ids(Narrowing narrowing, Sort sort) throws IOException {
        return archive(ALL).articles(page(narrowing, sort, 20)).hits().stream()
                .map(hit -> hit.article().id().value())
                .toList();
    }

    private List<String> said(Narrowing narrowing) throws IOException {
        return archive(ALL).quotations(page(narrowing, Sort.NEWEST, 20)).hits().stream()
                .map(hit -> hit.quotation().id())
                .toList();
    }

    @Test
    void anEmptyArchiveAnswersEverything() throws IOException {
        Archive empty = archive(List.of());
        assertThat(empty.articles(page(query("grain"), Sort.RELEVANCE, 20)).total())
                .isZero();
        assertThat(empty.histogram(Kind.ARTICLES, Narrowing.EVERYTHING, Histogram.Interval.AUTO)
                        .buckets())
                .isEmpty();
        assertThat(empty.status().articles()).isZero();
        try (var all = empty.allArticles(Narrowing.EVERYTHING, Sort.NEWEST)) {
            assertThat(all.total()).isZero();
            assertThat(all.next()).isNull();
        }
    }

    @Test
    void everythingStandsNewestFirstAndUndatedLast() throws IOException {
        assertThat(ids(Narrowing.EVERYTHING, Sort.NEWEST)).containsExactly("convoy", "bridge", "harvest", "undated");
        assertThat(ids(Narrowing.EVERYTHING, Sort.RELEVANCE)).containsExactly("convoy", "bridge", "harvest", "undated");
    }

    @Test
    void oldestFirstPutsUndatedLastToo() throws IOException {
        assertThat(ids(Narrowing.EVERYTHING, Sort.OLDEST)).containsExactly("harvest", "bridge", "convoy", "undated");
    }

    @Test
    void aWordIsFoundInEveryInflectedFormOfTitleAndBody() throws IOException {
        assertThat(ids(query("truck"), Sort.NEWEST)).containsExactly("convoy", "bridge", "undated");
        assertThat(ids(query("TRUCKS"), Sort.NEWEST)).containsExactly("convoy", "bridge", "undated");
    }

    @Test
    void anExactWordIsFoundAsWritten() throws IOException {
        assertThat(ids(query("=trucks"), Sort.NEWEST)).containsExactly("convoy", "bridge", "undated");
        assertThat(ids(query("=truck"), Sort.NEWEST)).isEmpty();
        assertThat(ids(query("=Trucks"), Sort.NEWEST)).containsExactly("undated");
    }

    @Test
    void wordsMustAllBeThereAndExcludedOnesMustNot() throws IOException {
        assertThat(ids(query("grain troops"), Sort.NEWEST)).containsExactly("convoy", "bridge", "harvest");
        assertThat(ids(query("grain troops -convoy"), Sort.NEWEST)).containsExactly("harvest");
        assertThat(ids(query("harvest OR fuel"), Sort.NEWEST)).containsExactly("harvest", "undated");
        assertThat(ids(query("-grain"), Sort.NEWEST)).containsExactly("undated");
    }

    @Test
    void aPhraseIsFoundInItsOrder() throws IOException {
        assertThat(ids(query("\"convoy of trucks\""), Sort.NEWEST)).containsExactly("bridge");
        assertThat(ids(query("\"trucks of convoy\""), Sort.NEWEST)).isEmpty();
    }

    @Test
    void aWildcardIsFoundWhateverItsCase() throws IOException {
        assertThat(ids(query("Conv*"), Sort.NEWEST)).containsExactly("convoy", "bridge");
        assertThat(ids(query("h?rvest"), Sort.NEWEST)).containsExactly("harvest");
    }

    @Test
    void fieldsNarrow() throws IOException {
        assertThat(ids(query("title:grain"), Sort.NEWEST)).containsExactly("harvest");
        assertThat(ids(query("body:reopened"), Sort.NEWEST)).containsExactly("bridge");
        assertThat(ids(query("source:\"harbour post\""), Sort.NEWEST)).containsExactly("convoy");
        assertThat(ids(query("date:2024-11"), Sort.NEWEST)).containsExactly("convoy", "bridge");
        assertThat(ids(query("before:2024-11-05"), Sort.NEWEST)).containsExactly("harvest");
    }

    @Test
    void quotedWordsMustStandInOneQuotationWithItsSpeaker() throws IOException {
        assertThat(ids(query("quote:grain"), Sort.NEWEST)).containsExactly("convoy", "bridge");
        assertThat(ids(query("quote:(grain bridge)"), Sort.NEWEST)).containsExactly("bridge");
        assertThat(ids(query("quote:bridge speaker:\"Ivo Brandt\""), Sort.NEWEST))
                .isEmpty();
        assertThat(ids(query("quote:grain speaker:\"Ivo Brandt\""), Sort.NEWEST))
                .containsExactly("convoy");
    }

    @Test
    void daysAreInclusive() throws IOException {
        Narrowing november =
                Narrowing.EVERYTHING.withDates(LocalDate.parse("2024-11-05"), LocalDate.parse("2024-11-07"));
        assertThat(ids(november, Sort.NEWEST)).containsExactly("convoy", "bridge");
    }

    @Test
    void theDayIsThePrintedOneWhateverTheZone() throws IOException {
        Archive archive = archive(List.of(
                article("late").title("Late").time("2024-11-05T23:30:00-05:00").build(),
                article("day").title("Day").day("2024-11-05").build(),
                article("next").title("Next").time("2024-11-06T00:10:00+09:00").build()));
        Narrowing fifth = Narrowing.EVERYTHING.withDates(LocalDate.parse("2024-11-05"), LocalDate.parse("2024-11-05"));
        assertThat(archive.articles(page(fifth, Sort.NEWEST, 20)).hits())
                .extracting(hit -> hit.article().id().value())
                .containsExactly("late", "day");
    }

    @Test
    void choicesAreOrWithinAFacetAndAndAcross() throws IOException {
        assertThat(ids(chosen(Facet.COUNTRY, List.of("SE", "PL"), List.of()), Sort.NEWEST))
                .containsExactly("convoy", "bridge", "harvest");
        assertThat(ids(chosen(Facet.COUNTRY, List.of("PL"), List.of("UA")), Sort.NEWEST))
                .containsExactly("harvest");
        assertThat(ids(chosen(Facet.COUNTRY, List.of(Choice.NONE), List.of()), Sort.NEWEST))
                .containsExactly("undated");
        assertThat(ids(chosen(Facet.COUNTRY, List.of(), List.of(Choice.NONE)), Sort.NEWEST))
                .containsExactly("convoy", "bridge", "harvest");
    }

    @Test
    void choosingAClassChoosesAllBelowIt() throws IOException {
        assertThat(ids(chosen(Facet.WEAPON, List.of("aircraft"), List.of()), Sort.NEWEST))
                .containsExactly("convoy", "bridge");
        assertThat(ids(chosen(Facet.WEAPON, List.of("bomber"), List.of()), Sort.NEWEST))
                .containsExactly("bridge");
    }

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
    void quotationsAreFoundByTheirWordsNotTheirArticles() throws IOException {
        assertThat(said(query("grain"))).containsExactly("convoy#0", "bridge#0");
        assertThat(said(query("trucks"))).isEmpty();
        assertThat(said(query("title:convoy"))).containsExactly("convoy#0", "convoy#1");
        assertThat(said(query("speaker:\"Mara Lindqvist\""))).containsExactly("bridge#0");
    }

    @Test
    void aQuotationStandsWithItsSentence() throws IOException {
        QuotationHit hit = archive(ALL).quotation("bridge#0").orElseThrow();
        assertThat(hit.text().text()).isEqualTo("“We keep the bridge open for grain,”");
        assertThat(hit.before()).isEqualTo("Troops had guarded it for weeks.");
        assertThat(hit.after()).isEqualTo("said Mara Lindqvist.");
        assertThat(hit.context().text()).contains("weeks. “We keep the bridge open for grain,” said");
        assertThat(archive(ALL).quotation("nothing")).isEmpty();
    }

    @Test
    void onlyWhatMatchedIsMarked() throws IOException {
        ArticleView view = archive(ALL)
                .article(new ArticleId("convoy"), 0, query("\"forty trucks\" -harvest"))
                .orElseThrow();
        assertThat(marked(view.stored().annotated().article().body(), view.bodyMarks()))
                .containsExactly("forty trucks");
        assertThat(view.titleMarks()).isEmpty();
    }

    private static List<String> marked(String text, List<Mark> marks) {
        return marks.stream()
                .map(mark -> text.substring(mark.start(), mark.end()))
                .toList();
    }

    @Test
    void passagesAreTheSentencesThatMatched() throws IOException {
        ArticleHit hit = archive(ALL)
                .articles(page(query("second guarded"), Sort.NEWEST, 1))
                .hits()
                .getFirst();
        assertThat(hit.passages())
                .extracting(MarkedText::text)
                .containsExactly("Troops had guarded it for weeks.", "A second convoy of trucks is expected.");
        for (MarkedText passage : hit.passages()) {
            assertThat(BRIDGE.build().article().body().substring(passage.start()))
                    .startsWith(passage.text());
            assertThat(passage.marks()).hasSize(1);
        }
    }

    @Test
    void theBestQuotationHoldsTheWordsElseItHasASpeaker() throws IOException {
        assertThat(best("bridge convoy", "convoy")).isEqualTo("convoy#1");
        assertThat(best("forty", "convoy")).isEqualTo("convoy#0");
        assertThat(archive(ALL)
                        .articles(page(query("fuel"), Sort.NEWEST, 1))
                        .hits()
                        .getFirst()
                        .quotation())
                .isNull();
    }

    private String best(String query, String id) throws IOException {
        return archive(ALL).articles(page(query(query), Sort.NEWEST, 20)).hits().stream()
                .filter(hit -> hit.article().id().value().equals(id))
                .map(hit -> hit.quotation() == null
                        ? ""
                        : hit.quotation().quotation().id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void wordsOfTheTitleWeighMore() throws IOException {
        assertThat(ids(query("grain"), Sort.RELEVANCE).getFirst()).isEqualTo("harvest");
        assertThat(ids(query("convoy"), Sort.RELEVANCE)).containsExactly("convoy", "bridge");
    }

    @Test
    void allPagesAreAllResults() throws IOException {
        for (Sort sort : Sort.values()) {
            assertThat(paged(query("grain OR trucks"), sort)).isEqualTo(ids(query("grain OR trucks"), sort));
        }
    }

    private List<String> paged(Narrowing narrowing, Sort sort) throws IOException {
        Archive archive = archive(ALL);
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            var request = new SearchRequest(narrowing, sort, 1, cursor, Set.of(), 0, 0);
            Found<ArticleHit> found = archive.articles(request);
            found.hits().forEach(hit -> ids.add(hit.article().id().value()));
            cursor = found.next();
        } while (cursor != null);
        return ids;
    }

    @Test
    void aStrangeCursorIsRefused() throws IOException {
        Archive archive = archive(ALL);
        String newest =
                archive.articles(page(Narrowing.EVERYTHING, Sort.NEWEST, 1)).next();
        for (String cursor : List.of("", "nonsense", "!", newest + "A", newest.substring(1))) {
            var request = new SearchRequest(Narrowing.EVERYTHING, Sort.NEWEST, 1, cursor, Set.of(), 0, 0);
            assertThatThrownBy(() -> archive.articles(request)).isInstanceOf(BadCursorException.class);
        }
        var otherOrder = new SearchRequest(Narrowing.EVERYTHING, Sort.OLDEST, 1, newest, Set.of(), 0, 0);
        assertThatThrownBy(() -> archive.articles(otherOrder)).isInstanceOf(BadCursorException.class);
        var otherKind = new SearchRequest(Narrowing.EVERYTHING, Sort.NEWEST, 1, newest, Set.of(), 0, 0);
        assertThatThrownBy(() -> archive.quotations(otherKind)).isInstanceOf(BadCursorException.class);
    }

    @Test
    void aWholeResultIsItsPages() throws IOException {
        for (Sort sort : Sort.values()) {
            List<String> rows = new ArrayList<>();
            try (ResultSet<StoredArticle> all = archive(ALL).allArticles(query("grain OR trucks"), sort)) {
                assertThat(all.total()).isEqualTo(4);
                for (StoredArticle row = all.next(); row != null; row = all.next()) {
                    rows.add(row.annotated().article().id().value());
                }
            }
            assertThat(rows).isEqualTo(ids(query("grain OR trucks"), sort));
        }
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
    void whereNothingIsFoundItSaysWhatEachFilterKeepsAway() throws IOException {
        Narrowing narrowing = query("grain fuel")
                .withChoices(Map.of(Facet.COUNTRY, new Choice(List.of("PL"), List.of())))
                .withDates(LocalDate.parse("2020-01-01"), null);
        Found<ArticleHit> found = archive(ALL).articles(page(narrowing, Sort.RELEVANCE, 20));
        assertThat(found.total()).isZero();
        assertThat(found.without()).containsExactly(new Found.Without("q", "fuel", 2));
        Narrowing dates = query("fuel").withDates(LocalDate.parse("2020-01-01"), null);
        assertThat(archive(ALL).articles(page(dates, Sort.RELEVANCE, 20)).without())
                .containsExactly(new Found.Without("q", "fuel", 3), new Found.Without("from", "2020-01-01", 1));
    }

    @Test
    void whereLittleIsFoundItSuggestsWordsOfTheArchive() throws IOException {
        Found<ArticleHit> found = archive(ALL).articles(page(query("grian"), Sort.RELEVANCE, 20));
        assertThat(found.suggestions()).first().isEqualTo(new Found.Suggestion("grain", 3));
        assertThat(archive(ALL)
                        .articles(page(query("trucks"), Sort.RELEVANCE, 20))
                        .suggestions())
                .isEmpty();
    }

    @Test
    void otherSpellingsCountAreListedAndCanBeSwitchedOff() throws IOException {
        Labels spellings = new Labels() {
            @Override
            public List<String> spellings(String word) {
                return word.equals("lorry") ? List.of("truck", "camion") : List.of();
            }
        };
        Archive archive = archive(ALL, spellings);
        Found<ArticleHit> found = archive.articles(page(query("lorry"), Sort.NEWEST, 20));
        assertThat(found.total()).isEqualTo(3);
        assertThat(found.variants()).containsExactly(new Found.Variant("lorry", "truck"));
        var off = new Narrowing(query("lorry").query(), Map.of(), null, null, false, SpellingVariants.OFF);
        assertThat(archive.articles(page(off, Sort.NEWEST, 20)).total()).isZero();
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
