package onrecord.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import onrecord.annotate.Annotator;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;

/**
 * Lists that a person checks by hand.
 *
 * <pre>
 * CheckedSample draw KIND CORPUS.jsonl.gz N SEED OUT.tsv     N items at random, and a copy to read in target/checked/OUT.txt
 * CheckedSample count LIST.tsv CORPUS.jsonl.gz               how many are right, and how many of them are found today
 * CheckedSample figures LISTS CORPORA OUT.txt                the counts of all lists of a folder whose corpus is there
 * </pre>
 *
 * Kinds are those of {@link CheckedKind}. The same corpus, seed and program draw the same items.
 */
public final class CheckedSample {
    /** Articles of a corpus that are annotated for a draw, at random: a hundred items out of these are as good as out of all. */
    private static final int ARTICLES = 400;

    private CheckedSample() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        switch (arguments[0]) {
            case "draw" -> draw(CheckedKind.of(arguments[1]), Path.of(arguments[2]), arguments);
            case "count" ->
                count(CheckedList.read(Path.of(arguments[1])), Path.of(arguments[2]))
                        .forEach(System.out::println);
            case "figures" -> figures(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
            default -> throw new IllegalArgumentException("draw, count or figures: " + arguments[0]);
        }
    }

    private static void draw(CheckedKind kind, Path corpus, String[] arguments)
            throws IOException, InterruptedException {
        int number = Integer.parseInt(arguments[3]);
        long seed = Long.parseLong(arguments[4]);
        var out = Path.of(arguments[5]);
        var random = new Random(seed);
        var articles = new ArrayList<>(Corpus.read(corpus));
        Collections.shuffle(articles, random);
        var annotated = annotate(articles.subList(0, Math.min(ARTICLES, articles.size())));
        var items = new ArrayList<CheckedItem>();
        annotated.forEach(article -> items.addAll(kind.in(article)));
        Collections.shuffle(items, random);
        var drawn = items.subList(0, Math.min(number, items.size()));
        var heading = Map.of(
                "corpus", corpus.getFileName().toString(),
                "kind", kind.key(),
                "seed", arguments[4],
                "articles", Math.min(ARTICLES, articles.size()) + " at random",
                "drawn from", Integer.toString(items.size()),
                "date", LocalDate.now(Clock.systemUTC()).toString(),
                "commit", commit(),
                "judged by", "one reader");
        new CheckedList(heading, drawn).write(out);
        System.out.println(out + " to judge, " + writeCopy(drawn, annotated, out) + " to read");
    }

    private static Path writeCopy(List<CheckedItem> drawn, List<AnnotatedArticle> annotated, Path out)
            throws IOException {
        var byId = new HashMap<String, AnnotatedArticle>();
        annotated.forEach(article -> byId.put(article.article().id().toString(), article));
        var copy = new StringBuilder();
        for (int i = 0; i < drawn.size(); i++) {
            copy.append(
                    ReadingCopy.of(i + 1, drawn.get(i), byId.get(drawn.get(i).article())));
        }
        var file = Path.of("target", "checked", out.getFileName().toString().replace(".tsv", ".txt"));
        Files.createDirectories(file.getParent());
        return Files.writeString(file, copy);
    }

    private static void figures(Path lists, Path corpora, Path out) throws IOException {
        if (!Files.isDirectory(lists) || !Files.isDirectory(corpora)) {
            System.out.println("no lists counted: " + lists + " and " + corpora + " are not both there");
            return;
        }
        var lines = new ArrayList<String>();
        for (var file : lists(lists)) {
            var list = CheckedList.read(file);
            var corpus = corpora.resolve(list.corpus());
            if (Files.exists(corpus)) {
                var name = file.getFileName().toString().replace(".tsv", "");
                count(list, corpus).forEach(line -> lines.add(name + "." + line));
            }
        }
        Files.write(out, lines);
        lines.forEach(System.out::println);
    }

    private static List<Path> lists(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> count(CheckedList list, Path corpus) throws IOException {
        var wanted = new HashSet<String>();
        list.items().forEach(item -> wanted.add(item.article()));
        var articles = Corpus.read(corpus).stream()
                .filter(article -> wanted.contains(article.id().toString()))
                .toList();
        var today = new ArrayList<CheckedItem>();
        annotate(articles).forEach(article -> today.addAll(list.kind().in(article)));
        return new CheckedCount(list, today).lines();
    }

    private static List<AnnotatedArticle> annotate(List<Article> articles) {
        Annotator annotator = ShippedAnnotator.open();
        return articles.parallelStream().map(annotator::annotate).toList();
    }

    /** The commit the program stands at; empty outside a repository. */
    private static String commit() throws IOException, InterruptedException {
        var process = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var commit = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? commit : "";
    }
}
