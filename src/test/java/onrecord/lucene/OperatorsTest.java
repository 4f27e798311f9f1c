package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onrecord.archive.Mark;
import onrecord.archive.MarkedText;
import onrecord.archive.Narrowing;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.archive.SpellingVariants;
import onrecord.article.AnnotatedArticle;
import onrecord.article.TextField;
import onrecord.fixture.QueryText;
import onrecord.fixture.RandomCriteria;
import onrecord.fixture.Seed;
import onrecord.query.Criterion;
import onrecord.query.Labels;
import onrecord.query.ParsedQuery;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random criteria of every operator, on random archives, find and mark what {@link NaiveReading} does. Replay with
 * {@code -Dseed=}; {@code -Doperators.rounds=} makes it longer.
 */
class OperatorsTest {

    private static final int ROUNDS = Integer.getInteger("operators.rounds", 3);
    private static final int QUESTIONS = 120;
    private static final int ARTICLES = 24;

    private static final SearchLimits UNHURRIED = new SearchLimits(Duration.ofHours(1), Duration.ofHours(1), 0);

    private static final Labels LABELS = new Labels() {
        @Override
        public List<String> spellings(String word) {
            return NaiveLeaves.SPELLINGS.getOrDefault(word, List.of());
        }
    };

    @TempDir
    Path folder;

    private final Random random = new Random(Seed.of(OperatorsTest.class));
    private final RandomTexts texts = new RandomTexts(random);
    private final RandomCriteria criteria =
            new RandomCriteria(random, RandomTexts.SOUGHT, RandomTexts.WILDCARDS, RandomTexts.SOURCES);
    private final QueryParser parser = new QueryParser(LABELS, new QueryLimits(100_000, 60, 10_000));
    private final Map<Class<?>, Integer> found = new LinkedHashMap<>();

    private interface Question {
        void ask(LuceneArchive archive, Map<String, AnnotatedArticle> articles) throws IOException;
    }

