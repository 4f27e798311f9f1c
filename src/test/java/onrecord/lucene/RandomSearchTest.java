package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import onrecord.archive.Choice;
import onrecord.archive.FacetCounts;
import onrecord.archive.Found;
import onrecord.archive.Histogram;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.archive.SpellingVariants;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Facet;
import onrecord.article.Quotation;
import onrecord.fixture.QueryText;
import onrecord.fixture.RandomArticles;
import onrecord.fixture.RandomCriteria;
import onrecord.fixture.Seed;
import onrecord.query.Criterion;
import onrecord.query.Labels;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random archives, asked at random, answer as counting by hand does. Replay with {@code -Dseed=}. */
class RandomSearchTest {

    private static final int ROUNDS = 20;
    private static final int QUESTIONS = 50;
    private static final SearchLimits UNHURRIED = new SearchLimits(Duration.ofHours(1), Duration.ofHours(1), 0);

    private static final Labels LABELS = new Labels() {
        @Override
        public List<String> ids(Facet facet, String text) {
            boolean inVocabulary = facet == Facet.COUNTRY || facet == Facet.WEAPON || facet == Facet.EVENT;
            return inVocabulary ? List.of(text) : List.of();
        }

        @Override
        public List<String> spellings(String word) {
            return NaiveLeaves.SPELLINGS.getOrDefault(word, List.of());
        }
    };

    @TempDir
    Path folder;

    private final Random random = new Random(Seed.of(RandomSearchTest.class));
    private final RandomTexts texts = new RandomTexts(random);
    private final RandomCriteria criteria = new RandomCriteria(
            random,
            RandomTexts.SOUGHT,
            RandomTexts.WILDCARDS,
            Map.of(
                    Facet.SOURCE,
                    RandomTexts.SOURCES,
                    Facet.LANGUAGE,
                    values(Facet.LANGUAGE),
                    Facet.COUNTRY,
                    RandomArticles.COUNTRIES,
                    Facet.PERSON,
                    RandomArticles.PEOPLE,
                    Facet.WEAPON,
                    values(Facet.WEAPON),
                    Facet.EVENT,
                    values(Facet.EVENT),
                    Facet.SPEAKER,
                    RandomArticles.PEOPLE,
                    Facet.VERB,
                    values(Facet.VERB)));
    private final QueryParser parser = new QueryParser(LABELS, new QueryLimits(100_000, 60, 10_000));
    private int withHits;

    /** A row of either index, as the oracle sees it: an article or a quotation with its article. */
    private record Row(String id, AnnotatedArticle article, Quotation quotation) {

        boolean fulfils(Criterion criterion, NaiveReading.Rules rules) {
            return (quotation == null
                            ? NaiveReading.ofArticle(article, criterion, rules)
                            : NaiveReading.ofQuotation(article, quotation, criterion, rules))
                    .isPresent();
        }

        LocalDate day() {
            return article.article().published().date();
        }
    }

