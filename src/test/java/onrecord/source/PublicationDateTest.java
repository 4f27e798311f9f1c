package onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import onrecord.article.Publication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    private final PublicationDate dates =
            new PublicationDate(Clock.fixed(Instant.parse("2024-12-01T00:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024                            | YEAR  | 2024-01-01 | 2024",
                "2024-11                         | MONTH | 2024-11-01 | 2024-11",
                "2024-11-05                      | DAY   | 2024-11-05 | 2024-11-05",
                "20241105                        | DAY   | 2024-11-05 | 2024-11-05",
                "2024-11-05T23:30:00-05:00       | TIME  | 2024-11-05 | 2024-11-05T23:30:00-05:00",
                "2024-11-05T00:10:00+09:00       | TIME  | 2024-11-05 | 2024-11-05T00:10:00+09:00",
                "2024-11-05T23:30:00Z            | TIME  | 2024-11-05 | 2024-11-05T23:30:00Z",
                "2024-11-05 23:30:00.123 UTC     | TIME  | 2024-11-05 | 2024-11-05T23:30:00.123Z",
                "2024-11-05T23:30:00             | DAY   | 2024-11-05 | 2024-11-05",
                "Tue, 5 Nov 2024 23:30:00 +0100  | TIME  | 2024-11-05 | 2024-11-05T23:30:00+01:00",
                "November 5, 2024                | DAY   | 2024-11-05 | 2024-11-05",
                "5 Nov 2024 07:09 GMT            | TIME  | 2024-11-05 | 2024-11-05T07:09:00Z",
                "5 November 2024, 7.09 pm        | DAY   | 2024-11-05 | 2024-11-05",
                "1987-02-26T15:01:01Z            | TIME  | 1987-02-26 | 1987-02-26T15:01:01Z",
            })
    void aDateKeepsItsPrecisionAndItsDay(String text, String precision, String day, String again) {
        assertThat(dates.parse(text)).hasValueSatisfying(date -> {
            assertThat(date.precision().name()).isEqualTo(precision);
            assertThat(date.day().orElseThrow()).hasToString(day);
            assertThat(date.text()).isEqualTo(again);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01",
                "2050-06-01",
                "2024-11-31",
                "2024-13",
                "yesterday",
                "5",
                "0000",
                "9999-12-31T00:00:00Z"
            })
    void whatIsNoDateOrCannotBeRightIsUnknown(String text) {
        assertThat(dates.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-01", "2024-12-02"})
    void todayAndTomorrowAreDates(String text) {
        assertThat(dates.parse(text)).map(Publication::text).contains(text);
    }
}
