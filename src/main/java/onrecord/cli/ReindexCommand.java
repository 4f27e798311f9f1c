package onrecord.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import onrecord.annotate.Annotator;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.lucene.Rebuild;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Threads that annotate; as many as processors if not said.")
    private @Nullable String workers;

    ReindexCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Map<Setting, String> given = common.given();
        if (workers != null) {
            given.put(Setting.WORKERS, workers);
        }
        Setup setup = Setup.of(given, common.config(), environment);
        int threads = setup.workers();
        Function<Article, AnnotatedArticle> annotator = new Annotator(setup.vocabulary())::annotate;
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
        }
        return ExitCode.DONE.number();
    }
}
