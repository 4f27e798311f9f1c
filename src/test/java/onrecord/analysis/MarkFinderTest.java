package onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.article.TextBreaks;
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

    /** No article: what is not said about words is fulfilled. */
    private static final MarkFinder.Facts FACTS = criterion -> true;

    private String marked(String query, TextField field, String text) {
        return marked(query, new SearchedText(field, text, TextBreaks.NONE));
    }

    private String marked(String query, SearchedText text) {
        var criterion = parser.parse(query, QueryMode.ALL).criterion();
        return finder.marks(criterion, List.of(text), FACTS).texts().getFirst().stream()
                .map(mark -> text.text().substring(mark.start(), mark.end()))
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
                "F-1*                 | F-16, F 18, F14 and F-25                   | F-16,F 18,F14",
                "F1*                  | F-16, F 18, F14 and F-25                   | F-16,F 18,F14",
                "misile~              | Missiles, a missile, a misile              | missile,misile",
                "misile~2             | Missiles, a missile, a misile              | Missiles,missile,misile",
                "fuel NEAR/2 winter   | Winter fuel, fuel in winter and of fuel    | Winter,fuel,fuel,winter",
                "fuel BEFORE/2 winter | Winter fuel, fuel in winter and of fuel    | fuel,winter",
                "fuel NEAR/1 winter NEAR/1 snow | Fuel, winter, snow; snow, fuel | Fuel,winter,snow",
                "atleast2(fuel)       | Fuel and fuels and winter                  | Fuel,fuels",
                "atleast3(fuel)       | Fuel and fuels and winter                  | ``",
                "atleast3(fuel OR winter) | Fuel and fuels and winter              | Fuel,fuels,winter",
                "fuel OR (snow winter) | Fuel in winter                            | Fuel",
                "Żółw                 | A zolw and a Żółw                          | zolw,Żółw",
                "café                 | Cafe, CAFÉ and cafe\u0301                  | Cafe,CAFÉ,cafe\u0301",
                "don't                | They don’t and don't                       | don’t,don't",
            })
    void whatMatchedIsMarkedAndNothingElse(String query, String text, String marks) {
        assertThat(marked(query, TextField.BODY, text)).isEqualTo(marks.replace(',', '|'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fuel /s winter            | Fuel,winter,Fuel,winter",
                "fuel /s snow              | ``",
                "fuel /p snow              | Fuel,Snow,Fuel",
                "(fuel snow) /s winter     | ``",
                "(fuel OR snow) /s winter  | Fuel,winter,Snow,winter,Fuel,winter",
                "\"winter snow\" /s fuel   | ``",
                "\"winter snow\" /p fuel   | Fuel,winter. Snow,Fuel",
                "(fuel /s winter) /p snow  | Fuel,winter,Snow",
                "winter NEAR/1 snow /p fuel | Fuel,winter,Snow,Fuel",
            })
    void conditionsOfSentencesAndParagraphsAreMarkedWhereTheyHold(String query, String marks) {
        var text = "Fuel in winter. Snow and no winter fell? Fuel.\n\nFuel in winter.";
        var breaks = new TextBreaks(List.of(0, 16, 41, 48), List.of(0, 48));
        assertThat(marked(query, new SearchedText(TextField.BODY, text, breaks)))
                .isEqualTo(marks.replace(',', '|'));
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
                all.getFirst().words().getFirst());
        assertThat(Set.of("fuel", "~fuel", "=fuel", "biofuel").stream().filter(run::run))
                .containsExactlyInAnyOrder("fuel", "biofuel");
    }
}
