package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import onrecord.archive.Choice;
import onrecord.archive.Explanation;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.archive.SpellingVariants;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Facet;
import onrecord.fixture.QueryText;
import onrecord.fixture.RandomCriteria;
import onrecord.fixture.Seed;
import onrecord.query.Criterion;
import onrecord.query.Labels;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The counts of an explanation, of articles and of quotations under filters, are those of trying everything, whatever the
 * operator. Replay with {@code -Dseed=}.
 */
class ExplainingOperatorsTest {

    private static final int QUERIES = Integer.getInteger("explain.queries", 200);
    private static final SearchLimits UNHURRIED = new SearchLimits(Duration.ofHours(1), Duration.ofHours(1), 0);

    @TempDir
    Path data;

    private final Random random = new Random(Seed.of(ExplainingOperatorsTest.class));
    private final RandomTexts texts = new RandomTexts(random);
    private final RandomCriteria criteria =
            new RandomCriteria(random, RandomTexts.SOUGHT, RandomTexts.WILDCARDS, RandomTexts.SOURCES);
    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private final NaiveReading.Rules rules = new NaiveReading.Rules(false, false);
    private int emptied;
    private int cut;

    @Test
    void everyCountAndWhatEmptiesAreThoseOfTryingEverything() throws IOException {
        for (int i = 0; i < 24; i++) {
            articles.add(texts.next("a" + i));
        }
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            writer.write(articles);
        }
        try (var archive = LuceneArchive.open(data, Labels.NONE, UNHURRIED)) {
            for (int i = 0; i < QUERIES; i++) {
                ask(archive);
            }
        }
        assertThat(emptied).isPositive();
        assertThat(cut).as("explanations that stop at a limit").isLessThan(QUERIES / 10);
    }

    private void ask(LuceneArchive archive) throws IOException {
        Kind kind = random.nextBoolean() ? Kind.ARTICLES : Kind.QUOTATIONS;
        String text = QueryText.of(criteria.next(2)) + " " + QueryText.of(criteria.next(1));
        var query = new QueryParser(Labels.NONE, new QueryLimits(100_000, 60, 10_000)).parse(text, QueryMode.ALL);
        String source = RandomTexts.SOURCES.get(random.nextInt(3));
        Map<Facet, Choice> choices =
                random.nextBoolean() ? Map.of() : Map.of(Facet.SOURCE, new Choice(List.of(), List.of(source)));
        LocalDate from = random.nextInt(3) > 0 ? null : LocalDate.of(2024, 1, 15);
        var narrowing = new Narrowing(query, choices, from, null, false, SpellingVariants.OFF);
        var request = new SearchRequest(narrowing, Sort.NEWEST, 0, null, Set.of(), 0, 0).explained();
        Explanation explanation =
                (kind == Kind.ARTICLES ? archive.articles(request) : archive.quotations(request)).explanation();
        assertThat(explanation).isNotNull();
        if (!explanation.whole()) { // more parts than are counted
            cut++;
        }
        checkCounts(kind, narrowing, explanation.clauses(), UnaryOperator.identity());
        checkEmptying(kind, narrowing, explanation);
    }

    private void checkCounts(
            Kind kind, Narrowing narrowing, List<Explanation.Clause> clauses, UnaryOperator<Criterion> within) {
        for (Explanation.Clause clause : clauses) {
            Criterion criterion = clause.criterion();
            assertThat(clause.total())
                    .as("%s: %s in %s", kind, criterion, narrowing)
                    .isEqualTo(count(kind, narrowing, within.apply(criterion)));
            checkCounts(
                    kind,
                    narrowing,
                    clause.children(),
                    switch (criterion) {
                        case Criterion.Within it ->
                            part -> within.apply(new Criterion.Within(it.field(), part, it.at()));
                        case Criterion.Quoted it -> part -> within.apply(new Criterion.Quoted(part, it.at()));
                        default -> within;
                    });
        }
    }

    private void checkEmptying(Kind kind, Narrowing narrowing, Explanation explanation) {
        if (explanation.empties().isEmpty()) {
            return;
        }
        emptied++;
        List<Criterion> parts = explanation.empties().stream()
                .map(Explanation.Clause::criterion)
                .toList();
        assertThat(count(kind, narrowing, narrowing.query().criterion())).isZero();
        assertThat(count(kind, narrowing, new Criterion.And(parts)))
                .as("%s of %s", parts, narrowing)
                .isZero();
        assertThat(count(kind, narrowing, new Criterion.Everything())).isPositive();
    }

    private long count(Kind kind, Narrowing narrowing, Criterion criterion) {
        return articles.stream()
                .filter(article -> isChosen(article, narrowing))
                .mapToLong(article -> kind == Kind.QUOTATIONS
                        ? article.quotations().stream()
                                .filter(it -> NaiveReading.ofQuotation(article, it, criterion, rules)
                                        .isPresent())
                                .count()
                        : NaiveReading.ofArticle(article, criterion, rules).isPresent() ? 1 : 0)
                .sum();
    }

    private static boolean isChosen(AnnotatedArticle annotated, Narrowing narrowing) {
        LocalDate day = annotated.article().published().date();
        Choice source = narrowing.choices().get(Facet.SOURCE);
        return (narrowing.from() == null || day != null && !day.isBefore(narrowing.from()))
                && (source == null
                        || !source.exclude().contains(annotated.article().source()));
    }
}
