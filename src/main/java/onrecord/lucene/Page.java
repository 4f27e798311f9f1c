package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.Sort;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one page, found without looking at those that cannot be on it.
 *
 * @param documents in order
 * @param next place behind the last of them; null if nothing follows
 */
record Page(List<Place> documents, @Nullable Cursor next) {

    static final Page EMPTY = new Page(List.of(), null);

    /** A document's number in the snapshot's reader, and its score. */
    record Place(int document, float score) {}

    /**
     * @param size 1 or more
     * @param after null for the first page
     */
    static Page find(Search search, Kind kind, Narrowing narrowing, Sort order, int size, @Nullable Cursor after)
            throws IOException {
        boolean scored = order == Sort.RELEVANCE
                && QueryCompiler.scores(narrowing.query().criterion());
        Query query = scored ? search.ranked(kind, narrowing) : search.matching(kind, narrowing);
        // One more than asked for tells whether there is a next page.
        var best = new TopFieldCollectorManager(
                sort(kind, order, scored), size + 1, after == null ? null : place(after, kind, scored), 1);
        TopFieldDocs found = search.searcher(kind).search(query, best);
        List<Place> documents = new ArrayList<>();
        for (ScoreDoc hit : found.scoreDocs) {
            if (documents.size() < size) {
                documents.add(new Place(hit.doc, scored ? score(hit) : 0));
            }
        }
        Cursor next = found.scoreDocs.length > size ? cursor(found.scoreDocs[size - 1], kind, order, scored) : null;
        return new Page(documents, next);
    }

    /** Without words that tell matches apart, the most relevant is the newest. */
    private static org.apache.lucene.search.Sort sort(Kind kind, Sort order, boolean scored) {
        List<SortField> fields = new ArrayList<>(
                List.of((kind == Kind.ARTICLES ? Schema.articleOrder() : Schema.quotationOrder()).getSort()));
        if (order == Sort.OLDEST) {
            fields.set(0, Schema.oldestFirst());
        }
        if (scored) {
            fields.add(0, SortField.FIELD_SCORE);
        }
        return new org.apache.lucene.search.Sort(fields.toArray(SortField[]::new));
    }

    private static float score(ScoreDoc hit) {
        return ((FieldDoc) hit).fields[0] instanceof Float score ? score : 0;
    }

    private static Cursor cursor(ScoreDoc last, Kind kind, Sort order, boolean scored) {
        Object[] values = ((FieldDoc) last).fields;
        int time = scored ? 1 : 0;
        return new Cursor(
                kind,
                order,
                scored ? score(last) : 0,
                (Long) values[time],
                (Long) values[time + 1],
                kind == Kind.ARTICLES ? 0 : (Long) values[time + 2]);
    }

    /** Any document with the cursor's sort values has been shown, so the number of the last one does not matter. */
    private static FieldDoc place(Cursor after, Kind kind, boolean scored) {
        List<Object> values = new ArrayList<>();
        if (scored) {
            values.add(after.score());
        }
        values.add(after.time());
        values.add(after.key());
        if (kind == Kind.QUOTATIONS) {
            values.add(after.position());
        }
        return new FieldDoc(Integer.MAX_VALUE, after.score(), values.toArray());
    }
}
