package onrecord.ingest;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.source.SourceRecord;

/**
 * What became of every record.
 *
 * @param created articles that were not in the archive
 * @param unchanged articles that stood there already, to the letter
 * @param newVersions articles whose title or body differ from what stood there
 * @param corrected articles of which only other fields differ
 * @param rejected records that are no article, in the order in which they were read
 * @param undated articles among the accepted ones without a known date
 * @param notices what could not be kept as it stood: sentence to places, in order of first appearance
 * @param took from the first record to the last commit
 */
public record IngestReport(
        long created,
        long unchanged,
        long newVersions,
        long corrected,
        List<SourceRecord.Rejected> rejected,
        long undated,
        Map<String, Notice> notices,
        Duration took) {

    /**
     * One kind of notice.
     *
     * @param records how many records it was given for
     * @param first the places of the first few
     */
    public record Notice(long records, List<SourceRecord.Where> first) {
        public Notice {
            first = List.copyOf(first);
        }
    }

    public IngestReport {
        rejected = List.copyOf(rejected);
        notices = Collections.unmodifiableMap(new LinkedHashMap<>(notices));
    }

    /** Records that are articles. */
    public long accepted() {
        return created + unchanged + newVersions + corrected;
    }

    /** All records that were read. */
    public long read() {
        return accepted() + rejected.size();
    }
}
