package onrecord.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onrecord.annotate.Annotator;
import onrecord.json.AnnotationJson;
import onrecord.json.Json;

/**
 * Annotates every gold set of a folder and writes the scorer's figures, one a line, and the speed to standard output.
 *
 * <p>Arguments: the folder with {@code score.py} and {@code dev/}, and the file to write. Needs Python 3.
 */
public final class AnnotationFigures {

    private AnnotationFigures() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var gold = Path.of(arguments[0]);
        var annotator = ShippedAnnotator.open();
        var figures = new ArrayList<String>();
        for (var set : sets(gold.resolve("dev"))) {
            var articles = python(gold, "prepare", set.toString());
            var annotations = Files.createTempFile("annotations", ".jsonl");
            try {
                annotate(annotator, articles, annotations, set.getFileName().toString());
                figures.addAll(Files.readAllLines(python(gold, "score", set.toString(), annotations.toString())));
            } finally {
                Files.delete(annotations);
            }
        }
        Files.write(Path.of(arguments[1]), figures);
        figures.forEach(System.out::println);
    }

    private static List<Path> sets(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl.gz")
                            || file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    private static void annotate(Annotator annotator, Path articles, Path annotations, String set) throws IOException {
        var read = Corpus.read(articles);
        long start = System.nanoTime();
        var annotated = read.parallelStream().map(annotator::annotate).toList();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.err.printf("%s: %d articles, %.0f a second%n", set, read.size(), read.size() / seconds);
        try (var out = new PrintStream(Files.newOutputStream(annotations), false, StandardCharsets.UTF_8)) {
            annotated.forEach(article -> out.println(Json.text(AnnotationJson.of(article))));
        }
    }

    private static Path python(Path gold, String... arguments) throws IOException, InterruptedException {
        var out = Files.createTempFile("score", ".txt");
        out.toFile().deleteOnExit();
        var command =
                new ArrayList<>(List.of("python3", gold.resolve("score.py").toString()));
        command.addAll(Arrays.asList(arguments));
        var process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("the scorer failed: " + String.join(" ", command));
        }
        return out;
    }
}
