package onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import onrecord.fixture.QueryText;
import onrecord.fixture.RandomCriteria;
import onrecord.fixture.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any criterion that the language can say is read back as itself, without repairs. */
class QueryRoundTripTest {

    private static final List<String> WORDS = List.of("troops", "F-16", "don't", "лёд", "10:30", "and", "氷", "near");
    private static final List<String> WILDCARDS = List.of("mis?il*", "F-1*", "*ission");
    private static final List<String> SOURCES = List.of("Harbour Register");

    private final QueryParser parser = new QueryParser(Labels.NONE, new QueryLimits(100_000, 40, 10_000));

    @Test
    void whatIsWrittenIsReadAsItself() {
        var random = new Random(Seed.of(QueryRoundTripTest.class));
        var criteria = new RandomCriteria(random, WORDS, WILDCARDS, SOURCES);
        for (int round = 0; round < 5_000; round++) {
            assertReadAsItself(criteria.next(4));
        }
    }

    private void assertReadAsItself(Criterion criterion) {
        var text = QueryText.of(criterion);
        var parsed = parser.parse(text, QueryMode.ALL);
        assertThat(parsed.repairs()).as(text).isEmpty();
        assertThat(QueryText.placeless(parsed.criterion())).as(text).isEqualTo(criterion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date:2024-11-05",
                "date:2024-11",
                "date:2024",
                "date:2024-2-9",
                "date:2024-10..2024-11-05",
                "date:2024-10..",
                "date:..2024",
                "after:2024-11-05",
                "after:2024-11",
                "after:9999",
                "before:2024-11-05",
                "before:2024",
                "before:0000",
                "date:\"2024-11\"",
                "date:(2023-11 OR 2024-11)"
            })
    void aDateInAnyFormIsReadAsItself(String text) {
        var parsed = parser.parse(text, QueryMode.ALL);
        assertThat(parsed.repairs()).isEmpty();
        assertReadAsItself(QueryText.placeless(parsed.criterion()));
    }

    @Test
    void aDateMeansItsFirstAndLastDay() {
        assertThat(parser.parse("date:2023-02..2024-02", QueryMode.ALL).criterion())
                .isEqualTo(new Criterion.Dated(LocalDate.of(2023, 2, 1), LocalDate.of(2024, 2, 29), new Place(0, 21)));
        assertThat(parser.parse("after:2024", QueryMode.ALL).criterion())
                .isEqualTo(new Criterion.Dated(LocalDate.of(2025, 1, 1), null, new Place(0, 10)));
        assertThat(parser.parse("before:2024-11", QueryMode.ALL).criterion())
                .isEqualTo(new Criterion.Dated(null, LocalDate.of(2024, 10, 31), new Place(0, 14)));
    }
}
