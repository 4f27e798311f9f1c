package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.archive.Found;
import onrecord.archive.Narrowing;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.archive.SpellingVariants;
import onrecord.article.Facet;
import onrecord.fixture.Seed;
import onrecord.query.Labels;
import onrecord.query.QueryLimitException;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import onrecord.query.RandomQueries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any text can be searched, whatever it is read as. Replay with {@code -Dseed=}; {@code -Danytext.searched=} makes it longer. */
class AnyTextSearchTest {

    private static final int TEXTS = Integer.getInteger("anytext.searched", 300);
    private static final int ARTICLES = 20;
    private static final SearchLimits UNHURRIED = new SearchLimits(Duration.ofHours(1), Duration.ofHours(1), 1);

    @TempDir
    Path data;

    private final Random random = new Random(Seed.of(AnyTextSearchTest.class));
    private final QueryParser parser = new QueryParser(Labels.NONE, QueryLimits.DEFAULT);

    @Test
    void anyTextIsSearchedAsArticlesAndAsQuotationsOrRefusedWithItsPlace() throws IOException {
        var texts = new RandomTexts(random);
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            writer.write(IntStream.range(0, ARTICLES)
                    .mapToObj(i -> texts.next("a" + i))
                    .toList());
        }
        int withHits = 0;
        try (var archive = LuceneArchive.open(data, Labels.NONE, UNHURRIED)) {
            for (int i = 0; i < TEXTS; i++) {
                String text = RandomQueries.next(random);
                withHits += search(archive, text, i % 10 == 0) ? 1 : 0;
            }
        }
        assertThat(withHits).isPositive();
    }

    /** Whether it found anything. */
    private boolean search(LuceneArchive archive, String text, boolean explained) throws IOException {
        try {
            var query = parser.parse(text, random.nextBoolean() ? QueryMode.ALL : QueryMode.ANY);
            var narrowing = new Narrowing(query, Map.of(), null, null, random.nextBoolean(), SpellingVariants.RULES);
            var sort = Sort.values()[random.nextInt(3)];
            var request = new SearchRequest(narrowing, sort, 3, null, Set.of(Facet.SOURCE), 5, 1);
            List<Found<?>> answers = List.of(
                    archive.articles(explained ? request.explained() : request),
                    archive.quotations(explained ? request.explained() : request));
            assertThat(answers).as(text).noneMatch(Found::partial);
            return answers.stream().anyMatch(answer -> answer.total() > 0);
        } catch (QueryLimitException refused) {
            assertThat(refused.position()).as(text).isBetween(0, text.length());
            return false;
        } catch (RuntimeException e) {
            throw new AssertionError("cannot search " + text, e);
        }
    }
}
