package onrecord.export;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
import onrecord.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Gives the same rows to every export and can do nothing else.
 *
 * @param claimed how many rows it says there are; 0 for as many as there are
 */
record FixedArchive(List<StoredArticle> articles, List<QuotationHit> quotations, long claimed) implements Archive {

    @Override
    public ResultSet<StoredArticle> allArticles(Narrowing narrowing, Sort sort) {
        return rows(articles);
    }

    @Override
    public ResultSet<QuotationHit> allQuotations(Narrowing narrowing, Sort sort) {
        return rows(quotations);
    }

    private <R> ResultSet<R> rows(List<R> rows) {
        Iterator<R> iterator = rows.iterator();
        return new ResultSet<>() {
            @Override
            public long total() {
                return claimed == 0 ? rows.size() : claimed;
            }

            @Override
            public @Nullable R next() {
                return iterator.hasNext() ? iterator.next() : null;
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
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
    public List<VersionSummary> versions(ArticleId id) {
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
    public FacetCounts facetValues(FacetValuesRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Histogram histogram(Kind of, Narrowing narrowing, Histogram.Interval interval) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Status status() {
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
