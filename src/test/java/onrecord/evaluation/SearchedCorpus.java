package onrecord.evaluation;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.lucene.LuceneArchiveWriter;
import onrecord.lucene.RankedArticles;
import onrecord.query.Labels;
import onrecord.query.QueryMode;

/** Articles in an archive of their own, to measure how they are ranked. Safe for threads. */
final class SearchedCorpus implements Closeable {

    private static final int BATCH = 4_000;

    private final RankedArticles ranked;
    private final Map<Long, Article> articles = new HashMap<>();

    private SearchedCorpus(RankedArticles ranked, List<Article> articles) {
        this.ranked = ranked;
        articles.forEach(
                article -> this.articles.put(RankedArticles.key(article.id().value()), article));
    }

    /**
     * Writes the archive.
     *
     * @param data an empty folder
     * @param annotator what makes annotated articles; {@link #unannotated} where only words are searched
     */
    static SearchedCorpus write(
            Path data, List<Article> articles, Labels labels, Function<Article, AnnotatedArticle> annotator)
            throws IOException {
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            for (int from = 0; from < articles.size(); from += BATCH) {
                writer.write(articles.subList(from, Math.min(articles.size(), from + BATCH)).stream()
                        .map(annotator)
                        .toList());
            }
        }
        return new SearchedCorpus(RankedArticles.open(data, labels), articles);
    }

    /** The article with nothing found in it: annotating takes ten times as long as indexing. */
    static AnnotatedArticle unannotated(Article article) {
        return new AnnotatedArticle(
                article,
                AnnotatedArticle.Status.DONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "0".repeat(64));
    }

    /** The first articles, best first. */
    List<Article> best(String query, QueryMode mode, int size) throws IOException {
        return Arrays.stream(ranked.best(query, mode, size))
                .mapToObj(key -> Objects.requireNonNull(articles.get(key)))
                .toList();
    }

    /** The mean over the queries of a list. */
    Relevance relevance(JudgedList list, QueryMode mode) throws IOException {
        var all = new ArrayList<Relevance>();
        for (var query : list.grades().entrySet()) {
            List<String> ids = best(query.getKey(), mode, Relevance.DEPTH).stream()
                    .map(article -> article.id().value())
                    .toList();
            all.add(Relevance.of(ids, query.getValue()));
        }
        return Relevance.mean(all);
    }

    @Override
    public void close() throws IOException {
        ranked.close();
    }
}
