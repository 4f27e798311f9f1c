package onrecord.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onrecord.annotate.Annotator;
import onrecord.article.Article;
import onrecord.evaluation.Corpus;
import onrecord.vocabulary.VocabularyReader;

/** What one annotator holds on to: the heap behind each of several rounds over the same articles. */
final class HeapFigures {

    private static final int ROUNDS = 8;

    /** Rounds in which caches fill and code is compiled. */
    private static final int WARM_UP = 2;

    private HeapFigures() {}

    /** One line a figure, in MiB. */
    static List<String> lines(Path home, Path prepared) throws IOException {
        Annotator annotator = new Annotator(new VocabularyReader().read(home.resolve("index-config/vocabulary")));
        List<Article> articles = Corpus.read(prepared);
        List<Double> heap = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            articles.forEach(annotator::annotate);
            heap.add(usedMebibytes());
        }
        List<Double> measured = heap.subList(WARM_UP, heap.size());
        return List.of(
                line("memory.articles.a.round", articles.size()),
                line("memory.heap.after.round." + (WARM_UP + 1) + ".mib", measured.getFirst()),
                line("memory.heap.after.round." + heap.size() + ".mib", measured.getLast()),
                line(
                        "memory.heap.least.mib",
                        measured.stream().mapToDouble(it -> it).min().orElse(0)),
                line(
                        "memory.heap.most.mib",
                        measured.stream().mapToDouble(it -> it).max().orElse(0)));
    }

    /** The heap that is reachable; asked for twice, since the first collection may only queue what is to go. */
    private static double usedMebibytes() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (1024.0 * 1024.0);
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s %.1f", name, value);
    }
}
