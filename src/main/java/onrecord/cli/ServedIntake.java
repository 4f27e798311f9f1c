package onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import onrecord.annotate.Annotator;
import onrecord.archive.Archive;
import onrecord.archive.ArchiveWriter;
import onrecord.http.ArticleIntake;
import onrecord.ingest.Ingest;
import onrecord.ingest.IngestListener;
import onrecord.ingest.IngestReport;
import onrecord.lucene.LuceneArchiveWriter;
import onrecord.source.JsonLinesReader;

/** Takes articles that were sent to the server into its archive. The writer is held for one request only. */
final class ServedIntake implements ArticleIntake {

    /** Long enough for another request's batch, short enough for a client to wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Setup setup;
    private final Archive archive;
    private final Annotator annotator;
    private final Lock writing = new ReentrantLock();

    ServedIntake(Setup setup, Archive archive, Annotator annotator) {
        this.setup = setup;
        this.archive = archive;
        this.annotator = annotator;
    }

    @Override
    public Taken take(InputStream jsonLines) throws IOException {
        writing.lock();
        try (ArchiveWriter writer = LuceneArchiveWriter.open(setup.settings().data(), PATIENCE);
                JsonLinesReader records = new JsonLinesReader(jsonLines, "api", Clock.systemUTC())) {
            Ingest ingest = new Ingest(writer, annotator::annotate, setup.workers(), setup.batch());
            IngestReport report = ingest.run(records, IngestListener.NOBODY);
            archive.refresh();
            return new Taken(
                    report.created(), report.unchanged(), report.newVersions(), report.corrected(), report.rejected());
        } finally {
            writing.unlock();
        }
    }
}
