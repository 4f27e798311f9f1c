package onrecord.http;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import onrecord.archive.Archive;
import onrecord.archive.ArticleHit;
import onrecord.archive.ArticleView;
import onrecord.archive.FacetCounts;
import onrecord.archive.FacetValuesRequest;
import onrecord.archive.FormerQuotation;
import onrecord.archive.Found;
import onrecord.archive.Histogram;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.QuotationHit;
import onrecord.archive.ResultSet;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.archive.Status;
import onrecord.archive.StoredArticle;
import onrecord.archive.VersionSummary;
import onrecord.archive.VocabularyUse;
import onrecord.article.ArticleId;
import onrecord.fixture.SmallArticles;
import org.jspecify.annotations.Nullable;

/** Fails, hangs or breaks off, as the article's id or the query says. */
final class TroubledArchive implements Archive {

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

    @Override
    public Found<ArticleHit> articles(SearchRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Found<QuotationHit> quotations(SearchRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ArticleView> article(ArticleId id, int version, Narrowing narrowing) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<FormerQuotation> formerQuotation(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<QuotationHit> quotation(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ResultSet<QuotationHit> allQuotations(Narrowing narrowing, Sort sort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FacetCounts facetValues(FacetValuesRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Histogram histogram(Kind of, Narrowing narrowing, Histogram.Interval interval) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void refresh() {
        // Nothing changes.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