    @Test
    void totalsFacetsOrdersPagesAndExportsAreThoseCountedByHand() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Path data = folder.resolve("round-" + round);
            Collection<AnnotatedArticle> latest = write(data);
            try (var archive = LuceneArchive.open(data, LABELS, UNHURRIED)) {
                for (int question = 0; question < QUESTIONS; question++) {
                    Kind kind = random.nextBoolean() ? Kind.ARTICLES : Kind.QUOTATIONS;
                    ask(archive, kind, rows(kind, latest), question);
                }
            }
        }
        System.out.println(withHits + " of " + ROUNDS * QUESTIONS + " questions had hits");
        assertThat(withHits).isGreaterThan(ROUNDS * QUESTIONS / 10);
    }

    /** Several batches make several segments; ids that come again make deleted documents. */
    private Collection<AnnotatedArticle> write(Path data) throws IOException {
        Map<String, AnnotatedArticle> latest = new LinkedHashMap<>();
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            for (int batch = random.nextInt(5); batch >= 0; batch--) {
                List<AnnotatedArticle> written = new ArrayList<>();
                for (int i = random.nextInt(20); i >= 0; i--) {
                    written.add(texts.next("a" + random.nextInt(60)));
                }
                writer.write(written);
                written.forEach(article -> latest.put(article.article().id().value(), article));
            }
        }
        return latest.values();
    }

    private static List<Row> rows(Kind kind, Collection<AnnotatedArticle> articles) {
        return articles.stream()
                .flatMap(article -> kind == Kind.ARTICLES
                        ? Stream.of(new Row(article.article().id().value(), article, null))
                        : article.quotations().stream().map(it -> new Row(it.id(), article, it)))
                .toList();
    }

    private void ask(LuceneArchive archive, Kind kind, List<Row> rows, int question) throws IOException {
        Criterion criterion = random.nextInt(5) == 0 ? new Criterion.Everything() : criteria.next(random.nextInt(4));
        Narrowing narrowing = narrowing(kind, QueryText.of(criterion));
        boolean spellings = narrowing.variants().from() != SpellingVariants.From.OFF;
        var rules = new NaiveReading.Rules(spellings, narrowing.articleScope());
        Set<Facet> facets = facets(kind);
        Sort sort = Sort.values()[random.nextInt(3)];
        List<Row> unchosen = rows.stream()
                .filter(row -> inDates(row, narrowing))
                .filter(row -> row.fulfils(criterion, rules))
                .toList();
        List<Row> expected = unchosen.stream()
                .filter(row -> failed(row, narrowing, facets).isEmpty())
                .toList();

        Found<?> found = page(archive, kind, new SearchRequest(narrowing, sort, 7, null, facets, 100, 0));
        assertThat(found.total()).as("%s %s", kind, narrowing).isEqualTo(expected.size());
        for (Facet facet : facets) {
            assertThat(counted(found.facets().get(facet)))
                    .as("%s %s %s", kind, facet, narrowing)
                    .isEqualTo(count(facet, unchosen, narrowing, facets));
        }
        withHits += expected.isEmpty() ? 0 : 1;
        assertThat(histogram(archive, kind, narrowing)).isEqualTo(days(expected));
        if (question % 10 == 0) {
            assertPages(archive, kind, narrowing, sort, expected);
        }
    }

    private void assertPages(LuceneArchive archive, Kind kind, Narrowing narrowing, Sort sort, List<Row> expected)
            throws IOException {
        List<String> paged = paged(archive, kind, narrowing, sort);
        assertThat(paged).doesNotHaveDuplicates().hasSize(expected.size());
        assertThat(new HashSet<>(paged)).isEqualTo(ids(expected));
        if (sort != Sort.RELEVANCE) {
            assertInOrder(paged, expected, sort);
        }
        assertThat(exported(archive, kind, narrowing, sort)).isEqualTo(paged);
    }

    private Narrowing narrowing(Kind kind, String query) {
        Map<Facet, Choice> choices = new EnumMap<>(Facet.class);
        for (Facet facet : facets(kind)) {
            if (random.nextInt(4) == 0) {
                var some = new ArrayList<>(some(values(facet)));
                if (random.nextInt(4) == 0) {
                    some.add(Choice.NONE);
                }
                List<String> others = random.nextInt(3) == 0 ? some(values(facet)) : List.of();
                choices.put(facet, random.nextBoolean() ? new Choice(some, others) : new Choice(others, some));
            }
        }
        LocalDate from = random.nextInt(3) > 0 ? null : LocalDate.of(2024, 1, 1).plusDays(random.nextInt(20));
        LocalDate to = random.nextInt(3) > 0 ? null : LocalDate.of(2024, 1, 15).plusDays(random.nextInt(20));
        var variants = random.nextInt(3) == 0
                ? SpellingVariants.OFF
                : new SpellingVariants(SpellingVariants.From.VOCABULARY, Set.of());
        return new Narrowing(parser.parse(query, QueryMode.ALL), choices, from, to, random.nextBoolean(), variants);
    }

    private static Set<Facet> facets(Kind kind) {
        Set<Facet> facets = EnumSet.allOf(Facet.class);
        facets.removeIf(facet -> kind == Kind.ARTICLES && !facet.ofArticles());
        return facets;
    }

    private static List<String> values(Facet facet) {
        return switch (facet) {
            case COUNTRY -> RandomArticles.COUNTRIES;
            case PERSON, SPEAKER ->
                RandomArticles.PEOPLE.stream().map(onrecord.article.Slug::of).toList();
            case WEAPON -> List.of("aircraft", "bomber", "b-1b", "artillery", "unheard-of");
            case EVENT -> List.of("fighting", "armed-clash", "talks");
            case SOURCE -> RandomTexts.SOURCES;
            case LANGUAGE -> List.of("en", "uk");
            case KIND -> List.of("direct", "mixed");
            case VERB -> List.of("say", "deny");
            case STATE -> List.of("named", "unknown");
            case ASSERTION -> List.of("said", "denied");
        };
    }

    private static boolean inDates(Row row, Narrowing narrowing) {
        LocalDate from = narrowing.from();
        LocalDate to = narrowing.to();
        return from == null && to == null
                || row.day() != null
                        && (from == null || !row.day().isBefore(from))
                        && (to == null || !row.day().isAfter(to));
    }

    private static Set<Facet> failed(Row row, Narrowing narrowing, Set<Facet> facets) {
        Set<Facet> failed = EnumSet.noneOf(Facet.class);
        narrowing.choices().forEach((facet, choice) -> {
            Set<String> has = values(row, facet, narrowing.articleScope());
            boolean included =
                    choice.include().isEmpty() || choice.include().stream().anyMatch(has::contains);
            boolean excluded = choice.exclude().stream().anyMatch(has::contains);
            if (facets.contains(facet) && (!included || excluded)) {
                failed.add(facet);
            }
        });
        return failed;
    }

    private static Set<String> values(Row row, Facet facet, boolean articleScope) {
        return NaiveValues.of(row.article(), row.quotation(), facet, articleScope);
    }

    /** None, one or several, each once. */
    private List<String> some(List<String> values) {
        return values.stream().filter(value -> random.nextInt(4) == 0).toList();
    }

    private static Map<String, Long> count(Facet facet, List<Row> unchosen, Narrowing narrowing, Set<Facet> facets) {
        Map<String, Long> counts = new TreeMap<>();
        counts.put(Choice.NONE, 0L);
        for (Row row : unchosen) {
            Set<Facet> failed = failed(row, narrowing, facets);
            if (failed.isEmpty() || failed.equals(Set.of(facet))) {
                values(row, facet, narrowing.articleScope()).forEach(value -> counts.merge(value, 1L, Long::sum));
            }
        }
        return counts;
    }

    /** Chosen values of which there are none stand in the list too, and are not counted here. */
    private static Map<String, Long> counted(FacetCounts facet) {
        Map<String, Long> counts = new TreeMap<>();
        counts.put(Choice.NONE, facet.none());
        facet.values().stream().filter(value -> value.count() > 0).forEach(it -> counts.put(it.id(), it.count()));
        assertThat(facet.distinct()).isEqualTo(counts.size() - 1);
        return counts;
    }

    private static Set<String> ids(List<Row> rows) {
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.id()));
        return ids;
    }

    private static void assertInOrder(List<String> paged, List<Row> rows, Sort sort) {
        Map<String, LocalDate> days = new HashMap<>();
        rows.forEach(row -> days.put(row.id(), row.day()));
        Comparator<LocalDate> oldest = (a, b) -> a.compareTo(b);
        assertThat(paged.stream().map(days::get).toList())
                .isSortedAccordingTo(Comparator.nullsLast(sort == Sort.NEWEST ? oldest.reversed() : oldest));
    }

    private static Found<?> page(LuceneArchive archive, Kind kind, SearchRequest request) throws IOException {
        return kind == Kind.ARTICLES ? archive.articles(request) : archive.quotations(request);
    }

    private List<String> paged(LuceneArchive archive, Kind kind, Narrowing narrowing, Sort sort) throws IOException {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            var request = new SearchRequest(narrowing, sort, 1 + random.nextInt(9), cursor, Set.of(), 0, 1);
            if (kind == Kind.ARTICLES) {
                var found = archive.articles(request);
                found.hits().forEach(hit -> ids.add(hit.article().id().value()));
                cursor = found.next();
            } else {
                var found = archive.quotations(request);
                found.hits().forEach(hit -> ids.add(hit.quotation().id()));
                cursor = found.next();
            }
        } while (cursor != null);
        return ids;
    }

    private static List<String> exported(LuceneArchive archive, Kind kind, Narrowing narrowing, Sort sort)
            throws IOException {
        List<String> ids = new ArrayList<>();
        if (kind == Kind.ARTICLES) {
            try (var rows = archive.allArticles(narrowing, sort)) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    ids.add(row.annotated().article().id().value());
                }
                assertThat(rows.total()).isEqualTo(ids.size());
            }
        } else {
            try (var rows = archive.allQuotations(narrowing, sort)) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    ids.add(row.quotation().id());
                }
                assertThat(rows.total()).isEqualTo(ids.size());
            }
        }
        return ids;
    }

    private static Map<LocalDate, Long> histogram(LuceneArchive archive, Kind kind, Narrowing narrowing)
            throws IOException {
        Histogram histogram = archive.histogram(kind, narrowing, Histogram.Interval.DAY);
        Map<LocalDate, Long> days = new TreeMap<>();
        histogram.buckets().stream().filter(it -> it.count() > 0).forEach(it -> days.put(it.from(), it.count()));
        if (histogram.undated() > 0) {
            days.put(LocalDate.MIN, histogram.undated());
        }
        return days;
    }

    private static Map<LocalDate, Long> days(List<Row> rows) {
        Map<LocalDate, Long> days = new TreeMap<>();
        rows.forEach(row -> days.merge(row.day() == null ? LocalDate.MIN : row.day(), 1L, Long::sum));
        return days;
    }
}
