package onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.article.ArticleId;
import onrecord.article.Facet;
import org.junit.jupiter.api.Test;

/** What every engine must find, count, mark and order; each topic adds to the one below it. */
public abstract class SearchContract extends LikelyContract {

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
    void whereNothingIsFoundItSaysWhatEachFilterKeepsAway() throws IOException {
        Narrowing narrowing = query("grain fuel")
                .withChoices(Map.of(Facet.COUNTRY, new Choice(List.of("PL"), List.of())))
                .withDates(LocalDate.parse("2020-01-01"), null);
        Found<ArticleHit> found = archive(ALL).articles(page(narrowing, Sort.RELEVANCE, 20));
        assertThat(found.total()).isZero();
        assertThat(found.without())
                .containsExactly(new Found.Without("q", "fuel", 2, "grain"), new Found.Without("mode", "all", 2));
        Narrowing dates = query("fuel").withDates(LocalDate.parse("2020-01-01"), null);
        assertThat(archive(ALL).articles(page(dates, Sort.RELEVANCE, 20)).without())
                .containsExactly(new Found.Without("q", "fuel", 3, ""), new Found.Without("from", "2020-01-01", 1));
    }

    @Test
    void whereLittleIsFoundItSuggestsWordsOfTheArchive() throws IOException {
        Found<ArticleHit> found = archive(ALL).articles(page(query("grian"), Sort.RELEVANCE, 20));
        assertThat(found.suggestions()).first().isEqualTo(new Found.Suggestion("grain", 3));
        assertThat(archive(ALL)
                        .articles(page(query("Grian"), Sort.RELEVANCE, 20))
                        .suggestions())
                .first()
                .isEqualTo(new Found.Suggestion("Grain", 3));
        assertThat(archive(ALL)
                        .articles(page(query("trucks"), Sort.RELEVANCE, 20))
                        .suggestions())
                .isEmpty();
    }
}
