package onrecord.lucene;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Names of fields, and the order that documents stand in. */
final class Schema {

    /** Term and the article's id; in {@code quotations} the quotation's. */
    static final String ID = "id";
    /** Stored: the record of the latest version; in {@code quotations} the quotation's. */
    static final String RECORD = "record";
    /** Stored: the record of each earlier version, the first version first. */
    static final String EARLIER = "earlier";
    /** Binary doc value: {@link Fingerprint} of the latest version. */
    static final String FINGERPRINT = "fingerprint";
    /** Term in {@code quotations}: id of the article. */
    static final String ARTICLE = "article";
    /** Doc value: seconds of the printed local date and time since 1970; missing where undated. */
    static final String TIME = "time";
    /** Doc value: the first eight bytes of the SHA-256 of the article's id, so that equal times have an order. */
    static final String KEY = "key";
    /** Doc value in {@code quotations}: the quotation's place among those of its article, from 0. */
    static final String POSITION = "position";

    private Schema() {}

    static Sort articleOrder() {
        return new Sort(newestFirst(), new SortField(KEY, SortField.Type.LONG));
    }

    static Sort quotationOrder() {
        return new Sort(
                newestFirst(), new SortField(KEY, SortField.Type.LONG), new SortField(POSITION, SortField.Type.LONG));
    }

    private static SortField newestFirst() {
        return new SortField(TIME, SortField.Type.LONG, true, Long.MIN_VALUE);
    }
}
