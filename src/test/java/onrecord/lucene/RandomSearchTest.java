package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import onrecord.article.EventValue;
import onrecord.article.Facet;
import onrecord.article.FacetValue;
import onrecord.article.Quotation;
import onrecord.fixture.RandomArticles;
import onrecord.query.Labels;
import onrecord.query.ParsedQuery;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random archives, asked at random, answer as counting by hand does. Replay with {@code -Dseed=}. */
class RandomSearchTest {

    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int ROUNDS = 6;
    private static final int QUESTIONS = 15;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final RandomArticles articles = new RandomArticles(random);

    /** A row of either index, as the oracle sees it: an article or a quotation with its article. */
    private record Row(String id, AnnotatedArticle article, Quotation quotation) {

        String words() {
            return quotation != null
                    ? quotation.text()
                    : article.article().title() + " / " + article.article().body();
        }

        LocalDate day() {
            return article.article().published().date();
        }
    }

    @Test
    void totalsFacetsOrdersPagesAndExportsAreThoseCountedByHand() throws IOException {
        System.out.println("RandomSearchTest -Dseed=" + SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Path data = folder.resolve("round-" + round);
            Collection<AnnotatedArticle> latest = write(data);
            try (var archive = LuceneArchive.open(data, Labels.NONE, SearchLimits.DEFAULT)) {
                for (int question = 0; question < QUESTIONS; question++) {
                    Kind kind = random.nextBoolean() ? Kind.ARTICLES : Kind.QUOTATIONS;
                    ask(archive, kind, rows(kind, latest));
                }
            }
        }
    }

    /** Several batches make several segments; ids that come again make deleted documents. */
    private Collection<AnnotatedArticle> write(Path data) throws IOException {
        Map<String, AnnotatedArticle> latest = new LinkedHashMap<>();
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            for (int batch = random.nextInt(6); batch >= 0; batch--) {
                List<AnnotatedArticle> written = new ArrayList<>();
                for (int i = random.nextInt(40); i >= 0; i--) {
                    written.add(articles.next("a" + random.nextInt(100)));
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

    private void ask(LuceneArchive archive, Kind kind, List<Row> rows) throws IOException {
        List<String> words = random.nextBoolean() ? List.of() : List.of(articles.pick(RandomArticles.WORDS));
        Narrowing narrowing = narrowing(kind, words);
        Set<Facet> facets = facets(kind);
        Sort sort = Sort.values()[random.nextInt(3)];
        List<Row> unchosen = rows.stream()
                .filter(row -> words.stream().allMatch(row.words()::contains))
                .filter(row -> inDates(row, narrowing))
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
        List<String> paged = paged(archive, kind, narrowing, sort);
        assertThat(paged).doesNotHaveDuplicates().hasSize(expected.size());
        assertThat(new HashSet<>(paged)).isEqualTo(ids(expected));
        if (sort != Sort.RELEVANCE) {
            assertInOrder(paged, expected, sort);
        }
        assertThat(exported(archive, kind, narrowing, sort)).isEqualTo(paged);
        assertThat(histogram(archive, kind, narrowing)).isEqualTo(days(expected));
    }

    private Narrowing narrowing(Kind kind, List<String> words) {
        Map<Facet, Choice> choices = new EnumMap<>(Facet.class);
        for (Facet facet : facets(kind)) {
            if (random.nextInt(4) == 0) {
                var some = new ArrayList<>(Arrays.asList(articles.some(values(facet))));
                if (random.nextInt(4) == 0) {
                    some.add(Choice.NONE);
                }
                List<String> others = random.nextInt(3) == 0 ? List.of(articles.some(values(facet))) : List.of();
                choices.put(facet, random.nextBoolean() ? new Choice(some, others) : new Choice(others, some));
            }
        }
        LocalDate from = random.nextInt(3) > 0 ? null : LocalDate.of(2024, 1, 1).plusDays(random.nextInt(20));
        LocalDate to = random.nextInt(3) > 0 ? null : LocalDate.of(2024, 1, 15).plusDays(random.nextInt(20));
        ParsedQuery query =
                new QueryParser(Labels.NONE, QueryLimits.DEFAULT).parse(String.join(" ", words), QueryMode.ALL);
        return new Narrowing(query, choices, from, to, random.nextBoolean(), SpellingVariants.OFF);
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
            case SOURCE -> RandomArticles.SOURCES.subList(1, 4);
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
        AnnotatedArticle article = row.article();
        Quotation own = articleScope ? null : row.quotation();
        Set<String> values = new HashSet<>();
        switch (facet) {
            case COUNTRY ->
                values.addAll(
                        own != null
                                ? own.countries()
                                : article.countries().stream()
                                        .map(FacetValue::id)
                                        .toList());
            case PERSON ->
                values.addAll(
                        own != null
                                ? own.people()
                                : article.people().stream().map(FacetValue::id).toList());
            case WEAPON ->
                (own != null ? List.<FacetValue>of() : article.weapons()).forEach(value -> values.addAll(value.path()));
            case EVENT ->
                (own != null ? List.<EventValue>of() : article.events()).forEach(value -> values.addAll(value.path()));
            case SOURCE -> values.add(article.article().source());
            case LANGUAGE -> values.add(article.article().language());
            case SPEAKER -> values.add(row.quotation().speaker().id());
            case KIND -> values.add(row.quotation().kind().key());
            case VERB -> values.add("say");
            case STATE -> values.add(row.quotation().speaker().state().key());
            case ASSERTION -> values.add("said");
        }
        values.remove("");
        return values.isEmpty() ? Set.of(Choice.NONE) : values;
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
