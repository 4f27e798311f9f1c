package onrecord.lucene;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import onrecord.archive.Histogram;
import onrecord.archive.Histogram.Bucket;
import onrecord.archive.Histogram.Interval;

/** Makes buckets of counted days. Weeks begin on Monday, as ISO 8601 has it. */
final class Buckets {

    private static final int MOST_IF_AUTOMATIC = 150;

    private Buckets() {}

    static Histogram of(HistogramPass.Days days, Interval asked) {
        if (days.counts().length == 0) {
            return new Histogram(asked == Interval.AUTO ? Interval.DAY : asked, List.of(), days.undated());
        }
        LocalDate first = LocalDate.ofEpochDay(days.first());
        LocalDate last = first.plusDays(days.counts().length - 1L);
        Interval interval = asked == Interval.AUTO ? finest(first, last) : asked;
        List<Bucket> buckets = new ArrayList<>();
        for (LocalDate from = start(first, interval); !from.isAfter(last); from = next(from, interval)) {
            buckets.add(bucket(from, next(from, interval).minusDays(1), days));
        }
        return new Histogram(interval, buckets, days.undated());
    }

    private static Bucket bucket(LocalDate from, LocalDate to, HistogramPass.Days days) {
        long count = 0;
        int begin = Math.max(0, Math.toIntExact(from.toEpochDay() - days.first()));
        int end = Math.min(days.counts().length, Math.toIntExact(to.toEpochDay() - days.first()) + 1);
        for (int i = begin; i < end; i++) {
            count += days.counts()[i];
        }
        return new Bucket(from, to, count);
    }

    private static Interval finest(LocalDate first, LocalDate last) {
        for (Interval interval : List.of(Interval.DAY, Interval.WEEK, Interval.MONTH)) {
            long buckets = unit(interval).between(start(first, interval), start(last, interval)) + 1;
            if (buckets <= MOST_IF_AUTOMATIC) {
                return interval;
            }
        }
        return Interval.YEAR;
    }

    private static LocalDate start(LocalDate day, Interval interval) {
        return switch (interval) {
            case AUTO, DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static LocalDate next(LocalDate start, Interval interval) {
        return start.plus(1, unit(interval));
    }

    private static ChronoUnit unit(Interval interval) {
        return switch (interval) {
            case AUTO, DAY -> ChronoUnit.DAYS;
            case WEEK -> ChronoUnit.WEEKS;
            case MONTH -> ChronoUnit.MONTHS;
            case YEAR -> ChronoUnit.YEARS;
        };
    }
}
