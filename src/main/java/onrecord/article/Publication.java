package onrecord.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as exactly as its record said and no further.
 *
 * <p>The day is the one printed: {@code 2024-11-05T23:30-05:00} was published on 5 November, whatever the reader's zone. For
 * sorting, filtering and histograms a year or month stands at its first day.
 *
 * @param precision what is known
 * @param date the day, or the first day of the year or month; null if and only if unknown
 * @param time the time with its offset; present if and only if precision is {@link Precision#TIME}
 */
public record Publication(
        Precision precision,
        @Nullable LocalDate date,
        @Nullable OffsetDateTime time) {

    public static final Publication UNKNOWN = new Publication(Precision.UNKNOWN, null, null);

    public Publication {
        if ((precision == Precision.UNKNOWN) != (date == null) || (precision == Precision.TIME) != (time != null)) {
            throw new IllegalArgumentException("date and time must fit the precision " + precision);
        }
    }

    public static Publication year(int year) {
        return new Publication(Precision.YEAR, LocalDate.of(year, 1, 1), null);
    }

    public static Publication month(YearMonth month) {
        return new Publication(Precision.MONTH, month.atDay(1), null);
    }

    public static Publication day(LocalDate day) {
        return new Publication(Precision.DAY, day, null);
    }

    public static Publication time(OffsetDateTime time) {
        return new Publication(Precision.TIME, time.toLocalDate(), time);
    }

    /** The day to sort and filter by; empty if unknown. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(date);
    }

    /**
     * ISO 8601 in the precision that is known: {@code 2024}, {@code 2024-11}, {@code 2024-11-05} or {@code
     * 2024-11-05T23:30:00-05:00}; the empty string if unknown.
     */
    public String text() {
        if (date == null) {
            return "";
        }
        return switch (precision) {
            case UNKNOWN -> "";
            case YEAR -> "%04d".formatted(date.getYear());
            case MONTH -> YearMonth.from(date).toString();
            case DAY -> date.toString();
            case TIME -> time == null ? "" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        };
    }
}
