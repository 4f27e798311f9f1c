package onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import onrecord.article.Article;
import onrecord.query.Labels;
import onrecord.query.QueryMode;
import onrecord.vocabulary.VocabularyLabels;
import onrecord.vocabulary.VocabularyReader;
import org.apache.lucene.util.IOUtils;

/**
 * Measures how well articles are found: judged queries, and articles by their headlines. See {@code src/site/markdown/ranking.md}.
 *
 * <p>Arguments: the folder of judged lists, the folder of the corpora, and the file to write. {@code -Dall=true} asks for every
 * headline; otherwise 1,500 of each corpus, drawn by {@code -Dseed=}, which stand in no figures file.
 */
public final class SearchFigures {

    private static final List<String> CORPORA = List.of("reuters21578", "allsides_conflict", "presidents2022");

    /** Corpora of articles with headlines that reporters wrote. */
    private static final List<String> HEADLINES = CORPORA.subList(0, 2);

    private static final int SAMPLE = 1_500;

    private final Labels labels =
            new VocabularyLabels(new VocabularyReader().read(home().resolve("index-config/vocabulary")));
    private final List<String> figures = new ArrayList<>();
    private final Path lists;

    private SearchFigures(Path lists) {
        this.lists = lists;
    }

    public static void main(String[] arguments) throws IOException {
        var all = Boolean.getBoolean("all");
        var measuring = new SearchFigures(Path.of(arguments[0]));
        measuring.sample();
        var corpora = Path.of(arguments[1]);
        if (Files.isDirectory(corpora)) {
            measuring.corpora(corpora);
            measuring.headlines(corpora, all ? Integer.MAX_VALUE : SAMPLE);
        }
        if (all) {
            Files.write(Path.of(arguments[2]), measuring.figures);
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("onrecord.home", "."));
    }

    private interface Measuring {
        void measure(SearchedCorpus corpus) throws IOException;
    }

    private void sample() throws IOException {
        var data = Files.createTempDirectory("ranking");
        try (var corpus = sampleArchive(data, labels)) {
            judged("sample", corpus);
        } finally {
            IOUtils.rm(data);
        }
    }

    /** The sample archive, annotated, since queries over it name weapons and countries. */
    static SearchedCorpus sampleArchive(Path data, Labels labels) throws IOException {
        var articles = Corpus.read(home().resolve("src/main/resources/sample/articles.jsonl"));
        return SearchedCorpus.write(data, articles, labels, ShippedAnnotator.open()::annotate);
    }

    private void corpora(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String corpus : CORPORA) {
            articles.addAll(Corpus.read(folder.resolve(corpus + ".jsonl.gz")));
        }
        searched(articles, corpus -> judged("corpora", corpus));
    }

    private void judged(String name, SearchedCorpus corpus) throws IOException {
        var list = JudgedList.read(lists.resolve(name + ".tsv"));
        line("judged.%s.queries %d", name, list.grades().size());
        var modes = new TreeMap<String, QueryMode>();
        modes.put("all", QueryMode.ALL);
        modes.put("any", QueryMode.ANY);
        for (var mode : modes.entrySet()) {
            Relevance mean = corpus.relevance(list, mode.getValue());
            line("judged.%s.%s.mrr %.3f", name, mode.getKey(), mean.reciprocalRank());
            line("judged.%s.%s.ndcg.at.10 %.3f", name, mode.getKey(), mean.gain());
            line("judged.%s.%s.recall.at.20 %.3f", name, mode.getKey(), mean.recall());
        }
    }

    private void headlines(Path folder, int most) throws IOException {
        for (String name : HEADLINES) {
            var articles = Corpus.read(folder.resolve(name + ".jsonl.gz"));
            searched(articles, corpus -> {
                var known = new KnownItem(corpus, articles, most, Long.getLong("seed", 1));
                for (var way : KnownItem.Way.values()) {
                    line("headlines.%s.%s.queries %d", name, way.key(), known.size(way));
                    line("headlines.%s.%s.mrr %.4f", name, way.key(), known.meanReciprocalRank(way));
                }
            });
        }
    }

    private void searched(List<Article> articles, Measuring measuring) throws IOException {
        var data = Files.createTempDirectory("ranking");
        try (var corpus = SearchedCorpus.write(data, articles, labels, SearchedCorpus::unannotated)) {
            measuring.measure(corpus);
        } finally {
            IOUtils.rm(data);
        }
    }

    private void line(String form, Object... values) {
        var line = String.format(Locale.ROOT, form, values);
        System.out.println(line);
        figures.add(line);
    }
}
