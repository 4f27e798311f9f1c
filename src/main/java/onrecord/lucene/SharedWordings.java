package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import onrecord.article.Facet;
import onrecord.article.WordWindows;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;

/**
 * The wordings of a snapshot whose speakers are known, and which of them hold which others. Found in one pass over the words:
 * a wording is looked for where its first words stand.
 */
final class SharedWordings {

    private static final int HEAD = SameWords.LEAST_PART;

    /** One wording, the documents that have it, and the wordings that hold it. */
    static final class Wording {
        private final long key;
        private final int length;
        private final List<Integer> documents = new ArrayList<>(1);
        private final Set<Wording> within = new LinkedHashSet<>(0);

        private Wording(long key, int length) {
            this.key = key;
            this.length = length;
        }

        long key() {
            return key;
        }

        int length() {
            return length;
        }

        /** Those that have just these words, then those that have more. */
        List<Integer> documents() {
            Set<Integer> all = new LinkedHashSet<>(documents);
            within.forEach(longer -> all.addAll(longer.documents));
            return List.copyOf(all);
        }

        /** Whether a document has just these words. */
        boolean isWhole(int document) {
            return documents.contains(document);
        }

        boolean isWithin(Wording other) {
            return within.contains(other);
        }
    }

    private final Snapshot snapshot;
    private final QuotationColumns columns;
    private final Map<Long, Wording> byKey = new HashMap<>();
    private final Map<Long, List<Wording>> byHead = new HashMap<>();

    private SharedWordings(Snapshot snapshot) throws IOException {
        this.snapshot = snapshot;
        this.columns = new QuotationColumns(snapshot);
    }

    /** Those that several speakers have, the shortest first. */
    static List<Wording> of(Snapshot snapshot) throws IOException {
        var wordings = new SharedWordings(snapshot);
        wordings.each(wordings::collect);
        wordings.each(wordings::lookForOthers);
        return wordings.byKey.values().stream()
                .filter(wordings::hasSeveralSpeakers)
                .sorted(Comparator.comparingInt(Wording::length).thenComparingLong(Wording::key))
                .toList();
    }

    private interface Visit {
        void visit(int document, long key, WordWindows words);
    }

    private void each(Visit visit) throws IOException {
        for (LeafReaderContext leaf : snapshot.quotations().leaves()) {
            BinaryDocValues words = DocValues.getBinary(leaf.reader(), Schema.WORDING_WORDS);
            NumericDocValues keys = DocValues.getNumeric(leaf.reader(), Schema.WORDING);
            Bits live = leaf.reader().getLiveDocs();
            for (int at = words.nextDoc(); at != BinaryDocValues.NO_MORE_DOCS; at = words.nextDoc()) {
                int document = leaf.docBase + at;
                boolean wanted = (live == null || live.get(at))
                        && words.binaryValue().length >= HEAD * Integer.BYTES
                        && keys.advanceExact(at)
                        && columns.values(document, Facet.SPEAKER).length > 0;
                if (wanted) {
                    visit.visit(document, keys.longValue(), QuotationWording.windows(words.binaryValue()));
                }
            }
        }
    }

    private void collect(int document, long key, WordWindows words) {
        Wording known = byKey.get(key);
        if (known == null) {
            known = new Wording(key, words.length());
            byKey.put(key, known);
            byHead.computeIfAbsent(words.key(0, HEAD), head -> new ArrayList<>(1))
                    .add(known);
        }
        known.documents.add(document);
    }

    private void lookForOthers(int document, long key, WordWindows words) {
        Wording whole = byKey.get(key);
        if (whole == null || whole.documents.getFirst() != document) {
            return;
        }
        for (int from = 0; from + HEAD <= words.length(); from++) {
            for (Wording part : byHead.getOrDefault(words.key(from, from + HEAD), List.of())) {
                int to = from + part.length;
                if (part.length < words.length() && to <= words.length() && words.key(from, to) == part.key) {
                    part.within.add(whole);
                }
            }
        }
    }

    private boolean hasSeveralSpeakers(Wording wording) {
        List<Integer> documents = wording.documents();
        if (documents.size() < 2) {
            return false;
        }
        Set<Integer> speakers = new TreeSet<>();
        for (int document : documents) {
            for (int speaker : columns.values(document, Facet.SPEAKER)) {
                speakers.add(speaker);
            }
        }
        return speakers.size() > 1;
    }
}
