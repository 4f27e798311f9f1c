package onrecord.archive;

import static onrecord.fixture.SmallArticles.article;
import static onrecord.fixture.SmallArticles.from;
import static onrecord.fixture.SmallArticles.plain;
import static onrecord.fixture.SmallArticles.read;
import static onrecord.fixture.SmallArticles.withQuotations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import onrecord.archive.ArchiveWriter.Outcome;
import onrecord.archive.ArchiveWriter.Receipt;
import onrecord.article.AnnotatedArticle;
import onrecord.article.ArticleId;
import onrecord.fixture.SmallArticles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every engine must keep of what is written to it, and what it must say of it. */
public abstract class WriterContract {

    private static final AnnotatedArticle AT_NIGHT = withQuotations("a", "Trucks left at night", 3);
    private static final AnnotatedArticle AT_DAWN = withQuotations("a", "Trucks left at dawn", 1);
    private static final AnnotatedArticle NEVER = withQuotations("a", "Trucks never left", 2);

    /** The archive that each test begins with, empty. */
    protected abstract Archive archive() throws IOException;

    /** A writer to it; the test closes it. */
    protected abstract ArchiveWriter writer() throws IOException;

    @Test
    void anEmptyArchiveHoldsNothing() throws IOException {
        try (Archive archive = archive()) {
            Status status = archive.status();
            assertThat(status.articles()).isZero();
            assertThat(status.quotations()).isZero();
            assertThat(status.batch()).isZero();
            assertThat(status.lastChange()).isNull();
            assertThat(archive.versions(new ArticleId("a"))).isEmpty();
            assertThat(view(archive, "a", 0)).isNull();
        }
    }

    @Test
    void anArticleIsReadAsItWasWritten() throws IOException {
        Instant before = Instant.now();
        Receipt receipt = write(AT_NIGHT);
        assertThat(receipt.outcomes()).containsExactly(Outcome.NEW);
        try (Archive archive = archive()) {
            StoredArticle stored = view(archive, "a", 0);
            assertThat(stored.annotated()).isEqualTo(AT_NIGHT);
            assertThat(stored.version()).isEqualTo(1);
            assertThat(stored.versions()).isEqualTo(1);
            assertThat(stored.indexed()).isBetween(before, Instant.now());
            assertThat(archive.status().batch()).isEqualTo(receipt.batch());
            assertThat(archive.status().vocabulary()).isEqualTo(new VocabularyUse(SmallArticles.VOCABULARY, 0));
        }
    }

    @Test
    void theBodysHashIsThatOfItsBytes() throws IOException {
        write(plain(article("a", "A title", "Слава")));
        try (Archive archive = archive()) {
            assertThat(view(archive, "a", 0).bodySha256())
                    .isEqualTo("f1dde56457780fd680b04d912b2902ffc2c92b654b2c3bea2027ebca189a942f");
        }
    }

    @Test
    void theSameArticleFromAnotherFileChangesNothing() throws IOException {
        AnnotatedArticle first = plain(article("a", "Trucks left", "They left at night."));
        Receipt receipt = write(first);
        Receipt again = write(plain(read("other.jsonl", "line 9", first.article())));
        assertThat(again.outcomes()).containsExactly(Outcome.UNCHANGED);
        assertThat(again.batch()).isEqualTo(receipt.batch());
        try (Archive archive = archive()) {
            assertThat(view(archive, "a", 0).annotated()).isEqualTo(first);
        }
    }

    @Test
    void anotherTextIsANewVersionAndTheEarlierOnesCanBeRead() throws IOException {
        write(AT_NIGHT);
        assertThat(write(AT_DAWN).outcomes()).containsExactly(Outcome.NEW_VERSION);
        assertThat(write(NEVER).outcomes()).containsExactly(Outcome.NEW_VERSION);
        try (Archive archive = archive()) {
            assertThat(view(archive, "a", 0).annotated()).isEqualTo(NEVER);
            assertThat(view(archive, "a", 1).annotated()).isEqualTo(AT_NIGHT);
            assertThat(view(archive, "a", 2).annotated()).isEqualTo(AT_DAWN);
            assertThat(view(archive, "a", 2).version()).isEqualTo(2);
            assertThat(view(archive, "a", 2).versions()).isEqualTo(3);
            assertThat(view(archive, "a", 4)).isNull();
            assertThat(archive.versions(new ArticleId("a")))
                    .extracting(VersionSummary::version, VersionSummary::title, VersionSummary::latest)
                    .containsExactly(
                            tuple(3, "Trucks never left", true),
                            tuple(2, "Trucks left at dawn", false),
                            tuple(1, "Trucks left at night", false));
        }
    }

    @Test
    void onlyTheLatestVersionIsCounted() throws IOException {
        write(AT_NIGHT, withQuotations("b", "Bridge reopened", 2));
        write(AT_DAWN);
        try (Archive archive = archive()) {
            assertThat(archive.status().articles()).isEqualTo(2);
            assertThat(archive.status().quotations()).isEqualTo(3);
            assertThat(archive.quotation("a-0")).isPresent();
            assertThat(archive.quotation("a-2")).isEmpty();
        }
    }

