package onrecord.annotate;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.json.AnnotationJson;
import onrecord.source.JsonLinesReader;
import onrecord.source.SourceRecord;
import onrecord.vocabulary.VocabularyReader;

/** Annotates a file of JSON Lines and says how fast: {@code AnnotateLines IN OUT}. */
final class AnnotateLines {
    private AnnotateLines() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(System.getProperty("onrecord.home", "."));
        Annotator annotator = new Annotator(new VocabularyReader().read(home.resolve("index-config/vocabulary")));
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long articles = 0;
        long nanos = 0;
        try (var in = new JsonLinesReader(
                        Files.newInputStream(Path.of(arguments[0])), arguments[0], Clock.systemUTC());
                var out =
                        new PrintStream(Files.newOutputStream(Path.of(arguments[1])), false, StandardCharsets.UTF_8)) {
            for (SourceRecord record = in.next(); record != null; record = in.next()) {
                if (record instanceof SourceRecord.Accepted accepted) {
                    Article article = accepted.article();
                    long start = thread.getCurrentThreadCpuTime();
                    AnnotatedArticle annotated = annotator.annotate(article);
                    nanos += thread.getCurrentThreadCpuTime() - start;
                    articles++;
                    out.println(AnnotationJson.of(annotated));
                }
            }
        }
        System.err.printf("%d articles, %.0f a second of CPU time%n", articles, articles / (nanos / 1e9));
    }
}
