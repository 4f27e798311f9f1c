package onrecord.source;

import java.text.ParsePosition;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.article.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Reads publication dates as records have them: ISO 8601 in any precision, RFC 1123, and dates written out in English. A day
 * never shifts, whatever the zone; a time without a zone is kept as its day.
 */
final class PublicationDate {

    /** First year that a newspaper can have: the Relation of Strasbourg appeared in 1605. */
    private static final int FIRST_YEAR = 1605;

    /** No date is written longer; what is longer is not searched for one. */
    private static final int LONGEST = 100;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?)\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?");
    private static final Pattern CLOCK =
            Pattern.compile("(?:(?:,| at)? *\\d{1,2}[:.]\\d{2}.{0,20})?", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter[] WRITTEN = {
        written("d MMMM uuuu"), written("d MMM uuuu"), written("MMMM d, uuuu"), written("MMM d, uuuu"),
        written("MMM. d, uuuu"), written("EEEE, MMMM d, uuuu"), written("EEE, MMM d, uuuu"),
                written("EEEE, d MMMM uuuu"),
    };

    private final Clock clock;

    PublicationDate(Clock clock) {
        this.clock = clock;
    }

    /** Empty for what is no date, or a day before newspapers or after tomorrow. */
    Optional<Publication> parse(String text) {
        var date = text.strip();
        return (date.isEmpty() || date.length() > LONGEST ? Optional.<Publication>empty() : read(date))
                .filter(publication ->
                        publication.day().filter(this::isPlausible).isPresent());
    }

    private boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR
                && !day.isAfter(LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1));
    }

    private static Optional<Publication> read(String text) {
        try {
            if (YEAR.matcher(text).matches()) {
                return Optional.of(Publication.year(Integer.parseInt(text)));
            }
            if (MONTH.matcher(text).matches()) {
                return Optional.of(Publication.month(YearMonth.parse(text)));
            }
            var day = DAY.matcher(text);
            if (day.matches()) {
                return Optional.of(Publication.day(LocalDate.of(
                        Integer.parseInt(day.group(1)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(3)))));
            }
            var time = TIME.matcher(text);
            if (time.matches()) {
                return Optional.of(time(time.group(1), time.group(2).replace(',', '.'), time.group(3)));
            }
            return writtenOut(text);
        } catch (DateTimeException e) {
            return Optional.empty(); // a 31st of November is no date
        }
    }

    private static Publication time(String date, String time, @Nullable String zone) {
        var local = LocalDateTime.parse(date + "T" + time);
        if (zone == null) {
            return Publication.day(local.toLocalDate());
        }
        var offset = Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
        return Publication.time(OffsetDateTime.of(local, offset));
    }

    private static Optional<Publication> writtenOut(String text) {
        try {
            var time = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Publication.time(time.toOffsetDateTime()));
        } catch (DateTimeParseException e) {
            for (var format : WRITTEN) {
                var at = new ParsePosition(0);
                if (format.parseUnresolved(text, at) != null
                        && CLOCK.matcher(text.substring(at.getIndex())).matches()) {
                    return Optional.of(Publication.day(LocalDate.parse(text.substring(0, at.getIndex()), format)));
                }
            }
            return Optional.empty();
        }
    }

    private static DateTimeFormatter written(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
