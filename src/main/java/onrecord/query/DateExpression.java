package onrecord.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, month, year, or range of them: {@code 2024-11-05}, {@code 2024-11}, {@code 2024}, {@code 2024-10-01..2024-11-05},
 * {@code 2024-10..}.
 *
 * @param from first day, inclusive; null for no limit
 * @param to last day, inclusive; null for no limit
 */
record DateExpression(@Nullable LocalDate from, @Nullable LocalDate to) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    /** Empty if the text is no date and no range. */
    static Optional<DateExpression> parse(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return single(text);
        }
        var first = text.substring(0, dots);
        var last = text.substring(dots + 2);
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        var from = first.isEmpty() ? Optional.of(new DateExpression(null, null)) : single(first);
        var to = last.isEmpty() ? Optional.of(new DateExpression(null, null)) : single(last);
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateExpression(from.get().from(), to.get().to()));
    }

    boolean isReversed() {
        return from != null && to != null && from.isAfter(to);
    }

    private static Optional<DateExpression> single(String text) {
        var matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return Optional.of(new DateExpression(
                        LocalDate.of(year, 1, 1), Year.of(year).atMonth(12).atEndOfMonth()));
            }
            var month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            if (matcher.group(3) == null) {
                return Optional.of(new DateExpression(month.atDay(1), month.atEndOfMonth()));
            }
            var day = month.atDay(Integer.parseInt(matcher.group(3)));
            return Optional.of(new DateExpression(day, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // a 31st of November is no date
        }
    }
}
