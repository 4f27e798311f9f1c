package onrecord.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import onrecord.analysis.Words;
import onrecord.article.Article;
import onrecord.query.QueryMode;

/**
 * Searches for articles by their headlines. An article with the same headline counts as found; the figure is the mean of one by
 * the rank, 0 behind the first hundred.
 */
final class KnownItem {

    /** How the headline is asked for. */
    enum Way {
        /** Any of its words, anywhere: {@code mode=any}. Operators are taken out, so "NOT" in capitals excludes nothing. */
        WORDS(QueryMode.ANY),
        /** Any of its words in the body. */
        BODY(QueryMode.ANY),
        /** All of its words, anywhere: the search bar's default. */
        ALL(QueryMode.ALL),
        /** As it stands, pasted into the search bar, with any words; its quotation marks, hyphens and capital NOT are operators. */
        PASTED(QueryMode.ANY);

        private final QueryMode mode;

        Way(QueryMode mode) {
            this.mode = mode;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private String query(String headline, String words) {
            return switch (this) {
                case WORDS, ALL -> words;
                case BODY -> "body:(" + words + ")";
                case PASTED -> headline;
            };
        }
    }

    private static final int DEPTH = 100;

    /** Of all headlines, all of their words and the pasted ones are asked for so many: they cost as much and tell less. */
    private static final int SOME = 3_000;

    private static final int PROGRESS = 2_000;

    private final SearchedCorpus corpus;
    private final List<Article> wanted;
    private final Words words = new Words();

    /**
     * @param articles those of the corpus; who has no headline or no body is not asked for
     * @param most how many are asked for at most, drawn at random
     */
    KnownItem(SearchedCorpus corpus, List<Article> articles, int most, long seed) {
        this.corpus = corpus;
        var both = new ArrayList<>(articles.stream()
                .filter(article -> !article.title().isBlank() && !article.body().isBlank())
                .toList());
        Collections.shuffle(both, new Random(seed));
        this.wanted = both.subList(0, Math.min(most, both.size()));
    }

    /** How many headlines are asked for in a way. */
    int size(Way way) {
        boolean every = way == Way.WORDS || way == Way.BODY;
        return every ? wanted.size() : Math.min(SOME, wanted.size());
    }

    double meanReciprocalRank(Way way) {
        var done = new AtomicInteger();
        return wanted.subList(0, size(way)).parallelStream()
                .mapToDouble(article -> {
                    if (done.incrementAndGet() % PROGRESS == 0) {
                        System.err.printf("%s: %d of %d%n", way.key(), done.get(), size(way));
                    }
                    return reciprocalRank(way, article.title());
                })
                .average()
                .orElse(0);
    }

    private double reciprocalRank(Way way, String headline) {
        try {
            List<Article> best = corpus.best(way.query(headline, plain(headline)), way.mode, DEPTH);
            for (int i = 0; i < best.size(); i++) {
                if (best.get(i).title().equals(headline)) {
                    return 1.0 / (i + 1);
                }
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words as the archive parts them, in lower case. */
    private String plain(String headline) {
        return String.join(
                " ",
                words.of(headline).stream()
                        .map(word ->
                                headline.substring(word.start(), word.end()).toLowerCase(Locale.ROOT))
                        .toList());
    }
}
