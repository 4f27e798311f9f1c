package onrecord.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import onrecord.source.SourceRecord;

/** Takes articles into the archive. Called by many threads at once; one after another writes. */
@FunctionalInterface
public interface ArticleIntake {

    /**
     * What became of the records.
     *
     * @param created articles that are new
     * @param unchanged articles that stood already
     * @param newVersions articles with a new title or body
     * @param corrected articles of which other fields changed
     * @param rejected records that are no article, in order
     */
    record Taken(long created, long unchanged, long newVersions, long corrected, List<SourceRecord.Rejected> rejected) {
        public Taken {
            rejected = List.copyOf(rejected);
        }
    }

    /**
     * Reads JSON Lines to their end, and returns when all of it is on disk.
     *
     * @throws onrecord.archive.ArchiveLockedException if another process is writing
     * @throws IOException if the archive cannot be written; batches before that stand
     */
    Taken take(InputStream jsonLines) throws IOException;
}
