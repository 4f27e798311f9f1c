package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.article.Facet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** What is read of many quotations one after another, by their document numbers in the snapshot. Not safe for threads. */
final class QuotationColumns {

    /** Time of a quotation whose article has no date: behind all others. */
    static final long UNDATED = Long.MAX_VALUE;

    private final List<LeafReaderContext> leaves;
    private final List<FacetColumn> facets = new ArrayList<>();
    private final FacetDictionary dictionary;
    private final Map<String, NumericDocValues[]> numbers = new HashMap<>();

    QuotationColumns(Snapshot snapshot) throws IOException {
        this.leaves = snapshot.quotations().leaves();
        this.dictionary = snapshot.columns().dictionary();
        for (LeafReaderContext leaf : leaves) {
            facets.add(snapshot.columns()
                    .of(leaf)
                    .facets(leaf.reader(), List.of(Schema.FACETS))
                    .getFirst());
        }
    }

    /** All documents that match. */
    static FixedBitSet matching(IndexSearcher searcher, Query query) throws IOException {
        var found = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        searcher.search(query, new SimpleCollector() {
            private int base;

            @Override
            protected void doSetNextReader(LeafReaderContext leaf) {
                base = leaf.docBase;
            }

            @Override
            public void collect(int document) {
                found.set(base + document);
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        });
        return found;
    }

    /** Seconds, see {@link Schema#time}; {@link #UNDATED} where nothing is known. */
    long time(int document) throws IOException {
        return number(document, Schema.TIME, UNDATED);
    }

    /** The article's key. */
    long article(int document) throws IOException {
        return number(document, Schema.KEY, 0);
    }

    private long number(int document, String field, long otherwise) throws IOException {
        int index = ReaderUtil.subIndex(document, leaves);
        LeafReaderContext leaf = leaves.get(index);
        int at = document - leaf.docBase;
        NumericDocValues[] open = numbers.computeIfAbsent(field, name -> new NumericDocValues[leaves.size()]);
        NumericDocValues values = open[index];
        if (values == null || values.docID() > at) {
            // They only go forward.
            values = DocValues.getNumeric(leaf.reader(), field);
            open[index] = values;
        }
        return values.advanceExact(at) ? values.longValue() : otherwise;
    }

    /** Ordinals of the values of one facet, "no value" left out. */
    int[] values(int document, Facet facet) {
        int index = ReaderUtil.subIndex(document, leaves);
        FacetColumn column = facets.get(index);
        int at = document - leaves.get(index).docBase;
        byte[] facetOf = dictionary.facets();
        int none = dictionary.ordinal(FacetTerm.none(facet));
        int[] found = new int[column.starts()[at + 1] - column.starts()[at]];
        int count = 0;
        for (int i = column.starts()[at]; i < column.starts()[at + 1]; i++) {
            int ordinal = column.values()[i];
            if (facetOf[ordinal] == facet.ordinal() && ordinal != none) {
                found[count++] = ordinal;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