    private void ask(int questions, Question question) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Path data = folder.resolve("round-" + round);
            Map<String, AnnotatedArticle> articles = new TreeMap<>();
            try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
                for (int batch = 0; batch < 3; batch++) {
                    List<AnnotatedArticle> written = new ArrayList<>();
                    for (int i = 0; i < ARTICLES / 3; i++) {
                        written.add(texts.next("a" + batch + "-" + i));
                    }
                    writer.write(written);
                    written.forEach(it -> articles.put(it.article().id().value(), it));
                }
            }
            try (var archive = LuceneArchive.open(data, LABELS, UNHURRIED)) {
                for (int i = 0; i < questions; i++) {
                    question.ask(archive, articles);
                }
            }
        }
    }

    private static SearchRequest request(ParsedQuery query) {
        Narrowing narrowing = new Narrowing(
                query, Map.of(), null, null, false, new SpellingVariants(SpellingVariants.From.VOCABULARY, Set.of()));
        return new SearchRequest(narrowing, Sort.values()[query.text().length() % 3], 100, null, Set.of(), 0, 25);
    }

    @Test
    void hitsAndMarksOfArticlesAreThoseOfTryingEverything() throws IOException {
        ask(QUESTIONS, (archive, articles) -> {
            Criterion criterion = criteria.next(3);
            ParsedQuery query = parser.parse(QueryText.of(criterion), QueryMode.ALL);
            Map<String, Set<NaiveReading.Marked>> expected = new TreeMap<>();
            articles.forEach((id, article) ->
                    NaiveReading.ofArticle(article, criterion).ifPresent(marks -> expected.put(id, marks)));

            var answer = archive.articles(request(query));
            assertThat(answer.hits().stream()
                            .map(hit -> hit.article().id().value())
                            .collect(Collectors.toSet()))
                    .as(query.text())
                    .isEqualTo(expected.keySet());
            if (!expected.isEmpty()) {
                count(criterion);
            }
            for (var hit : answer.hits()) {
                var id = hit.article().id();
                Map<TextField, List<Mark>> marks = merged(expected.get(id.value()));
                var view = archive.article(id, 0, request(query).narrowing()).orElseThrow();
                assertThat(view.titleMarks())
                        .as(() -> query.text() + " title of " + articles.get(id.value()))
                        .isEqualTo(marks.get(TextField.TITLE));
                assertThat(view.bodyMarks())
                        .as(() -> query.text() + " body of " + articles.get(id.value()))
                        .isEqualTo(marks.get(TextField.BODY));
                assertThat(hit.title().marks()).isEqualTo(marks.get(TextField.TITLE));
                hit.passages()
                        .forEach(passage -> assertThat(passage.marks())
                                .as(query.text())
                                .isEqualTo(within(passage, marks.get(TextField.BODY))));
            }
        });
        System.out.println("Operators with hits: " + found);
        assertThat(found.keySet()).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void hitsAndMarksOfQuotationsAreThoseOfTryingEverything() throws IOException {
        ask(QUESTIONS, (archive, articles) -> {
            Criterion criterion = criteria.next(2);
            ParsedQuery query = parser.parse(QueryText.of(criterion), QueryMode.ALL);
            Map<String, Set<NaiveReading.Marked>> expected = new TreeMap<>();
            articles.values()
                    .forEach(article -> article.quotations().forEach(quotation -> {
                        NaiveReading.ofQuotation(article, quotation, criterion)
                                .ifPresent(marks -> expected.put(quotation.id(), marks));
                    }));

            var answer = archive.quotations(request(query));
            assertThat(answer.hits().stream().map(hit -> hit.quotation().id()).collect(Collectors.toSet()))
                    .as(query.text())
                    .isEqualTo(expected.keySet());
            answer.hits()
                    .forEach(hit -> assertThat(hit.context().marks())
                            .as(() -> query.text() + " in " + hit)
                            .isEqualTo(within(
                                    hit.context(),
                                    merged(expected.get(hit.quotation().id())).get(TextField.BODY))));
        });
    }

    @Test
    void alternativesAreTheUnionAndAnyEqualsAny() throws IOException {
        ask(40, (archive, articles) -> {
            boolean phrases = random.nextBoolean();
            List<Criterion> parts = new ArrayList<>();
            for (int i = 2 + random.nextInt(3); i > 0; i--) {
                parts.add(phrases ? criteria.phrase() : criteria.leaf());
            }
            String or = parts.stream().map(QueryText::of).collect(Collectors.joining(" OR "));
            String any = parts.stream().map(QueryText::of).collect(Collectors.joining(" "));
            Set<String> union = new TreeSet<>();
            articles.forEach((id, article) -> {
                if (parts.stream()
                        .anyMatch(part -> NaiveReading.ofArticle(article, part).isPresent())) {
                    union.add(id);
                }
            });
            Set<String> ofEach = new TreeSet<>();
            for (Criterion part : parts) {
                ofEach.addAll(ids(archive, parser.parse(QueryText.of(part), QueryMode.ALL)));
            }
            assertThat(ofEach).as(or).isEqualTo(union);
            assertThat(ids(archive, parser.parse(or, QueryMode.ALL))).as(or).isEqualTo(union);
            assertThat(ids(archive, parser.parse(any, QueryMode.ANY))).as(any).isEqualTo(union);
        });
    }

    private static Set<String> ids(LuceneArchive archive, ParsedQuery query) throws IOException {
        return archive.articles(request(query)).hits().stream()
                .map(hit -> hit.article().id().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void count(Criterion criterion) {
        found.merge(criterion.getClass(), 1, Integer::sum);
    }

    private static Map<TextField, List<Mark>> merged(Set<NaiveReading.Marked> marked) {
        Map<TextField, List<Mark>> merged = new EnumMap<>(TextField.class);
        for (TextField field : TextField.values()) {
            List<Mark> marks = new ArrayList<>();
            marked.stream()
                    .filter(it -> it.field() == field)
                    .sorted(Comparator.comparingInt(NaiveReading.Marked::start))
                    .forEach(it -> {
                        if (!marks.isEmpty() && it.start() < marks.getLast().end()) {
                            Mark last = marks.removeLast();
                            marks.add(new Mark(last.start(), Math.max(last.end(), it.end())));
                        } else {
                            marks.add(new Mark(it.start(), it.end()));
                        }
                    });
            merged.put(field, marks);
        }
        return merged;
    }

    private static List<Mark> within(MarkedText passage, List<Mark> marks) {
        int start = passage.start();
        int end = start + passage.text().length();
        return marks.stream()
                .filter(mark -> mark.start() < end && mark.end() > start)
                .map(mark -> new Mark(Math.max(mark.start(), start) - start, Math.min(mark.end(), end) - start))
                .toList();
    }
}
