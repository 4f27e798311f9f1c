package onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import onrecord.archive.ArchiveWriter;
import onrecord.ingest.Ingest;
import onrecord.ingest.IngestReport;
import onrecord.lucene.LuceneArchiveWriter;
import onrecord.source.Sources;
import onrecord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord index}. */
@Command(
        name = "index",
        description = "Takes articles into an archive: files, folders, or - for standard input.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "JSON Lines, CSV, text, Markdown and saved pages, also as .gz; folders with such files.")
    private List<String> paths = List.of();

    @Mixin
    private final WorkerOptions workers = new WorkerOptions();

    @Option(names = "--batch", paramLabel = "N", description = "Articles that are committed at once; 500 if not said.")
    private @Nullable String batch;

    @Option(names = "--verbose", description = "Also names every record whose date or other field was not kept.")
    private boolean verbose;

    IndexCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Map<Setting, String> given = workers.addTo(common.given());
        if (batch != null) {
            given.put(Setting.BATCH, batch);
        }
        Setup setup = Setup.of(given, common.config(), environment);
        int threads = setup.workers();
        int atOnce = setup.batch();
        Vocabulary vocabulary = setup.vocabulary();
        try (Sources sources = sources();
                ArchiveWriter writer = LuceneArchiveWriter.open(setup.settings().data(), Duration.ZERO)) {
            Ingest ingest = new Ingest(writer, setup.annotator(vocabulary)::annotate, threads, atOnce);
            IndexProgress progress = new IndexProgress(terminal, sources, verbose);
            IngestReport report = ingest.run(sources, progress);
            progress.end();
            new ReportPrinter(terminal).print(report, sources.skipped());
            return (report.rejected().isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED).number();
        }
    }

    private Sources sources() throws IOException {
        if (!paths.contains("-")) {
            return Sources.open(paths.stream().map(Path::of).toList(), Clock.systemUTC());
        }
        if (paths.size() > 1) {
            throw CommandException.badUse("Standard input (-) is read by itself, without further paths.");
        }
        return Sources.standardInput(terminal.in(), Clock.systemUTC());
    }
}
