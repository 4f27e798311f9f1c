package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.archive.BadCursorException;
import onrecord.archive.Conflict;
import onrecord.archive.Conflict.Relation;
import onrecord.archive.ConflictPage;
import onrecord.archive.ConflictsRequest;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.QuotationHit;
import onrecord.archive.SpeakerName;
import onrecord.article.Facet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The conflicts of one snapshot, found when somebody first asks. Immutable; safe for threads. */
final class Conflicts {

    private static final int PLACES = 3;

    /** @param documents of the quotations that are attributed to the speaker */
    record Side(SpeakerName speaker, List<Integer> documents) {
        Side {
            documents = List.copyOf(documents);
        }
    }

    /**
     * @param key of the words that all places have
     * @param words document that has just these words
     */
    record Entry(long key, Relation relation, int words, List<Side> sides) {
        Entry {
            sides = List.copyOf(sides);
        }

        String id() {
            return HexFormat.of().toHexDigits(key);
        }
    }

    private final List<Entry> entries;
    private final Map<String, Integer> bySpeaker = new HashMap<>();

    private Conflicts(List<Entry> entries) {
        this.entries = entries;
        for (Entry entry : entries) {
            if (entry.relation == Relation.ATTRIBUTION) {
                entry.sides.forEach(side -> bySpeaker.merge(side.speaker.id(), 1, Integer::sum));
            }
        }
    }

    static Conflicts of(Session session) throws IOException {
        var columns = new QuotationColumns(session.snapshot());
        Map<Entry, Long> latest = new HashMap<>();
        for (Entry entry : new ConflictFinder(session).find()) {
            long last = Long.MIN_VALUE;
            for (Side side : entry.sides) {
                for (int document : side.documents) {
                    long time = columns.time(document);
                    last = time == QuotationColumns.UNDATED ? last : Math.max(last, time);
                }
            }
            latest.put(entry, last);
        }
        return new Conflicts(latest.keySet().stream()
                .sorted(Comparator.comparing((Entry entry) -> latest.get(entry))
                        .reversed()
                        .thenComparing(Entry::id))
                .toList());
    }

    /** How many contradict an attribution to this speaker. */
    long of(String speaker) {
        return bySpeaker.getOrDefault(speaker, 0);
    }

    ConflictPage page(Session session, ConflictsRequest request) throws IOException {
        List<Entry> meant = new ArrayList<>();
        FixedBitSet places = places(session, request);
        for (Entry entry : entries) {
            if (request.relations().contains(entry.relation) && isMeant(entry, places)) {
                meant.add(entry);
            }
        }
        int from = from(meant, request.cursor());
        int to = Math.min(meant.size(), from + request.size());
        List<Conflict> shown = new ArrayList<>();
        boolean asked = !request.quotations().isEmpty();
        for (Entry entry : meant.subList(from, to)) {
            shown.add(shown(session, entry, asked ? places : new FixedBitSet(places.length())));
        }
        boolean more = to < meant.size() && to > 0;
        return new ConflictPage(meant.size(), shown, more ? meant.get(to - 1).id() : null);
    }

    private static FixedBitSet places(Session session, ConflictsRequest request) throws IOException {
        Narrowing narrowing = request.narrowing();
        Search search = session.search(narrowing);
        IndexSearcher searcher = search.searcher(Kind.QUOTATIONS);
        FixedBitSet places = QuotationColumns.matching(searcher, search.matching(Kind.QUOTATIONS, narrowing));
        if (!request.quotations().isEmpty()) {
            List<BytesRef> ids = request.quotations().stream()
                    .map(id -> new Term(Schema.ID, id).bytes())
                    .toList();
            places.and(QuotationColumns.matching(searcher, new TermInSetQuery(Schema.ID, ids)));
        }
        return places;
    }

    private static boolean isMeant(Entry entry, FixedBitSet places) {
        return entry.sides.stream().anyMatch(side -> side.documents.stream().anyMatch(places::get));
    }

    private static int from(List<Entry> entries, @Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).id().equals(cursor)) {
                return i + 1;
            }
        }
        throw new BadCursorException("The cursor is of no conflict in this list.");
    }

    private static Conflict shown(Session session, Entry entry, FixedBitSet asked) throws IOException {
        var columns = new QuotationColumns(session.snapshot());
        List<Conflict.Side> sides = new ArrayList<>();
        for (Side side : entry.sides) {
            sides.add(shown(session, columns, side, asked));
        }
        sides.sort(Comparator.comparingLong(Conflict.Side::articles)
                .reversed()
                .thenComparing(side -> side.speaker().id()));
        return new Conflict(
                entry.id(),
                entry.relation,
                session.quotation(entry.words).quotation().text(),
                sides);
    }

    private static Conflict.Side shown(Session session, QuotationColumns columns, Side side, FixedBitSet asked)
            throws IOException {
        Map<Integer, Long> times = new HashMap<>();
        Set<Long> articles = new HashSet<>();
        Set<Integer> outlets = new HashSet<>();
        for (int document : side.documents) {
            times.put(document, columns.time(document));
            articles.add(columns.article(document));
            for (int outlet : columns.values(document, Facet.SOURCE)) {
                outlets.add(outlet);
            }
        }
        List<Integer> inTime = side.documents.stream()
                .sorted(Comparator.comparing((Integer document) -> times.get(document))
                        .thenComparing(document -> document))
                .toList();
        List<QuotationHit> places = new ArrayList<>();
        Set<Long> told = new HashSet<>();
        for (int document : inTime) {
            boolean another = places.size() < PLACES && told.add(columns.article(document));
            if (another || asked.get(document)) {
                places.add(session.quotation(document));
            }
        }
        return new Conflict.Side(side.speaker, side.documents.size(), articles.size(), outlets.size(), places);
    }
}
