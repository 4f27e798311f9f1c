package onrecord.export;

import java.util.Iterator;
import java.util.List;
import onrecord.archive.Narrowing;
import onrecord.archive.QuotationHit;
import onrecord.archive.ResultSet;
import onrecord.archive.Sort;
import onrecord.archive.StoredArticle;
import onrecord.fixture.UnaskedArchive;
import org.jspecify.annotations.Nullable;

/**
 * Gives the same rows to every export and can do nothing else.
 *
 * @param claimed how many rows it says there are; 0 for as many as there are
 */
record FixedArchive(List<StoredArticle> articles, List<QuotationHit> quotations, long claimed)
        implements UnaskedArchive {

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
}
