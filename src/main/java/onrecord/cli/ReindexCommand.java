package onrecord.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import onrecord.archive.AnnotationChanges;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.lucene.Rebuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord reindex}. */
@Command(
        name = "reindex",
        description = {
            "Annotates all articles anew and rebuilds the archive from its own originals, after a change of the vocabulary.",
            "A running server goes on with the old one meanwhile and then takes the new one."
        },
        mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final WorkerOptions workers = new WorkerOptions();

    ReindexCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Setup setup = Setup.of(workers.addTo(common.given()), common.config(), environment);
        int threads = setup.workers();
        Function<Article, AnnotatedArticle> annotator = setup.annotator(setup.vocabulary())::annotate;
        long started = System.nanoTime();
        try (Rebuild rebuild = Rebuild.open(setup.existingArchive(), Duration.ZERO)) {
            RebuildProgress progress = new RebuildProgress(terminal, rebuild.articles());
            rebuild.run(annotator, threads, progress::step);
            progress.end();
            rebuild.swap();
            double seconds = (System.nanoTime() - started) / 1e9;
            terminal.out()
                    .println(String.format(
                            Locale.ROOT, "%,d articles annotated anew in %.1f s.", rebuild.articles(), seconds));
            report(rebuild.changes());
        }
        return ExitCode.DONE.number();
    }

    private void report(AnnotationChanges changes) {
        if (changes.changed() == 0) {
            terminal.out().println("Nothing else is found in them than before.");
            return;
        }
        terminal.out()
                .println("Other findings in %s; quotations: %s before, %s now."
                        .formatted(
                                ChangesPrinter.counted(changes.changed(), "article"),
                                ChangesPrinter.number(changes.quotationsBefore()),
                                ChangesPrinter.number(changes.quotationsAfter())));
        new ChangesPrinter(terminal).values(changes);
    }
}
