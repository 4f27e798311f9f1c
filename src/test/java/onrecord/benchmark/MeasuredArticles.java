package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The articles that annotation is measured on: those of the gold set with quotations, as its scorer prepares them. */
final class MeasuredArticles {

    /** Names the prepared file to the measured process. */
    static final String PROPERTY = "benchmark.prepared";

    private static final String SET = "dev/polnear.jsonl.gz";

    private MeasuredArticles() {}

    /** Has the scorer write the articles to a file; that needs Python 3. */
    static Path prepare(Path gold) throws IOException, InterruptedException {
        Path file = Files.createTempFile("articles", ".jsonl");
        file.toFile().deleteOnExit();
        Process scorer = new ProcessBuilder(
                        "python3",
                        gold.resolve("score.py").toString(),
                        "prepare",
                        gold.resolve(SET).toString())
                .redirectOutput(file.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (scorer.waitFor() != 0) {
            throw new IOException("the scorer could not prepare " + gold.resolve(SET));
        }
        return file;
    }
}
