package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.archive.SpeakerProfile.Repeated;
import onrecord.article.Facet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Statements that stand in several articles in the same words. */
final class Repeats {

    private final Session session;
    private final QuotationColumns columns;

    Repeats(Session session, QuotationColumns columns) {
        this.session = session;
        this.columns = columns;
    }

    private record Counted(List<Integer> documents, long articles, long outlets) {}

    /** Those in most articles first. */
    List<Repeated> most(FixedBitSet quotations, int size) throws IOException {
        List<Counted> repeated = new ArrayList<>();
        for (List<Integer> documents : byWording(quotations).values()) {
            if (documents.size() > 1) {
                Counted counted = count(documents);
                if (counted.articles > 1) {
                    repeated.add(counted);
                }
            }
        }
        repeated.sort(Comparator.comparingLong(Counted::articles)
                .thenComparingLong(Counted::outlets)
                .thenComparingInt(it -> it.documents.size())
                .reversed()
                .thenComparing(it -> it.documents.getFirst()));
        List<Repeated> shown = new ArrayList<>();
        for (Counted counted : repeated.subList(0, Math.min(size, repeated.size()))) {
            int earliest = counted.documents.getFirst();
            for (int document : counted.documents) {
                earliest = columns.time(document) < columns.time(earliest) ? document : earliest;
            }
            shown.add(new Repeated(
                    session.quotation(earliest), counted.documents.size(), counted.articles, counted.outlets));
        }
        return shown;
    }

    private Map<Long, List<Integer>> byWording(FixedBitSet quotations) throws IOException {
        Map<Long, List<Integer>> byWording = new HashMap<>();
        for (LeafReaderContext leaf : session.snapshot().quotations().leaves()) {
            NumericDocValues wordings = DocValues.getNumeric(leaf.reader(), Schema.WORDING);
            int end = leaf.docBase + leaf.reader().maxDoc();
            var found = new BitSetIterator(quotations, 0);
            for (int at = found.advance(leaf.docBase); at < end; at = found.nextDoc()) {
                if (wordings.advanceExact(at - leaf.docBase)) {
                    byWording
                            .computeIfAbsent(wordings.longValue(), key -> new ArrayList<>(1))
                            .add(at);
                }
            }
        }
        return byWording;
    }

    private Counted count(List<Integer> documents) throws IOException {
        Set<Long> articles = new HashSet<>();
        Set<Integer> outlets = new HashSet<>();
        for (int document : documents) {
            articles.add(columns.article(document));
            for (int outlet : columns.values(document, Facet.SOURCE)) {
                outlets.add(outlet);
            }
        }
        return new Counted(documents, articles.size(), outlets.size());
    }
}
