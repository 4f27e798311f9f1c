package onrecord.http;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import onrecord.archive.Narrowing;
import onrecord.archive.ResultSet;
import onrecord.archive.Sort;
import onrecord.archive.Status;
import onrecord.archive.StoredArticle;
import onrecord.archive.VersionSummary;
import onrecord.archive.VocabularyUse;
import onrecord.article.ArticleId;
import onrecord.fixture.SmallArticles;
import onrecord.fixture.UnaskedArchive;
import org.jspecify.annotations.Nullable;

/** Fails, hangs or breaks off, as the article's id or the query says. */
final class TroubledArchive implements UnaskedArchive {

    static final long ROWS = 20_000;

    /** Lets go what hangs. */
    final CountDownLatch release = new CountDownLatch(1);

    @Override
    public List<VersionSummary> versions(ArticleId id) throws IOException {
        switch (id.value()) {
            case "fails" -> throw new IllegalStateException("at secretword");
            case "overflows" -> throw new StackOverflowError("secretword");
            case "hangs" -> await();
            default -> throw new IOException("disk");
        }
        return List.of(new VersionSummary(1, "Ice", Instant.EPOCH, "a", "b", true));
    }

    @Override
    public ResultSet<StoredArticle> allArticles(Narrowing narrowing, Sort sort) {
        var kind = narrowing.query().text();
        var row = new StoredArticle(
                SmallArticles.plain(SmallArticles.article("a", "Ice", "Thick ".repeat(100))), 1, 1, Instant.EPOCH, "b");
        return new ResultSet<>() {
            private long given;

            @Override
            public long total() {
                return ROWS;
            }

            @Override
            public @Nullable StoredArticle next() throws IOException {
                if (given == ROWS / 2) {
                    switch (kind) {
                        case "fails" -> throw new IOException("disk");
                        case "overflows" -> throw new StackOverflowError("secretword");
                        case "hangs" -> await();
                        default -> {}
                    }
                }
                return given++ < ROWS ? row : null;
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    private void await() throws IOException {
        try {
            release.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public Status status() {
        return new Status(0, 0, 0, 0, 0, null, null, List.of(), 0, "g", 1, new VocabularyUse("v", 0), null);
    }
}
