package onrecord.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import onrecord.annotate.Annotator;
import onrecord.annotate.UntaggedFinder;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.ingest.Conveyor;
import onrecord.json.AnnotationJson;
import onrecord.json.Json;
import onrecord.source.RecordReader;
import onrecord.source.SourceRecord;
import onrecord.source.Sources;
import onrecord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord annotate}. Streams: lines leave in the order in which they came, before the last has come in. */
@Command(
        name = "annotate",
        description =
                "Finds what articles speak of and who says what in them, a line of JSON an article. Touches no archive.",
        mixinStandardHelpOptions = true)
final class AnnotateCommand implements Callable<Integer> {

    private static final int UNDER_WAY_A_WORKER = 32;

    private final Terminal terminal;
    private final Map<String, String> environment;
    private int rejected;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "JSON Lines or any other file that index reads; standard input if not said.")
    private String file = "-";

    @Option(
            names = "--explain",
            description =
                    "In words for people: each finding with the rule that caused it, and what was not tagged, with the reason.")
    private boolean explain;

    AnnotateCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Setup setup = Setup.of(common.given(), common.config(), environment);
        Vocabulary vocabulary = setup.vocabulary();
        Annotator annotator = setup.annotator(vocabulary);
        Function<AnnotatedArticle, byte[]> shape = explain ? explained(vocabulary) : AnnotateCommand::line;
        int workers = setup.workers();
        OutputStream out = new BufferedOutputStream(terminal.answers(), 1 << 16);
        try (RecordReader records = records();
                Conveyor<Article, byte[]> conveyor = new Conveyor<>(
                        workers, workers * UNDER_WAY_A_WORKER, article -> shape.apply(annotator.annotate(article)))) {
            conveyor.run(() -> next(records), out::write);
        }
        out.flush();
        return (rejected == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED).number();
    }

    private RecordReader records() throws IOException {
        return file.equals("-")
                ? Sources.standardInput(terminal.in(), Clock.systemUTC())
                : Sources.open(List.of(Path.of(file)), Clock.systemUTC());
    }

    private @Nullable Article next(RecordReader records) throws IOException {
        for (SourceRecord record = records.next(); record != null; record = records.next()) {
            switch (record) {
                case SourceRecord.Accepted accepted -> {
                    return accepted.article();
                }
                case SourceRecord.Rejected turnedAway -> {
                    rejected++;
                    terminal.err().println(turnedAway.where() + ": " + turnedAway.why());
                }
            }
        }
        return null;
    }

    private static byte[] line(AnnotatedArticle annotated) {
        return (Json.text(AnnotationJson.of(annotated)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Function<AnnotatedArticle, byte[]> explained(Vocabulary vocabulary) {
        UntaggedFinder finder = new UntaggedFinder(vocabulary);
        return annotated -> {
            boolean done = annotated.status() == AnnotatedArticle.Status.DONE;
            return Explanation.of(annotated, done ? finder.of(annotated.article()) : List.of())
                    .getBytes(StandardCharsets.UTF_8);
        };
    }
}
