package onrecord.lucene;

import static onrecord.fixture.SmallArticles.article;
import static onrecord.fixture.SmallArticles.from;
import static onrecord.fixture.SmallArticles.plain;
import static onrecord.fixture.SmallArticles.read;
import static onrecord.fixture.SmallArticles.withQuotations;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import onrecord.archive.ArchiveWriter.Outcome;
import onrecord.archive.ArchiveWriter.Receipt;
import onrecord.archive.StoredArticle;
import onrecord.article.AnnotatedArticle;
import onrecord.article.ArticleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneArchiveWriterTest {

    @TempDir
    Path data;

    @Test
    void nothingThereIsAnEmptyArchive() throws IOException {
        try (Snapshots snapshots = snapshots();
                Snapshot snapshot = snapshots.acquire()) {
            assertThat(snapshot.articles().numDocs()).isZero();
            assertThat(snapshot.quotations().numDocs()).isZero();
            assertThat(snapshot.batch()).isZero();
            assertThat(snapshot.time()).isEmpty();
        }
    }

    @Test
    void aBatchIsReadAsItWasWritten() throws IOException {
        AnnotatedArticle annotated = withQuotations("a", "Trucks left at night", 3);
        Receipt receipt = write(annotated, withQuotations("b", "Bridge reopened", 2));
        assertThat(receipt.outcomes()).containsExactly(Outcome.NEW, Outcome.NEW);
        try (Snapshots snapshots = snapshots();
                Snapshot snapshot = snapshots.acquire()) {
            assertThat(snapshot.batch()).isEqualTo(receipt.batch());
            assertThat(snapshot.articles().numDocs()).isEqualTo(2);
            assertThat(snapshot.quotations().numDocs()).isEqualTo(5);
            assertThat(versions(snapshot, "a"))
                    .extracting(StoredArticle::annotated)
                    .containsExactly(annotated);
        }
    }

    @Test
    void theSameArticleFromAnotherFileChangesNothing() throws IOException {
        AnnotatedArticle annotated = plain(article("a", "Trucks left", "They left at night."));
        Receipt first = write(annotated);
        Receipt second = write(plain(read("other.jsonl", "line 9", annotated.article())));
        assertThat(second.outcomes()).containsExactly(Outcome.UNCHANGED);
        assertThat(second.batch()).isEqualTo(first.batch());
    }

    @Test
    void anotherTextIsANewVersionAndTheEarlierOnesStay() throws IOException {
        AnnotatedArticle first = withQuotations("a", "Trucks left at night", 3);
        AnnotatedArticle second = withQuotations("a", "Trucks left at dawn", 1);
        AnnotatedArticle third = withQuotations("a", "Trucks never left", 2);
        write(first);
        assertThat(write(second).outcomes()).containsExactly(Outcome.NEW_VERSION);
        assertThat(write(third).outcomes()).containsExactly(Outcome.NEW_VERSION);
        try (Snapshots snapshots = snapshots();
                Snapshot snapshot = snapshots.acquire()) {
            List<StoredArticle> versions = versions(snapshot, "a");
            assertThat(versions).extracting(StoredArticle::annotated).containsExactly(third, second, first);
            assertThat(versions).extracting(StoredArticle::version).containsExactly(3, 2, 1);
            assertThat(versions).extracting(StoredArticle::versions).containsOnly(3);
            assertThat(snapshot.articles().numDocs()).isEqualTo(1);
            assertThat(snapshot.quotations().numDocs()).isEqualTo(2);
        }
    }

    @Test
    void anotherSourceCorrectsTheLatestVersion() throws IOException {
        AnnotatedArticle first = plain(article("a", "Trucks left", "They left at night."));
        AnnotatedArticle corrected = plain(from("Morning Ledger", first.article()));
        write(first);
        assertThat(write(corrected).outcomes()).containsExactly(Outcome.CORRECTED);
        try (Snapshots snapshots = snapshots();
                Snapshot snapshot = snapshots.acquire()) {
            assertThat(versions(snapshot, "a"))
                    .extracting(StoredArticle::annotated)
                    .containsExactly(corrected);
        }
    }

    @Test
    void anIdThatStandsTwiceInABatchIsTakenInOrder() throws IOException {
        AnnotatedArticle first = withQuotations("a", "Trucks left at night", 3);
        AnnotatedArticle second = withQuotations("a", "Trucks left at dawn", 1);
        assertThat(write(first, first, second, first).outcomes())
                .containsExactly(Outcome.NEW, Outcome.UNCHANGED, Outcome.NEW_VERSION, Outcome.NEW_VERSION);
        try (Snapshots snapshots = snapshots();
                Snapshot snapshot = snapshots.acquire()) {
            assertThat(versions(snapshot, "a"))
                    .extracting(StoredArticle::annotated)
                    .containsExactly(first, second, first);
            assertThat(snapshot.quotations().numDocs()).isEqualTo(3);
        }
    }

    private Receipt write(AnnotatedArticle... batch) throws IOException {
        try (LuceneArchiveWriter writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            return writer.write(List.of(batch));
        }
    }

    private Snapshots snapshots() throws IOException {
        return Snapshots.open(new ArchiveFolder(data), new ArticleDocuments());
    }

    private static List<StoredArticle> versions(Snapshot snapshot, String id) throws IOException {
        var articles = new StoredArticles(snapshot.articles());
        return articles.versions(articles.document(new ArticleId(id)));
    }
}
