package onrecord.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as precisely as it is known: a year, a month or a day.
 *
 * @param text as written, such as {@code 2023}, {@code 2023-09} or {@code 2023-09-06}
 * @param first the first day it can mean, inclusive
 * @param last the last day it can mean, inclusive
 */
public record PartialDate(String text, LocalDate first, LocalDate last) {
    /** The date that the text writes in ISO 8601, or empty where it writes none. */
    public static Optional<PartialDate> parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> {
                    Year year = Year.parse(text);
                    yield Optional.of(new PartialDate(
                            text, year.atDay(1), year.atMonth(12).atEndOfMonth()));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield Optional.of(new PartialDate(text, month.atDay(1), month.atEndOfMonth()));
                }
                default -> {
                    LocalDate day = LocalDate.parse(text);
                    yield Optional.of(new PartialDate(text, day, day));
                }
            };
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
