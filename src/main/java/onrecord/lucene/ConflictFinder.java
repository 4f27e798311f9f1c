package onrecord.lucene;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import onrecord.archive.Conflict.Relation;
import onrecord.archive.QuotationHit;
import onrecord.archive.SpeakerName;
import onrecord.article.Facet;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import onrecord.json.StoredRecord;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the statements of a snapshot that are attributed to different speakers. Who speaks jointly and who relays somebody's
 * words does not contradict; a statement that holds another one found already is not told again.
 */
final class ConflictFinder {

    private static final int MOST_PLACES = 500; // a phrase that more quotations hold is nobody's statement

    private final Session session;
    private final ValueLabels labels;
    private final Records records;
    private final Map<Integer, QuotationHit> read = new HashMap<>();

    ConflictFinder(Session session) throws IOException {
        this.session = session;
        this.labels = session.valueLabels();
        this.records = new Records(session.snapshot().quotations(), false);
    }

    List<Conflicts.Entry> find() throws IOException {
        Map<SharedWordings.Wording, Conflicts.Entry> told = new LinkedHashMap<>();
        for (SharedWordings.Wording wording : SharedWordings.of(session.snapshot())) {
            Optional<Conflicts.Entry> entry = entry(wording);
            if (entry.isPresent() && !isTold(wording, entry.get(), told)) {
                told.put(wording, entry.get());
            }
        }
        return List.copyOf(told.values());
    }

    /** Whether the entries of parts of a wording name all its places. */
    private static boolean isTold(
            SharedWordings.Wording wording, Conflicts.Entry entry, Map<SharedWordings.Wording, Conflicts.Entry> told) {
        Set<Integer> known = new HashSet<>();
        told.forEach((part, other) -> {
            if (part.isWithin(wording)) {
                other.sides().forEach(side -> known.addAll(side.documents()));
            }
        });
        return entry.sides().stream().allMatch(side -> known.containsAll(side.documents()));
    }

    private Optional<Conflicts.Entry> entry(SharedWordings.Wording wording) throws IOException {
        List<Integer> documents = wording.documents();
        if (documents.size() > MOST_PLACES) {
            return Optional.empty();
        }
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (int document : documents) {
            QuotationHit hit = quotation(document);
            Quotation quotation = hit.quotation();
            if (quotation.assertion() == Quotation.Assertion.SAID
                    && !quotation.speaker().id().isEmpty()) {
                claim(claims, quotation.speaker()).add(hit, document, wording.isWhole(document), this::current);
            }
        }
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        Set<String> against = new HashSet<>();
        for (Claim one : claims.values()) {
            for (Claim other : claims.values()) {
                if (one != other && one.contradicts(other, wording.length())) {
                    relations.add(one.relation(other));
                    against.add(one.speaker().id());
                    against.add(other.speaker().id());
                }
            }
        }
        if (relations.isEmpty()) {
            return Optional.empty();
        }
        List<Conflicts.Side> sides = claims.values().stream()
                .filter(claim -> against.contains(claim.speaker().id()))
                .map(claim -> new Conflicts.Side(claim.speaker(), claim.documents()))
                .toList();
        return Optional.of(
                new Conflicts.Entry(wording.key(), relations.iterator().next(), documents.getFirst(), sides));
    }

    private Claim claim(Map<String, Claim> claims, Speaker speaker) {
        return claims.computeIfAbsent(
                current(speaker),
                id -> new Claim(
                        new SpeakerName(id, labels.label(Facet.SPEAKER, id), speaker.type(), speaker.country())));
    }

    /** An id that another has taken over is that other's. */
    private String current(Speaker speaker) {
        return session.labels().current(Facet.SPEAKER, speaker.id());
    }

    private QuotationHit quotation(int document) throws IOException {
        QuotationHit known = read.get(document);
        if (known == null) {
            BytesRef record = records.read(document);
            known = StoredRecord.quotation(record.bytes, record.offset, record.length);
            read.put(document, known);
        }
        return Objects.requireNonNull(known);
    }
}
