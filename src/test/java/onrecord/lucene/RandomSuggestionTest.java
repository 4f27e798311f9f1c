package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import onrecord.archive.Archive;
import onrecord.archive.Choice;
import onrecord.archive.Completion;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Facet;
import onrecord.fixture.RandomArticles;
import onrecord.query.Labels;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random beginnings of queries on random articles. {@code -Dseed=} replays a run. */
class RandomSuggestionTest {

    private static final int ARTICLES = 120;
    private static final int TYPED = 400;
    private static final List<String> BEFORE =
            List.of("", "grain ", "night OR ", "troops -", "-", "\"convoy ", "(road ", "country:SE ", "ivo brandt ");

    private final long seed = Long.getLong("seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final RandomArticles values = new RandomArticles(random);

    @TempDir
    Path data;

    /** Takes values for their ids, so that those of the random articles can be asked for. */
    private static final Labels IDS = new Labels() {
        @Override
        public List<String> ids(Facet facet, String text) {
            return List.of(text);
        }
    };

    @Test
    void everySuggestionFindsJustWhatItSays() throws IOException {
        System.out.println("seed " + seed);
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(values.next("a" + i));
        }
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            writer.write(articles);
        }
        int suggested = 0;
        try (Archive archive = LuceneArchive.open(data, IDS, SearchLimits.DEFAULT)) {
            for (int i = 0; i < TYPED; i++) {
                String typed = values.pick(BEFORE) + beginning();
                Kind kind = random.nextInt(3) == 0 ? Kind.QUOTATIONS : Kind.ARTICLES;
                Narrowing filters = Narrowing.EVERYTHING.withChoices(choices());
                QueryMode mode = random.nextBoolean() ? QueryMode.ALL : QueryMode.ANY;
                for (Completion each :
                        archive.suggest(kind, asked(filters, typed, mode), 8).all()) {
                    suggested++;
                    assertThat(total(archive, kind, asked(filters, each.query(), mode)))
                            .as("“%s” %s suggests %s, seed %d", typed, filters.choices(), each, seed)
                            .isEqualTo(each.total())
                            .isPositive();
                }
            }
        }
        assertThat(suggested).isGreaterThan(TYPED / 4);
    }

    private String beginning() {
        List<String> names = switch (random.nextInt(4)) {
            case 0 -> RandomArticles.COUNTRIES;
            case 1 -> RandomArticles.PEOPLE;
            case 2 -> List.of("aircraft", "b-1b", "howitzer", "armed-clash", "talks");
            default -> RandomArticles.WORDS;
        };
        String name = values.pick(names);
        return name.substring(0, 1 + random.nextInt(name.length()));
    }

    private Map<Facet, Choice> choices() {
        return switch (random.nextInt(4)) {
            case 0 -> Map.of(Facet.COUNTRY, new Choice(List.of(values.pick(RandomArticles.COUNTRIES)), List.of()));
            case 1 -> Map.of(Facet.WEAPON, new Choice(List.of(), List.of("aircraft")));
            default -> Map.of();
        };
    }

    private static Narrowing asked(Narrowing filters, String query, QueryMode mode) {
        return filters.withQuery(new QueryParser(IDS, QueryLimits.DEFAULT).parse(query, mode));
    }

    private static long total(Archive archive, Kind kind, Narrowing narrowing) throws IOException {
        var request = new SearchRequest(narrowing, Sort.NEWEST, 0, null, Set.of(), 0, 0);
        return kind == Kind.ARTICLES
                ? archive.articles(request).total()
                : archive.quotations(request).total();
    }
}