    @Test
    void anotherSourceCorrectsTheLatestVersion() throws IOException {
        AnnotatedArticle first = plain(article("a", "Trucks left", "They left at night."));
        AnnotatedArticle corrected = plain(from("Morning Ledger", first.article()));
        write(first);
        Instant written;
        try (Archive archive = archive()) {
            written = view(archive, "a", 0).indexed();
        }
        assertThat(write(corrected).outcomes()).containsExactly(Outcome.CORRECTED);
        try (Archive archive = archive()) {
            assertThat(view(archive, "a", 0).annotated()).isEqualTo(corrected);
            assertThat(view(archive, "a", 0).indexed()).isEqualTo(written);
            assertThat(archive.versions(new ArticleId("a"))).hasSize(1);
        }
    }

    @Test
    void anIdThatStandsTwiceInABatchIsTakenInOrder() throws IOException {
        assertThat(write(AT_NIGHT, AT_NIGHT, AT_DAWN, AT_NIGHT).outcomes())
                .containsExactly(Outcome.NEW, Outcome.UNCHANGED, Outcome.NEW_VERSION, Outcome.NEW_VERSION);
        try (Archive archive = archive()) {
            assertThat(view(archive, "a", 0).annotated()).isEqualTo(AT_NIGHT);
            assertThat(archive.versions(new ArticleId("a"))).hasSize(3);
            assertThat(archive.status().quotations()).isEqualTo(3);
        }
    }

    @Test
    void aWriterKnowsWhatIsThereAlready() throws IOException {
        try (ArchiveWriter writer = writer()) {
            assertThat(writer.unchanged(AT_NIGHT.article())).isFalse();
            writer.write(List.of(AT_NIGHT));
            assertThat(writer.unchanged(AT_NIGHT.article())).isTrue();
            assertThat(writer.unchanged(AT_DAWN.article())).isFalse();
            writer.write(List.of(AT_DAWN));
            assertThat(writer.unchanged(AT_NIGHT.article())).isFalse();
            assertThat(writer.unchanged(AT_DAWN.article())).isTrue();
        }
    }

    @Test
    void anOpenArchiveSeesABatchOnceItIsRefreshed() throws IOException {
        try (Archive archive = archive()) {
            Receipt first = write(AT_NIGHT);
            archive.refresh();
            assertThat(archive.status().batch()).isEqualTo(first.batch());
            Receipt second = write(withQuotations("b", "Bridge reopened", 2));
            archive.refresh();
            assertThat(second.batch()).isGreaterThan(first.batch());
            assertThat(archive.status().batch()).isEqualTo(second.batch());
            assertThat(archive.status().articles()).isEqualTo(2);
        }
    }

    @Test
    void aResultThatIsBeingReadStaysAsItWas() throws IOException {
        write(AT_NIGHT, withQuotations("b", "Bridge reopened", 2));
        try (Archive archive = archive();
                ResultSet<StoredArticle> all = archive.allArticles(Narrowing.EVERYTHING, Sort.NEWEST)) {
            for (int i = 0; i < 5; i++) {
                write(withQuotations("a", "Another report " + i, 1), withQuotations("c" + i, "New", 1));
                archive.refresh();
            }
            List<AnnotatedArticle> rows = new ArrayList<>();
            for (StoredArticle row = all.next(); row != null; row = all.next()) {
                rows.add(row.annotated());
            }
            assertThat(all.total()).isEqualTo(2);
            assertThat(rows).containsExactlyInAnyOrder(AT_NIGHT, withQuotations("b", "Bridge reopened", 2));
        }
    }

    @Test
    void aSecondWriterIsRefusedUntilTheFirstIsClosed() throws IOException {
        try (ArchiveWriter first = writer()) {
            assertThatThrownBy(this::writer).isInstanceOf(ArchiveLockedException.class);
            first.write(List.of(AT_NIGHT));
        }
        assertThat(write(AT_DAWN).outcomes()).containsExactly(Outcome.NEW_VERSION);
    }

    @Test
    void batchesOfSeveralThreadsAreAllWritten() throws Exception {
        try (ArchiveWriter writer = writer();
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Receipt>> writes = IntStream.range(0, 12)
                    .<Callable<Receipt>>mapToObj(i -> () -> writer.write(
                            List.of(withQuotations("a", "Report " + i, 1), withQuotations("b" + i, "Report", 2))))
                    .toList();
            List<Long> batches = new ArrayList<>();
            for (Future<Receipt> receipt : threads.invokeAll(writes)) {
                batches.add(receipt.get().batch());
            }
            assertThat(batches).doesNotHaveDuplicates();
        }
        try (Archive archive = archive()) {
            assertThat(archive.versions(new ArticleId("a"))).hasSize(12);
            assertThat(archive.status().articles()).isEqualTo(13);
            assertThat(archive.status().quotations()).isEqualTo(25);
        }
    }

    private Receipt write(AnnotatedArticle... batch) throws IOException {
        try (ArchiveWriter writer = writer()) {
            return writer.write(List.of(batch));
        }
    }

    private static @Nullable StoredArticle view(Archive archive, String id, int version) throws IOException {
        return archive.article(new ArticleId(id), version, Narrowing.EVERYTHING)
                .map(ArticleView::stored)
                .orElse(null);
    }
}
