package onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.article.TextField;
import onrecord.query.Labels;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkFinderTest {

    private static final Spellings SPELLINGS = word -> switch (word) {
        case "kyiv" -> List.of("kiev");
        case "brennick" -> List.of("brenik", "al brenik");
        default -> List.of();
    };

    private final MarkFinder finder = new MarkFinder(new TermPatterns(SPELLINGS));
    private final QueryParser parser = new QueryParser(Labels.NONE, QueryLimits.DEFAULT);

    private String marked(String query, TextField field, String text) {
        return finder.find(parser.parse(query, QueryMode.ALL).criterion(), field, text).stream()
                .map(mark -> text.substring(mark.start(), mark.end()))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "missile              | Three missiles and a Missile’s wing        | missiles,Missile’s",
                "\"winter fuel\"      | Winter fuel is no fuel for winter          | Winter fuel",
                "=Grad                | Grad rockets, a grad student               | Grad",
                "kyiv                 | From Kiev to KYIV                          | Kiev,KYIV",
                "brennick             | Ada Brenik and Al-Brenik                   | Brenik,Al-Brenik",
                "\"in kyiv\"          | Snow in Kiev, and in Lviv                  | in Kiev",
                "F-16                 | F-16, F 16, F16 and F-15                   | F-16,F 16,F16",
                "F16                  | F-16, F 16, F16s and F-15                  | F-16,F 16",
                "miss*                | A missile is missed, permission too        | missile,missed",
                "*ission              | A missile is missed, permission too        | permission",
                "fuel -winter         | Fuel in winter                             | Fuel",
                "fuel OR winter       | Fuel in winter                             | Fuel,winter",
                "title:fuel           | Fuel in winter                             | ``",
                "Żółw                 | A zolw and a Żółw                          | zolw,Żółw",
                "café                 | Cafe, CAFÉ and cafe\u0301                  | Cafe,CAFÉ,cafe\u0301",
                "don't                | They don’t and don't                       | don’t,don't",
            })
    void whatMatchedIsMarkedAndNothingElse(String query, String text, String marks) {
        assertThat(marked(query, TextField.BODY, text)).isEqualTo(marks.replace(',', '|'));
    }

    @Test
    void whatMustStandInAQuotationIsMarkedThereOnly() {
        var text = "Fuel is scarce. “Fuel will come,” she said.";
        var criterion = parser.parse("quote:fuel", QueryMode.ALL).criterion();
        assertThat(finder.find(criterion, TextField.BODY, text, List.of(new int[] {16, 33})))
                .containsExactly(new MarkFinder.Found(17, 21, 0));
    }

    @Test
    void oneWordHasThreeTermsAtOnePosition() {
        assertThat(new Words().of("Putin’s Missiles"))
                .containsExactly(
                        new Words.Word("putin", "~putin", "=Putin", 0, 7),
                        new Words.Word("missiles", "~missile", "=Missiles", 8, 16));
    }

    @Test
    void aWildcardNeverMatchesTermsOfOtherForms() {
        var all = new TermPatterns(Spellings.NONE)
                .of(new onrecord.query.Criterion.Wildcard("*fuel", new onrecord.query.Place(0, 5)));
        var run = new org.apache.lucene.util.automaton.CharacterRunAutomaton(
                org.apache.lucene.util.automaton.Operations.determinize(all, 10_000));
        assertThat(Set.of("fuel", "~fuel", "=fuel", "biofuel").stream().filter(run::run))
                .containsExactlyInAnyOrder("fuel", "biofuel");
    }
}
