package onrecord.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.archive.ArchiveWriter;
import onrecord.article.Precision;
import onrecord.source.SourceRecord;

/** Counts what becomes of records while they pass. Not safe for threads. */
final class IngestTally {

    private static final int PLACES_A_NOTICE = 3;

    private final long started = System.nanoTime();
    private final long[] outcomes = new long[ArchiveWriter.Outcome.values().length];
    private final List<SourceRecord.Rejected> rejected = new ArrayList<>();
    private final Map<String, List<SourceRecord.Where>> firstPlaces = new LinkedHashMap<>();
    private final Map<String, Long> noticed = new LinkedHashMap<>();
    private long undated;

    void accepted(SourceRecord.Accepted record) {
        if (record.article().published().precision() == Precision.UNKNOWN) {
            undated++;
        }
        for (String notice : record.notices()) {
            noticed.merge(notice, 1L, Long::sum);
            List<SourceRecord.Where> places = firstPlaces.computeIfAbsent(notice, key -> new ArrayList<>());
            if (places.size() < PLACES_A_NOTICE) {
                places.add(record.where());
            }
        }
    }

    void rejected(SourceRecord.Rejected record) {
        rejected.add(record);
    }

    void outcome(ArchiveWriter.Outcome outcome) {
        outcomes[outcome.ordinal()]++;
    }

    long settled() {
        long sum = 0;
        for (long count : outcomes) {
            sum += count;
        }
        return sum;
    }

    IngestReport report() {
        Map<String, IngestReport.Notice> notices = new LinkedHashMap<>();
        firstPlaces.forEach((notice, places) ->
                notices.put(notice, new IngestReport.Notice(noticed.getOrDefault(notice, 0L), places)));
        return new IngestReport(
                count(ArchiveWriter.Outcome.NEW),
                count(ArchiveWriter.Outcome.UNCHANGED),
                count(ArchiveWriter.Outcome.NEW_VERSION),
                count(ArchiveWriter.Outcome.CORRECTED),
                rejected,
                undated,
                notices,
                Duration.ofNanos(System.nanoTime() - started));
    }

    private long count(ArchiveWriter.Outcome outcome) {
        return outcomes[outcome.ordinal()];
    }
}
