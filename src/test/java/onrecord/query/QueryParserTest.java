package onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import onrecord.article.Facet;
import onrecord.fixture.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

    private static final Labels LABELS = new Labels() {
        @Override
        public Optional<String> label(Facet facet, String id) {
            return id.equals("KP") ? Optional.of("North Korea") : Optional.empty();
        }

        @Override
        public List<String> ids(Facet facet, String text) {
            return facet == Facet.COUNTRY
                            && List.of("north korea", "dprk", "kp").contains(text.toLowerCase())
                    ? List.of("KP")
                    : List.of();
        }
    };

    private final QueryParser parser = new QueryParser(LABELS, QueryLimits.DEFAULT);
    private final QueryReading reading = new QueryReading(LABELS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "troops                              | troops",
                "troops border                       | troops AND border",
                "troops OR border river              | troops OR (border AND river)",
                "troops AND (border OR river)        | troops AND (border OR river)",
                "troops -border                      | troops AND NOT border",
                "NOT troops                          | NOT troops",
                "\"winter fuel\" troops              | “winter fuel” AND troops",
                "“winter fuel”                       | “winter fuel”",
                "«winter fuel»                       | “winter fuel”",
                "=Grad                               | exactly Grad",
                "=\"Winter Fuel\"                    | exactly “Winter Fuel”",
                "missil*                             | missil*",
                "wom?n                               | wom?n",
                "why now?                            | why AND now?",
                "title:troops                        | in the title: troops",
                "title:(title:troops)                | in the title: in the title: troops",
                "title:troops body:fuel              | in the title: troops AND in the body: fuel",
                "title:(troops OR fuel)              | in the title: (troops OR fuel)",
                "country:\"North Korea\"             | country: North Korea",
                "country:DPRK                        | country: North Korea",
                "COUNTRY:kp fuel                     | country: North Korea AND fuel",
                "date:2024-11                        | from 2024-11-01 to 2024-11-30",
                "date:2024-11-05                     | on 2024-11-05",
                "date:2024-10-01..2024-11-05         | from 2024-10-01 to 2024-11-05",
                "after:2024-11-05                    | from 2024-11-06",
                "before:2024-11                      | to 2024-10-31",
                "quote:(fuel winter) speaker:\"Ada Brennick\" | in one quotation: (fuel AND winter) AND speaker: Ada Brennick",
                "fuel NEAR/5 winter                  | fuel at most 5 words from winter",
                "fuel NEAR winter                    | fuel at most 10 words from winter",
                "fuel BEFORE/1 winter                | fuel 1 word before winter",
                "ice fuel NEAR/5 winter snow         | ice AND (fuel at most 5 words from winter) AND snow",
                "a NEAR/5 b BEFORE/3 c               | a at most 5 words from b at most 3 words before c",
                "a NEAR/5 (b NEAR/3 c)               | a at most 5 words from b at most 3 words from c",
                "(ice OR snow) NEAR/5 \"winter fuel\" | (ice OR snow) at most 5 words from “winter fuel”",
                "NOT ice NEAR/5 fuel                 | NOT (ice at most 5 words from fuel)",
                "ice /s fuel                         | ice AND fuel in one sentence",
                "ice /s fuel /s snow                 | ice AND fuel AND snow in one sentence",
                "ice /p fuel /s snow                 | ice AND (fuel AND snow in one sentence) in one paragraph",
                "(ice snow) /s (fuel OR \"cold air\") | (ice AND snow) AND (fuel OR “cold air”) in one sentence",
                "ice NEAR/2 snow /s fuel             | (ice at most 2 words from snow) AND fuel in one sentence",
                "snow ice /s fuel OR wind            | (snow AND (ice AND fuel in one sentence)) OR wind",
                "atleast3(fuel)                      | at least 3 times: fuel",
                "ATLEAST2(fuel OR oil) ice           | at least 2 times: (fuel OR oil) AND ice",
                "atleast2\"winter fuel\"             | at least 2 times: “winter fuel”",
                "missle~                             | words like missle (1 letter different)",
                "missle~2                            | words like missle (up to 2 letters different)",
                "title:(fuel NEAR/5 winter)          | in the title: (fuel at most 5 words from winter)",
                "quote:(grain NEAR/5 corridor) speaker:\"Ada Brennick\" | in one quotation: (grain at most 5 words from corridor) AND speaker: Ada Brennick",
                "troops -#border                     | troops AND NOT #border",
                "10:30                               | 10:30",
                "F-16                                | F-16",
                "don't                               | don't",
            })
    void aQueryIsReadAsItsGrammarSaysAndNeedsNoRepair(String text, String words) {
        var parsed = parser.parse(text, QueryMode.ALL);
        assertThat(reading.of(parsed.criterion())).isEqualTo(words);
        assertThat(parsed.repairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"winter fuel           | “winter fuel”      | unclosed-quotation-mark | 0",
                "(troops OR fuel         | troops OR fuel     | unclosed-parenthesis    | 0",
                "troops) fuel            | troops AND fuel    | unopened-parenthesis    | 6",
                "troops ()               | troops             | empty-parentheses       | 7",
                "troops AND              | troops             | dangling-operator       | 7",
                "OR troops               | troops             | dangling-operator       | 0",
                "troops NOT              | troops             | dangling-operator       | 7",
                "troops \"\"             | troops             | empty-phrase            | 7",
                "troops a*               | troops AND a       | wildcard-too-short      | 7",
                "troops – fuel           | troops AND fuel    | no-word                 | 7",
                "country: fuel           | country AND fuel   | field-without-value     | 0",
                "country:Nowhere         | country: “Nowhere” (unknown) | unknown-value | 0",
                "title:(body:fuel)       | in the title: fuel | field-within-field      | 7",
                "body:(ice title:(fuel)) | in the body: (ice AND fuel) | field-within-field | 10",
                "date:yesterday          | yesterday          | not-a-date              | 0",
                "date:2024-11-31         | 2024-11-31         | not-a-date              | 0",
                "date:2024-11..2024-10   | from 2024-10-01 to 2024-11-30 | reversed-dates | 0",
                "fuel near/5 winter      | fuel AND winter    | unknown-operator        | 5",
                "fuel w/5 winter         | fuel AND winter    | unknown-operator        | 5",
                "fuel /5 winter          | fuel AND winter    | unknown-operator        | 5",
                "fuel NEAR5 winter       | fuel AND winter    | unknown-operator        | 5",
                "fuel atleast3 winter    | fuel AND winter    | unknown-operator        | 5",
                "\"winter fuel\"~5       | “winter fuel”      | unknown-operator        | 13",
                "fuel NEAR/5             | fuel               | dangling-operator       | 5",
                "NEAR/5 fuel             | fuel               | dangling-operator       | 0",
                "fuel NEAR/5 OR winter   | fuel OR winter     | dangling-operator       | 5",
                "fuel /s                 | fuel               | dangling-operator       | 5",
                "fuel NEAR/500 winter    | fuel at most 100 words from winter | distance-limited | 5",
                "fuel NEAR/0 winter      | fuel 1 word from winter | distance-limited  | 5",
                "fuel NEAR/5 -winter     | fuel AND NOT winter | cannot-be-near        | 5",
                "fuel NEAR/5 title:ice   | fuel AND in the title: ice | cannot-be-near | 5",
                "a NEAR/5 b NEAR/5 -c    | (a at most 5 words from b) AND NOT c | cannot-be-near | 11",
                "fuel /s -winter         | fuel AND NOT winter | cannot-be-in-one-sentence  | 5",
                "fuel /p date:2024       | fuel AND from 2024-01-01 to 2024-12-31 | cannot-be-in-one-paragraph | 5",
                "fuel /s (ice /p snow)   | fuel AND (ice AND snow in one paragraph) | cannot-be-in-one-sentence | 5",
                "atleast3(fuel ice)      | fuel AND ice       | cannot-be-counted       | 0",
                "atleast0(fuel)          | at least once: fuel | count-limited          | 0",
                "ice~2                   | words like ice (1 letter different) | fuzzy-limited | 0",
                "missile~7               | words like missile (up to 2 letters different) | fuzzy-limited | 0",
                "if~                     | if                 | cannot-be-fuzzy         | 0",
                "F-16~                   | F-16               | cannot-be-fuzzy         | 0",
                "miss*~                  | miss*              | cannot-be-fuzzy         | 0",
                "\"mis* fuel\"           | “mis* fuel”        | no-wildcard-here        | 0",
                "=mis*                   | exactly mis*       | no-wildcard-here        | 0",
            })
    void whatCannotBeReadIsRepairedAndReported(String text, String words, String code, int start) {
        var parsed = parser.parse(text, QueryMode.ALL);
        assertThat(reading.of(parsed.criterion())).isEqualTo(words);
        assertThat(parsed.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.code()).isEqualTo(code);
            assertThat(repair.at().start()).isEqualTo(start);
        });
    }

    @Test
    void inModeAnyWordsSideBySideAreAlternatives() {
        assertThat(reading.of(
                        parser.parse("troops fuel AND winter", QueryMode.ANY).criterion()))
                .isEqualTo("troops OR (fuel AND winter)");
    }

    @Test
    void inModeAnyWhatIsExcludedStaysExcluded() {
        assertThat(reading.of(parser.parse("troops fuel -winter", QueryMode.ANY).criterion()))
                .isEqualTo("(troops OR fuel) AND NOT winter");
        assertThat(reading.of(parser.parse("-fuel -winter", QueryMode.ANY).criterion()))
                .isEqualTo("NOT fuel AND NOT winter");
    }

    @Test
    void theEmptyQueryAsksForEverything() {
        assertThat(parser.parse("  ", QueryMode.ALL).criterion()).isEqualTo(new Criterion.Everything());
    }

    @ParameterizedTest
    @CsvSource({"(, 21, 20", "NOT , 21, 80", "a , 257, 512", "aaaaaaaaaa, 101, 1000"})
    void whatCostsTooMuchIsRefusedWithItsPlace(String piece, int times, int position) {
        var query = (piece.equals("NOT") || piece.equals("a") ? piece + " " : piece).repeat(times);
        assertThatThrownBy(() -> parser.parse(query, QueryMode.ALL))
                .isInstanceOfSatisfying(
                        QueryLimitException.class, e -> assertThat(e.position()).isEqualTo(position));
    }

    @Test
    void anyTextIsAQuery() {
        var random = new Random(Seed.of(QueryParserTest.class));
        var pieces = List.of(
                "(",
                ")",
                "\"",
                "“",
                "«",
                "AND",
                "OR",
                "NOT",
                "-",
                "=",
                "*",
                "?",
                ":",
                "country:",
                "date:",
                "quote:",
                "title:",
                "..",
                "2024",
                "a",
                "fuel",
                "ö",
                "\ud83d\ude00",
                "\ud83d",
                " ",
                " ",
                "~",
                "/s",
                "'");
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var parsed = parser.parse(text.toString(), QueryMode.ALL);
            assertThat(reading.of(parsed.criterion())).isNotNull();
            assertThat(parsed.repairs())
                    .allSatisfy(repair -> assertThat(repair.at().end()).isLessThanOrEqualTo(text.length()));
        }
    }
}
