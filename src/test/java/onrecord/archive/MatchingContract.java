package onrecord.archive;

import static onrecord.fixture.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onrecord.article.Facet;
import onrecord.query.Labels;
import org.junit.jupiter.api.Test;

/** What every engine must find. */
abstract class MatchingContract extends ContractArticles {

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
        assertThat(found.variants()).containsExactly(new Found.Variant("lorry", "truck", 3));
        var off = new Narrowing(query("lorry").query(), Map.of(), null, null, false, SpellingVariants.OFF);
        assertThat(archive.articles(page(off, Sort.NEWEST, 20)).total()).isZero();
    }
}
