package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import onrecord.archive.QuotationHit;
import onrecord.archive.SpeakerProfile.Repeated;
import onrecord.article.Facet;
import onrecord.article.Quotation;
import onrecord.article.WordWindows;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Statements that stand in several articles. The wording that most articles share stands for them: those that hold most of it, or
 * of which it holds most, are places of it. A statement is whole: a clause of some words, not the object of a verb such as {@code
 * discussed the situation}.
 */
final class Repeats {

    /** Fewer words are a greeting or a fragment. */
    private static final int LEAST = 6;

    private static final int LEAST_OF_SPEECH = 10;

    private static final Set<String> OF_TRANSCRIPTS = Set.of("turn", "address");

    /** Ends of the names of rules whose words are a noun or an infinitive. */
    private static final List<String> OF_FRAGMENTS = List.of("object", "infinitive", "mixed", "passive-report");

    private final Session session;
    private final QuotationColumns columns;

    Repeats(Session session, QuotationColumns columns) {
        this.session = session;
        this.columns = columns;
    }

    /** The documents of one wording. */
    private record Worded(long key, WordWindows words, List<Integer> documents) {}

    /** A wording with the documents of all that are like it and not taken by another. */
    private record Candidate(int wording, Worded words, Set<Integer> documents, int articles) {}

    private static final Comparator<Candidate> MOST_FIRST = Comparator.comparingInt(Candidate::articles)
            .thenComparingInt((Candidate it) -> it.words.documents.size())
            .thenComparingInt(it -> it.words.words.length())
            .reversed()
            .thenComparingLong(it -> it.words.key);

    /** Those in most articles first. */
    List<Repeated> most(FixedBitSet quotations, int size) throws IOException {
        List<Worded> worded = List.copyOf(byWording(quotations).values());
        List<List<Integer>> like =
                LikeWordings.of(worded.stream().map(Worded::words).toList());
        Set<Integer> taken = new HashSet<>();
        var waiting = new PriorityQueue<>(MOST_FIRST);
        for (int i = 0; i < worded.size(); i++) {
            add(waiting, candidate(i, worded, like.get(i), taken));
        }
        List<Repeated> shown = new ArrayList<>();
        while (shown.size() < size && !waiting.isEmpty()) {
            Candidate next = waiting.remove();
            if (taken.contains(next.wording)) {
                continue;
            }
            Candidate now = candidate(next.wording, worded, like.get(next.wording), taken);
            if (now.articles < next.articles) {
                add(waiting, now);
                continue;
            }
            QuotationHit earliest = session.quotation(earliest(now.words.documents));
            if (isWhole(earliest.quotation(), now.words.words.length())) {
                taken.addAll(like.get(now.wording));
                shown.add(new Repeated(earliest, now.documents.size(), now.articles, outlets(now.documents)));
            }
        }
        return shown;
    }

    private static void add(PriorityQueue<Candidate> waiting, Candidate candidate) {
        if (candidate.articles > 1) {
            waiting.add(candidate);
        }
    }

    private Candidate candidate(int wording, List<Worded> worded, List<Integer> like, Set<Integer> taken)
            throws IOException {
        Set<Integer> documents = new LinkedHashSet<>();
        for (int other : like) {
            if (!taken.contains(other)) {
                documents.addAll(worded.get(other).documents);
            }
        }
        int articles = documents.size() < 2 ? documents.size() : articles(documents);
        return new Candidate(wording, worded.get(wording), documents, articles);
    }

    private int earliest(List<Integer> documents) throws IOException {
        int earliest = documents.getFirst();
        for (int document : documents) {
            earliest = columns.time(document) < columns.time(earliest) ? document : earliest;
        }
        return earliest;
    }

    /** In a transcript, a few words are a greeting. */
    private static boolean isWhole(Quotation quotation, int words) {
        String rule = quotation.rule().replace("-shared", "");
        return OF_FRAGMENTS.stream().noneMatch(rule::endsWith)
                && (words >= LEAST_OF_SPEECH || !OF_TRANSCRIPTS.contains(rule));
    }

    private Map<Long, Worded> byWording(FixedBitSet quotations) throws IOException {
        Map<Long, Worded> byWording = new LinkedHashMap<>();
        for (LeafReaderContext leaf : session.snapshot().quotations().leaves()) {
            NumericDocValues keys = DocValues.getNumeric(leaf.reader(), Schema.WORDING);
            BinaryDocValues words = DocValues.getBinary(leaf.reader(), Schema.WORDING_WORDS);
            int end = leaf.docBase + leaf.reader().maxDoc();
            var found = new BitSetIterator(quotations, 0);
            for (int at = found.advance(leaf.docBase); at < end; at = found.nextDoc()) {
                int document = at - leaf.docBase;
                if (!keys.advanceExact(document)
                        || !words.advanceExact(document)
                        || words.binaryValue().length < LEAST * Integer.BYTES) {
                    continue;
                }
                Worded known = byWording.get(keys.longValue());
                if (known == null) {
                    known = new Worded(
                            keys.longValue(), QuotationWording.windows(words.binaryValue()), new ArrayList<>(1));
                    byWording.put(keys.longValue(), known);
                }
                known.documents.add(at);
            }
        }
        return byWording;
    }

    private int outlets(Set<Integer> documents) throws IOException {
        Set<Integer> outlets = new HashSet<>();
        for (int document : documents) {
            for (int outlet : columns.values(document, Facet.SOURCE)) {
                outlets.add(outlet);
            }
        }
        return outlets.size();
    }

    private int articles(Set<Integer> documents) throws IOException {
        Set<Long> articles = new HashSet<>();
        for (int document : documents) {
            articles.add(columns.article(document));
        }
        return articles.size();
    }
}
