package onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import onrecord.article.Facet;
import onrecord.query.QueryEnding.Tail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryEndingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "zel; zel",
                "volodymyr zel; volodymyr zel|zel",
                "one two three four five; two three four five|three four five|four five|five",
                "troops AND rus; rus",
                "troops NOT rus; rus",
                "(kiev OR ode; ode",
                "\"grain deal\" ode; ode",
                "-zel; zel",
                "troops -mara lind; mara lind|lind",
                "=Kyi; ''",
                "wo*; ''",
                "title:gra; ''",
                "title:grain odes; odes",
                "troops); ''",
                "\"grain deal\"; ''",
                "Sana'a kim jong-u; Sana'a kim jong-u|kim jong-u|jong-u"
            })
    void onlyPlainWordsAtTheEndMayBeUnfinished(String text, String tails) {
        assertThat(tails(text)).isEqualTo(tails);
    }

    private static String tails(String text) {
        return QueryEnding.of(text).tails().stream().map(Tail::words).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "country:ukr; COUNTRY; ukr",
                "troops country:\"north ko; COUNTRY; north ko",
                "speaker:; SPEAKER; ''",
                "-person:“Mara L; PERSON; Mara L"
            })
    void aFieldSaysOfWhichFacetTheNameIs(String text, Facet facet, String name) {
        QueryEnding ending = QueryEnding.of(text);
        assertThat(ending.facet()).contains(facet);
        assertThat(ending.tails()).extracting(Tail::words).containsExactly(name);
    }

    @Test
    void withinAPhraseTheLastWordIsUnfinished() {
        QueryEnding ending = QueryEnding.of("ice \"grain ex");
        assertThat(ending.inPhrase()).isTrue();
        assertThat(ending.tails()).containsExactly(new Tail("ice \"grain ", "ex"));
    }

    @Test
    void behindASpaceOnlyANameGoesOn() {
        QueryEnding ending = QueryEnding.of("north ");
        assertThat(ending.betweenWords()).isTrue();
        assertThat(ending.tails()).containsExactly(new Tail("", "north"));
    }

    @Test
    void aNameOfSeveralWordsStandsInQuotationMarks() {
        assertThat(new Tail("grain -", "zel").withValue(Facet.PERSON, "Mara Lindqvist"))
                .isEqualTo("grain -person:\"Mara Lindqvist\"");
        assertThat(new Tail("", "ukr").withValue(Facet.COUNTRY, "Ukraine")).isEqualTo("country:Ukraine");
    }
}
