package onrecord.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures speed and memory and writes the figures, one a line.
 *
 * <p>Arguments: the folder with {@code score.py} and {@code dev/}, and the file to write. Properties: {@code
 * benchmark.seconds}, how long an iteration lasts; {@code benchmark.articles}, how many articles the archive has that is
 * searched, 0 for no search. Needs Python 3. All figures are of one thread; what counts is processor time, so that a second
 * core and other programs change little.
 */
public final class SpeedFigures {

    private static final int WARM_UPS = 5;
    private static final int ITERATIONS = 5;
    private static final List<String> STAGES = List.of("splitting", "names", "events", "quotations");

    private SpeedFigures() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Path home = Path.of(System.getProperty("onrecord.home", "."));
        Path prepared = MeasuredArticles.prepare(Path.of(arguments[0]));
        List<String> figures = new ArrayList<>();
        figures.add("machine.cores " + Runtime.getRuntime().availableProcessors());
        figures.add("machine.java " + Runtime.version().feature());
        figures.addAll(annotation(prepared));
        figures.addAll(HeapFigures.lines(home, prepared));
        int articles = Integer.getInteger("benchmark.articles", 200_000);
        if (articles > 0) {
            figures.addAll(searching(articles));
        }
        Files.write(Path.of(arguments[1]), figures);
        figures.forEach(System.out::println);
    }

    private static List<String> annotation(Path prepared) throws RunnerException {
        Collection<RunResult> results = run(AnnotationSpeed.class, MeasuredArticles.PROPERTY, prepared);
        double everything = processor(results, "everything");
        List<String> figures = new ArrayList<>();
        figures.add(line("annotation.articles.a.second.on.one.core", 1000 / everything));
        figures.add(line("annotation.ms.an.article", everything));
        double known = 0;
        for (String stage : STAGES) {
            double share = 100 * processor(results, stage) / everything;
            known += share;
            figures.add(line("annotation.percent." + stage, share));
        }
        figures.add(line("annotation.percent.rest", 100 - known));
        return figures;
    }

    private static List<String> searching(int articles) throws IOException, RunnerException {
        Path data = Files.createTempDirectory("generated-archive");
        try {
            List<String> figures = new ArrayList<>();
            double indexing = new GeneratedArchive().write(data, articles);
            figures.add("search.articles " + articles);
            figures.add(line("indexing.without.annotation.articles.a.second.on.one.core", 1000 / indexing));
            for (RunResult result : run(SearchSpeed.class, SearchSpeed.PROPERTY, data)) {
                String query = result.getParams().getParam("query");
                figures.add(line("search.ms.a.page [" + query + "]", processor(result)));
            }
            for (RunResult result : run(SuggestionSpeed.class, SearchSpeed.PROPERTY, data)) {
                String typed = result.getParams().getParam("typed");
                figures.add(line("suggest.ms.a.letter [" + typed + "]", processor(result)));
            }
            return figures;
        } finally {
            delete(data);
        }
    }

    private static Collection<RunResult> run(Class<?> benchmarks, String property, Path value) throws RunnerException {
        TimeValue seconds = TimeValue.seconds(Integer.getInteger("benchmark.seconds", 5));
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\b" + benchmarks.getSimpleName() + "\\.")
                .mode(Mode.Throughput)
                .threads(1)
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(seconds)
                .measurementIterations(ITERATIONS)
                .measurementTime(seconds)
                .addProfiler(ProcessorTime.class)
                .jvmArgsAppend("-XX:+UseSerialGC", "-D" + property + "=" + value)
                .shouldFailOnError(true);
        return new Runner(options.build()).run();
    }

    private static double processor(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
                .mapToDouble(SpeedFigures::processor)
                .findFirst()
                .orElseThrow();
    }

    private static double processor(RunResult result) {
        return result.getSecondaryResults().get(ProcessorTime.LABEL).getScore();
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s %.2f", name, value);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
