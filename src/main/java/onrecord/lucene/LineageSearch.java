package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import onrecord.archive.Lineage;
import onrecord.archive.Lineage.Appearance;
import onrecord.archive.Lineage.Relation;
import onrecord.archive.QuotationHit;
import onrecord.article.ArticleId;
import onrecord.article.SaidWords;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Follows one statement through the archive. */
final class LineageSearch {

    /** Most appearances that are listed: reading each article to tell reprints takes about a millisecond. */
    private static final int MOST = 200;

    private final Session session;

    LineageSearch(Session session) {
        this.session = session;
    }

    /** A place with the words it has there. */
    private record Found(QuotationHit hit, Relation relation, SaidWords words) {}

    Optional<Lineage> find(String id) throws IOException {
        var searcher = new IndexSearcher(session.snapshot().quotations());
        ScoreDoc[] asked = searcher.search(new TermQuery(new Term(Schema.ID, id)), 1).scoreDocs;
        if (asked.length == 0) {
            return Optional.empty();
        }
        QuotationHit hit = session.quotation(asked[0].doc);
        SaidWords words = SaidWords.of(hit.quotation().text());
        if (words.key().isEmpty()) {
            return Optional.of(alone(hit, words));
        }
        Map<Integer, Relation> places =
                new SameWords(session).of(hit.quotation().text(), words);
        var columns = new QuotationColumns(session.snapshot());
        List<Integer> inTime = new ArrayList<>(places.keySet());
        Map<Integer, Long> times = new HashMap<>();
        for (int document : inTime) {
            times.put(document, columns.time(document));
        }
        inTime.sort(
                Comparator.comparing((Integer document) -> times.get(document)).thenComparing(document -> document));
        List<Found> found = new ArrayList<>();
        for (int document : listed(inTime, asked[0].doc)) {
            QuotationHit other = session.quotation(document);
            found.add(new Found(
                    other,
                    Objects.requireNonNull(places.get(document)),
                    SaidWords.of(other.quotation().text())));
        }
        return Optional.of(lineage(hit, words, found, inTime.size()));
    }

    /** The first ones in time; the one asked about is among them. */
    private static List<Integer> listed(List<Integer> inTime, int asked) {
        if (inTime.size() <= MOST) {
            return inTime;
        }
        List<Integer> listed = new ArrayList<>(inTime.subList(0, MOST));
        if (!listed.contains(asked)) {
            listed.set(MOST - 1, asked);
        }
        return listed;
    }

    private static Lineage alone(QuotationHit hit, SaidWords words) {
        var here = new Lineage.Wording(Relation.IDENTICAL, hit.quotation().text(), List.of(new Appearance(hit, 1)));
        var day = hit.article().published().date();
        return new Lineage(
                hit,
                false,
                1,
                List.of(here),
                day,
                day == null ? List.of() : List.of(hit.quotation().id()),
                day == null ? 1 : 0,
                1,
                1);
    }

    private Lineage lineage(QuotationHit hit, SaidWords words, List<Found> found, long total) throws IOException {
        Map<ArticleId, Integer> texts = texts(found, words);
        Map<SaidWords, List<Found>> groups = new LinkedHashMap<>();
        groups.put(words, new ArrayList<>());
        found.forEach(
                it -> groups.computeIfAbsent(it.words, key -> new ArrayList<>()).add(it));
        List<Lineage.Wording> wordings = new ArrayList<>();
        groups.values()
                .forEach(group -> wordings.add(new Lineage.Wording(
                        group.getFirst().relation,
                        group.getFirst().hit.quotation().text(),
                        group.stream()
                                .map(it -> new Appearance(
                                        it.hit,
                                        Objects.requireNonNull(
                                                texts.get(it.hit.article().id()))))
                                .toList())));
        var first = found.getFirst().hit.article().published().date();
        return new Lineage(
                hit,
                true,
                total,
                wordings,
                first,
                found.stream()
                        .filter(it -> first != null
                                && first.equals(it.hit.article().published().date()))
                        .map(it -> it.hit.quotation().id())
                        .toList(),
                found.stream()
                        .filter(it -> it.hit.article().published().date() == null)
                        .count(),
                texts.size(),
                (int) texts.values().stream().distinct().count());
    }

    /** The number of each article's text. */
    private Map<ArticleId, Integer> texts(List<Found> found, SaidWords words) throws IOException {
        Map<ArticleId, String> bodies = new LinkedHashMap<>();
        var articles = new StoredArticles(session.snapshot().articles());
        for (Found it : found) {
            ArticleId id = it.hit.article().id();
            if (!bodies.containsKey(id)) {
                bodies.put(
                        id,
                        articles.latest(articles.document(id))
                                .annotated()
                                .article()
                                .body());
            }
        }
        int[] numbers = SharedTexts.of(List.copyOf(bodies.values()), words);
        Map<ArticleId, Integer> texts = new LinkedHashMap<>();
        for (ArticleId id : bodies.keySet()) {
            texts.put(id, numbers[texts.size()]);
        }
        return texts;
    }
}
