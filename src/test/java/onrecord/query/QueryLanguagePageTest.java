package onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.article.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on the query language says what the parser does. */
class QueryLanguagePageTest {

    private static final Path PAGE =
            Path.of(System.getProperty("onrecord.home", "."), "src/site/markdown/query-language.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** Every value is known. */
    private static final Labels LABELS = new Labels() {
        @Override
        public List<String> ids(Facet facet, String text) {
            return List.of(text);
        }
    };

    private final QueryParser parser = new QueryParser(LABELS, QueryLimits.DEFAULT);
    private final QueryReading reading = new QueryReading(LABELS);

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    /** What stands in the first column of the tables of examples. */
    static Stream<String> examples() throws IOException {
        return page().substring(0, page().indexOf("## What is repaired"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> codes(line.split(" \\| ")[0]));
    }

    private static Stream<String> codes(String text) {
        return CODE.matcher(text).results().map((MatchResult it) -> it.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsReadWithoutRepairs(String example) {
        assertThat(parser.parse(example, QueryMode.ALL).repairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "missle~                 | words like missle (1 letter different)",
                "Zaporizhia~2            | words like Zaporizhia (up to 2 letters different)",
                "grain NEAR/5 corridor   | grain at most 5 words from corridor",
                "grain BEFORE/5 corridor | grain at most 5 words before corridor",
                "(ship OR vessel) NEAR/5 \"grain corridor\" NEAR/10 Odesa | (ship OR vessel) at most 5 words from “grain corridor” at most 10 words from Odesa",
                "missile /s Kyiv /s killed | missile AND Kyiv AND killed in one sentence",
                "(grain OR wheat) /p (port blockade) | (grain OR wheat) AND (port AND blockade) in one paragraph",
                "atleast3(corruption)    | at least 3 times: corruption",
                "title:(missile NEAR/3 Kyiv) | in the title: (missile at most 3 words from Kyiv)",
                "title:ice snow          | in the title: ice AND snow",
                "ice fuel NEAR/5 winter  | ice AND (fuel at most 5 words from winter)",
                "ice NEAR/2 snow /s fuel | (ice at most 2 words from snow) AND fuel in one sentence",
                "ice /p fuel /s snow     | ice AND (fuel AND snow in one sentence) in one paragraph",
                "NOT ice NEAR/5 fuel     | NOT (ice at most 5 words from fuel)",
                "ice AND fuel OR snow    | (ice AND fuel) OR snow",
                "troops -border          | troops AND NOT border",
                "F-1*                    | F-1*",
                "date:..2024             | to 2024-12-31",
                "after:2024-11-05        | from 2024-11-06",
            })
    void anExampleIsReadAsThePageSays(String example, String words) throws IOException {
        assertThat(examples()).contains(example);
        assertThat(reading.of(parser.parse(example, QueryMode.ALL).criterion())).isEqualTo(words);
    }

    @Test
    void everyKindOfCriterionAndEveryFieldHasAnExample() throws IOException {
        List<String> kinds = examples()
                .flatMap(example -> kinds(parser.parse(example, QueryMode.ALL).criterion()))
                .distinct()
                .toList();
        assertThat(Stream.of(Criterion.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .filteredOn(kind -> !kind.equals("Everything"))
                .allMatch(kinds::contains);
        String examples = String.join(" ", examples().toList());
        assertThat(Stream.of(QueryField.values()).map(QueryField::key)).allMatch(key -> examples.contains(key + ":"));
    }

    private static Stream<String> kinds(Criterion criterion) {
        var inside = Stream.<Criterion>of();
        if (criterion instanceof Criterion.And and) {
            inside = and.all().stream();
        } else if (criterion instanceof Criterion.Or or) {
            inside = or.any().stream();
        }
        return Stream.concat(
                Stream.of(criterion.getClass().getSimpleName()), inside.flatMap(QueryLanguagePageTest::kinds));
    }

    @Test
    void everyRepairIsExplained() throws IOException {
        String page = page();
        var random = new java.util.Random(1);
        for (int i = 0; i < 5_000; i++) {
            parser.parse(RandomQueries.next(random), QueryMode.ALL)
                    .repairs()
                    .forEach(repair -> assertThat(page).contains("`" + repair.code() + "`"));
        }
    }
}
