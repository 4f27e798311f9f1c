package onrecord.lucene;

import static onrecord.fixture.SmallArticles.withQuotations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.archive.AnnotationChanges;
import onrecord.archive.Archive;
import onrecord.archive.ArchiveLockedException;
import onrecord.archive.ArchiveWriter.Outcome;
import onrecord.archive.Narrowing;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.archive.StoredArticle;
import onrecord.archive.VocabularyUse;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.Facet;
import onrecord.fixture.ChildProcess;
import onrecord.fixture.SmallArticles;
import onrecord.query.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {

    private static final String OTHER_VOCABULARY = "0".repeat(64);

    private static final List<AnnotatedArticle> ARTICLES = IntStream.range(0, 40)
            .mapToObj(i -> withQuotations("b" + i, "Report " + i, i % 4))
            .toList();

    @TempDir
    Path data;

    @Test
    void aRebuiltArchiveHoldsTheSameArticlesAnnotatedAnewInEveryVersion() throws IOException {
        write(withQuotations("a", "Trucks left at night", 3));
        write(withQuotations("a", "Trucks left at dawn", 2));
        write(ARTICLES.toArray(AnnotatedArticle[]::new));
        try (Archive archive = archive()) {
            StoredArticle first = view(archive, "a", 1);
            long batch = archive.status().batch();
            rebuild();
            archive.refresh();
            assertThat(archive.status().generation()).isEqualTo("g000002");
            assertThat(archive.status().batch()).isGreaterThan(batch);
            assertThat(archive.status().vocabulary()).isEqualTo(new VocabularyUse(OTHER_VOCABULARY, 0));
            assertThat(archive.status().articles()).isEqualTo(41);
            assertThat(archive.status().quotations()).isZero();
            assertThat(view(archive, "a", 1).annotated())
                    .isEqualTo(anew(first.annotated().article()));
            assertThat(view(archive, "a", 1).indexed()).isEqualTo(first.indexed());
            assertThat(view(archive, "a", 0).annotated().article().title()).isEqualTo("Trucks left at dawn");
        }
    }

    @Test
    void anArchiveThatIsAnnotatedWithTwoVocabulariesSaysSoUntilItIsRebuilt() throws IOException {
        write(ARTICLES.toArray(AnnotatedArticle[]::new));
        write(anew(SmallArticles.article("z", "Snow", "Snow fell.")));
        var mixed = new VocabularyUse(OTHER_VOCABULARY, ARTICLES.size());
        try (Archive archive = archive()) {
            assertThat(archive.status().vocabulary()).isEqualTo(mixed);
            var request = new SearchRequest(Narrowing.EVERYTHING, Sort.NEWEST, 1, null, Set.of(), 0, 0);
            assertThat(archive.articles(request).vocabulary()).isEqualTo(mixed);
            rebuild();
            archive.refresh();
            assertThat(archive.status().vocabulary()).isEqualTo(new VocabularyUse(OTHER_VOCABULARY, 0));
        }
    }

    @Test
    void aRebuildCountsWhatItChanged() throws IOException {
        write(ARTICLES.toArray(AnnotatedArticle[]::new));
        try (Rebuild rebuild = Rebuild.open(data, Duration.ZERO)) {
            rebuild.run(RebuildTest::anew, 2, () -> {});
            assertThat(rebuild.changes().articles()).isEqualTo(40);
            assertThat(rebuild.changes().changed()).isEqualTo(40);
            assertThat(rebuild.changes().quotationsBefore()).isEqualTo(60);
            assertThat(rebuild.changes().quotationsAfter()).isZero();
            assertThat(rebuild.changes().values())
                    .containsExactly(
                            new AnnotationChanges.Value(Facet.SPEAKER, "mara-lindqvist", "Mara Lindqvist", 0, 60),
                            new AnnotationChanges.Value(Facet.COUNTRY, "SE", "Sweden", 0, 40));
        }
    }

    @Test
    void aRebuiltArchiveIsWrittenOnAsBefore() throws IOException {
        AnnotatedArticle first = withQuotations("a", "Trucks left at night", 3);
        write(first);
        rebuild();
        assertThat(write(first)).containsExactly(Outcome.UNCHANGED);
        assertThat(write(withQuotations("a", "Trucks left at dawn", 2))).containsExactly(Outcome.NEW_VERSION);
        try (Archive archive = archive()) {
            assertThat(archive.versions(new ArticleId("a"))).hasSize(2);
            assertThat(archive.status().quotations()).isEqualTo(2);
        }
    }

    @Test
    void withoutASwapEverythingStaysAsItWas() throws IOException {
        write(ARTICLES.toArray(AnnotatedArticle[]::new));
        try (Rebuild rebuild = Rebuild.open(data, Duration.ZERO)) {
            rebuild.run(RebuildTest::anew, 2, () -> {});
        }
        try (Archive archive = archive()) {
            assertThat(archive.status().generation()).isEqualTo("g000001");
            assertThat(view(archive, "b3", 0).annotated()).isEqualTo(ARTICLES.get(3));
        }
        assertThat(generations()).containsExactly("g000001");
    }

    @Test
    void anAnnotatorThatFailsEndsTheRebuildAndNothingIsLeftOfIt() throws IOException {
        write(ARTICLES.toArray(AnnotatedArticle[]::new));
        var calls = new AtomicInteger();
        Function<Article, AnnotatedArticle> failing = article -> {
            if (calls.incrementAndGet() == 20) {
                throw new IllegalStateException("no rule for this");
            }
            return anew(article);
        };
        try (Rebuild rebuild = Rebuild.open(data, Duration.ZERO)) {
            assertThatThrownBy(() -> rebuild.run(failing, 2, () -> {})).hasMessage("no rule for this");
        }
        assertThat(generations()).containsExactly("g000001");
        write(withQuotations("a", "Trucks left at night", 3));
    }

    @Test
    void everyArticleIsReportedOnce() throws IOException {
        write(ARTICLES.toArray(AnnotatedArticle[]::new));
        var done = new AtomicInteger();
        try (Rebuild rebuild = Rebuild.open(data, Duration.ZERO)) {
            assertThat(rebuild.articles()).isEqualTo(ARTICLES.size());
            rebuild.run(RebuildTest::anew, 3, done::incrementAndGet);
        }
        assertThat(done.get()).isEqualTo(ARTICLES.size());
    }

    @Test
    void nobodyWritesMeanwhile() throws IOException {
        write(ARTICLES.get(0));
        try (Rebuild rebuild = Rebuild.open(data, Duration.ZERO)) {
            assertThat(rebuild.articles()).isEqualTo(1);
            assertThatThrownBy(() -> LuceneArchiveWriter.open(data, Duration.ZERO))
                    .isInstanceOf(ArchiveLockedException.class);
        }
    }

    @Test
    void theOldGenerationGoesWithItsLastReader() throws IOException {
        write(ARTICLES.toArray(AnnotatedArticle[]::new));
        try (Archive archive = archive()) {
            rebuild();
            assertThat(generations()).containsExactly("g000001", "g000002");
            assertThat(view(archive, "b3", 0).annotated()).isEqualTo(ARTICLES.get(3));
            archive.refresh();
            assertThat(generations()).containsExactly("g000002");
        }
    }

    @Test
    void aReaderOfAnotherProcessGoesOverAndItsDeathLeavesNothing() throws Exception {
        write(ARTICLES.toArray(AnnotatedArticle[]::new));
        try (ChildProcess reader = ChildProcess.start(ReaderProcess.class, data.toString())) {
            assertThat(reader.line()).isEqualTo("1 40");
            rebuild();
            assertThat(reader.line()).isEqualTo("2 40");
        }
        rebuild();
        assertThat(generations()).containsExactly("g000003");
    }

    @Test
    void whatADamagedDiskLeftCanBeRebuilt() throws IOException {
        write(ARTICLES.toArray(AnnotatedArticle[]::new));
        write(withQuotations("a", "Trucks left at night", 3));
        Files.delete(data.resolve("generations/g000001/quotations/segments_3"));
        assertThatThrownBy(() -> write(ARTICLES.get(0))).isInstanceOf(IOException.class);
        rebuild();
        write(withQuotations("a", "Trucks left at night", 3));
        try (Archive archive = archive()) {
            assertThat(archive.status().articles()).isEqualTo(41);
        }
    }

    private void rebuild() throws IOException {
        try (Rebuild rebuild = Rebuild.open(data, Duration.ofSeconds(10))) {
            rebuild.run(RebuildTest::anew, 2, () -> {});
            rebuild.swap();
        }
    }

    private static AnnotatedArticle anew(Article article) {
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
                OTHER_VOCABULARY);
    }

    private List<Outcome> write(AnnotatedArticle... batch) throws IOException {
        try (LuceneArchiveWriter writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            return writer.write(List.of(batch)).outcomes();
        }
    }

    private Archive archive() throws IOException {
        return LuceneArchive.open(data, Labels.NONE, SearchLimits.DEFAULT);
    }

    private static StoredArticle view(Archive archive, String id, int version) throws IOException {
        return archive.article(new ArticleId(id), version, Narrowing.EVERYTHING)
                .orElseThrow()
                .stored();
    }

    private List<String> generations() throws IOException {
        try (Stream<Path> folders = Files.list(data.resolve("generations"))) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
