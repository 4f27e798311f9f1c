package onrecord.cli;

import onrecord.ingest.IngestListener;
import onrecord.source.SourceRecord;
import onrecord.source.Sources;

/** Shows how far an ingest is, by the share of bytes that were read. */
final class IndexProgress implements IngestListener {

    private final Terminal terminal;
    private final Sources sources;
    private final boolean verbose;
    private final Progress progress;

    IndexProgress(Terminal terminal, Sources sources, boolean verbose) {
        this.terminal = terminal;
        this.sources = sources;
        this.verbose = verbose;
        this.progress = new Progress(terminal, "articles");
    }

    @Override
    public void read(long records) {
        long total = sources.totalBytes();
        progress.show(records, total == 0 ? 0 : Math.min(0.99, (double) sources.bytesRead() / total));
    }

    @Override
    public void noticed(SourceRecord.Where where, String notice) {
        if (verbose) {
            progress.clear();
            terminal.err().println(where + ": " + notice);
        }
    }

    void end() {
        progress.clear();
    }
}
