package onrecord.lucene;

import java.io.IOException;
import java.time.Duration;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.QuotationHit;
import onrecord.archive.ResultSet;
import onrecord.archive.Sort;
import onrecord.archive.StoredArticle;
import onrecord.json.StoredRecord;
import onrecord.query.QueryLimitException;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** All rows of a result, on the snapshot that was live when it was asked for. */
final class WholeResult<R> implements ResultSet<R> {

    private interface Row<R> {
        R of(BytesRef record, Page.Place place) throws IOException;
    }

    private final Snapshot snapshot;
    private final ResultOrder order;
    private final Records records;
    private final Row<R> row;
    private final long total;
    private long read;
    private boolean closed;

    private WholeResult(Snapshot snapshot, ResultOrder order, Records records, Row<R> row) {
        this.snapshot = snapshot;
        this.order = order;
        this.records = records;
        this.row = row;
        this.total = order.total();
    }

    /** Takes over the session's snapshot: it is closed with the result. */
    static ResultSet<StoredArticle> articles(Session session, Narrowing narrowing, Sort sort) throws IOException {
        return open(
                session,
                new ResultOrder.Asked(Kind.ARTICLES, narrowing, sort),
                (record, place) -> StoredRecord.article(record.bytes, record.offset, record.length));
    }

    /** Takes over the session's snapshot: it is closed with the result. */
    static ResultSet<QuotationHit> quotations(Session session, Narrowing narrowing, Sort sort) throws IOException {
        ArticleHits hits = session.hits(narrowing);
        var facts = new IndexedFacts(session.search(narrowing, new TimeLimit(Duration.ofDays(1))), narrowing);
        return open(
                session,
                new ResultOrder.Asked(Kind.QUOTATIONS, narrowing, sort),
                (record, place) -> hits.quotation(
                        StoredRecord.quotation(record.bytes, record.offset, record.length),
                        place.score(),
                        facts.of(place.document())));
    }

    private static <R> ResultSet<R> open(Session session, ResultOrder.Asked asked, Row<R> row) throws IOException {
        Snapshot snapshot = session.snapshot();
        boolean opened = false;
        try {
            ResultOrder order = ResultOrder.of(session, asked);
            var reader = asked.kind() == Kind.ARTICLES ? snapshot.articles() : snapshot.quotations();
            var result = new WholeResult<>(snapshot, order, new Records(reader, order.sequential()), row);
            opened = true;
            return result;
        } catch (ExitableDirectoryReader.ExitingReaderException e) {
            throw tooSlow();
        } finally {
            if (!opened) {
                snapshot.close();
            }
        }
    }

    static QueryLimitException tooSlow() {
        return new QueryLimitException("Finding all results takes too long. Narrow the query.", 0);
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public @Nullable R next() throws IOException {
        Page.Place place = order.next();
        if (place == null) {
            if (read != total) {
                throw new IOException("read " + read + " of " + total + " results");
            }
            return null;
        }
        read++;
        return row.of(records.read(place.document()), place);
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            snapshot.close();
        }
    }
}
