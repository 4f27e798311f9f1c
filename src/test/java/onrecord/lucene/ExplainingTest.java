package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import onrecord.archive.Archive;
import onrecord.archive.Explanation;
import onrecord.archive.Explanation.Clause;
import onrecord.archive.Narrowing;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.article.AnnotatedArticle;
import onrecord.article.TextField;
import onrecord.fixture.ArticleBuilder;
import onrecord.fixture.Seed;
import onrecord.query.Criterion;
import onrecord.query.Labels;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import onrecord.query.QueryReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainingTest {

    /** Words that no rule of English changes. */
    private static final List<String> WORDS = List.of("kelb", "dorn", "mirt", "vask", "tulb", "zarn");

    private static final int QUERIES = Integer.getInteger("explain.queries", 300);

    @TempDir
    Path data;

    @Test
    void everyCountIsTheOneCountedByHandAndNoFewerPartsLeaveNothing() throws IOException {
        var random = new Random(Seed.of(ExplainingTest.class));
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            articles.add(ArticleBuilder.article("a" + i)
                    .title(text(random, 2))
                    .body(text(random, 4))
                    .build());
        }
        try (Archive archive = archive(articles)) {
            for (int i = 0; i < QUERIES; i++) {
                String query = query(random, 3);
                Explanation explanation = explain(archive, query);
                assertThat(explanation.whole()).isTrue();
                checkCounts(query, explanation.clauses(), null, articles);
                checkEmptying(query, explanation, articles);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fuel winter            | ",
                "fuel missing           | missing",
                "fuel spring            | fuel, spring",
                "(fuel missing) winter  | missing",
                "fuel (missing OR lost) | missing OR lost",
                "fuel -fuel             | fuel, NOT fuel",
                "fuel -winter           | fuel, NOT winter",
                "title:(report winter)  | in the title: winter",
                "\"winter fuel\"        | “winter fuel”",
                "fuel winter spring     | fuel, spring",
                "report after:2031-01-01 | from 2031-01-02",
                "-report                | NOT report",
                "fuel NEAR/2 missing    | missing",
                "fuel NEAR/2 winter     | fuel at most 2 words from winter",
                "(fuel missing) /s winter | missing",
                "atleast2(fuel)         | at least 2 times: fuel",
            })
    void theFewestPartsThatLeaveNothingAreNamed(String query, @Nullable String empties) throws IOException {
        List<AnnotatedArticle> articles = List.of(
                ArticleBuilder.article("a")
                        .title("Report")
                        .body("Fuel for the winter.")
                        .day("2030-01-01")
                        .build(),
                ArticleBuilder.article("b")
                        .title("Report")
                        .body("Convoy in spring.")
                        .build());
        try (Archive archive = archive(articles)) {
            var reading = new QueryReading(Labels.NONE);
            assertThat(explain(archive, query).empties())
                    .extracting(clause -> reading.of(clause.criterion()))
                    .isEqualTo(empties == null ? List.of() : List.of(empties.split(", ")));
        }
    }

    @Test
    void nothingIsToBlameWhereTheFiltersAloneLeaveNothing() throws IOException {
        var article =
                ArticleBuilder.article("a").body("Fuel.").day("2030-01-01").build();
        try (Archive archive = archive(List.of(article))) {
            var late = narrowing("fuel").withDates(LocalDate.of(2040, 1, 1), null);
            Explanation explanation = explain(archive, late);
            assertThat(explanation.clauses()).extracting(Clause::total).containsExactly(0L);
            assertThat(explanation.empties()).isEmpty();
        }
    }

    private static void checkCounts(
            String query, List<Clause> clauses, @Nullable TextField within, List<AnnotatedArticle> articles) {
        for (Clause clause : clauses) {
            assertThat(clause.total())
                    .as("%s: %s", query, clause.criterion())
                    .isEqualTo(count(clause.criterion(), within, articles));
            TextField inside = clause.criterion() instanceof Criterion.Within scope ? scope.field() : within;
            checkCounts(query, clause.children(), inside, articles);
        }
    }

    private static void checkEmptying(String query, Explanation explanation, List<AnnotatedArticle> articles) {
        var all = explanation.clauses().stream().map(Clause::criterion).toList();
        long total = articles.stream()
                .filter(article -> all.stream().allMatch(part -> fulfils(part, null, article)))
                .count();
        assertThat(explanation.empties().isEmpty()).as(query).isEqualTo(total > 0);
        assertThat(articles.stream()
                        .filter(article -> !explanation.empties().isEmpty()
                                && explanation.empties().stream()
                                        .allMatch(part -> fulfils(part.criterion(), null, article)))
                        .count())
                .as(query)
                .isZero();
        if (explanation.empties().size() > 1) {
            explanation
                    .empties()
                    .forEach(part -> assertThat(part.total()).as(query).isPositive());
        }
        if (explanation.empties().size() == 1) {
            assertThat(explanation.empties().getFirst().total()).as(query).isZero();
        }
    }

    private static long count(Criterion criterion, @Nullable TextField within, List<AnnotatedArticle> articles) {
        return articles.stream()
                .filter(article -> fulfils(criterion, within, article))
                .count();
    }

    private static boolean fulfils(Criterion criterion, @Nullable TextField within, AnnotatedArticle annotated) {
        var article = annotated.article();
        if (criterion instanceof Criterion.Word word) {
            boolean title = within != TextField.BODY && has(article.title(), word.text());
            return title || within != TextField.TITLE && has(article.body(), word.text());
        }
        if (criterion instanceof Criterion.And and) {
            return and.all().stream().allMatch(part -> fulfils(part, within, annotated));
        }
        if (criterion instanceof Criterion.Or or) {
            return or.any().stream().anyMatch(part -> fulfils(part, within, annotated));
        }
        if (criterion instanceof Criterion.Not not) {
            return !fulfils(not.criterion(), within, annotated);
        }
        if (criterion instanceof Criterion.Within scope) {
            return fulfils(scope.criterion(), scope.field(), annotated);
        }
        throw new IllegalArgumentException("not asked here: " + criterion);
    }

    private static boolean has(String text, String word) {
        return Arrays.asList(text.split(" ")).contains(word);
    }

    private static String text(Random random, int words) {
        var text = new ArrayList<String>();
        for (int i = 0; i < words; i++) {
            text.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", text);
    }

    private static String query(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return random.nextInt(9) == 0 ? "absent" : WORDS.get(random.nextInt(WORDS.size()));
        }
        String one = query(random, depth - 1);
        String other = query(random, depth - 1);
        return switch (random.nextInt(5)) {
            case 0, 1 -> "(" + one + " " + other + ")";
            case 2 -> "(" + one + " OR " + other + ")";
            case 3 -> "(" + one + " -" + (other.startsWith("(") ? other : "(" + other + ")") + ")";
            default -> WORDS.contains(one) ? "title:" + one : "(" + one + ")";
        };
    }

    private static Narrowing narrowing(String query) {
        return Narrowing.EVERYTHING.withQuery(
                new QueryParser(Labels.NONE, QueryLimits.DEFAULT).parse(query, QueryMode.ALL));
    }

    private static Explanation explain(Archive archive, String query) throws IOException {
        return explain(archive, narrowing(query));
    }

    private static Explanation explain(Archive archive, Narrowing narrowing) throws IOException {
        var request = new SearchRequest(narrowing, Sort.NEWEST, 0, null, Set.of(), 0, 0).explained();
        Explanation explanation = archive.articles(request).explanation();
        assertThat(explanation).isNotNull();
        return explanation;
    }

    private Archive archive(List<AnnotatedArticle> articles) throws IOException {
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            writer.write(articles);
        }
        return LuceneArchive.open(data, Labels.NONE, SearchLimits.DEFAULT);
    }
}
