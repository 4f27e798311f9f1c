package onrecord.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.archive.SpeakerName;
import onrecord.archive.SpeakerProfile.PrintedRole;
import onrecord.archive.SpeakerProfile.Spelling;
import onrecord.article.Speaker;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

/** As whom one speaker is printed in some quotations, counted. Not safe for threads. */
final class Speech {

    /**
     * @param first earliest day since 1970-01-01; {@link Integer#MAX_VALUE} if none is dated
     * @param last latest day; {@link Integer#MIN_VALUE} if none is dated
     */
    private record Counted(long quotations, int first, int last) {

        Counted plus(Counted other) {
            return new Counted(quotations + other.quotations, Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    /** One in so many quotations at least gives a speaker's country. */
    private static final int FEWEST_OF = 4;

    private final String id;
    private final Map<SpeechTerm, Counted> terms = new HashMap<>();

    private Speech(String id) {
        this.id = id;
    }

    /** Of all quotations in a set, numbered as in the reader. */
    static Speech count(IndexReader reader, String id, FixedBitSet quotations) throws IOException {
        var speech = new Speech(id);
        for (LeafReaderContext leaf : reader.leaves()) {
            speech.count(leaf, quotations);
        }
        return speech;
    }

    private void count(LeafReaderContext leaf, FixedBitSet quotations) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Schema.SPEECH);
        NumericDocValues times = DocValues.getNumeric(leaf.reader(), Schema.TIME);
        long from = ordinal(values, id + "\u0000");
        long to = ordinal(values, id + "\u0001");
        if (from == to) {
            return;
        }
        var counted = new Counted[Math.toIntExact(to - from)];
        int end = leaf.docBase + leaf.reader().maxDoc();
        var found = new BitSetIterator(quotations, 0);
        for (int at = found.advance(leaf.docBase); at < end; at = found.nextDoc()) {
            int document = at - leaf.docBase;
            if (!values.advanceExact(document)) {
                continue;
            }
            boolean dated = times.advanceExact(document);
            int day = dated ? Schema.day(times.longValue()) : 0;
            var one = new Counted(1, dated ? day : Integer.MAX_VALUE, dated ? day : Integer.MIN_VALUE);
            for (int i = 0; i < values.docValueCount(); i++) {
                long ordinal = values.nextOrd();
                if (ordinal >= from && ordinal < to) {
                    int place = (int) (ordinal - from);
                    counted[place] = counted[place] == null ? one : counted[place].plus(one);
                }
            }
        }
        for (int i = 0; i < counted.length; i++) {
            if (counted[i] != null) {
                terms.merge(SpeechTerm.of(values.lookupOrd(from + i)), counted[i], Counted::plus);
            }
        }
    }

    /** Number of the first value that is not before a text. */
    private static long ordinal(SortedSetDocValues values, String text) throws IOException {
        long found = values.lookupTerm(new org.apache.lucene.util.BytesRef(text));
        return found < 0 ? -found - 1 : found;
    }

    /** What a speaker is called and is, without counting quotations: from the ways in which the speaker is printed. */
    static SpeakerName name(IndexReader reader, String id, String label) throws IOException {
        var prefix = SpeechTerm.prefix(id);
        var speech = new Speech(id);
        var one = new Counted(1, Integer.MAX_VALUE, Integer.MIN_VALUE);
        for (LeafReaderContext leaf : reader.leaves()) {
            TermsEnum terms =
                    DocValues.getSortedSet(leaf.reader(), Schema.SPEECH).termsEnum();
            boolean there = terms.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            while (there && StringHelper.startsWith(terms.term(), prefix)) {
                speech.terms.merge(SpeechTerm.of(terms.term()), one, Counted::plus);
                there = terms.next() != null;
            }
        }
        return speech.name(label);
    }

    /** By the most frequent kind among those counted, and by the country that a good part of them gives. */
    SpeakerName name(String label) {
        Map<Speaker.Type, Long> types = new EnumMap<>(Speaker.Type.class);
        Map<String, Long> countries = new TreeMap<>();
        terms.forEach((term, counted) -> {
            types.merge(term.type(), counted.quotations, Long::sum);
            if (!term.country().isEmpty()) {
                countries.merge(term.country(), counted.quotations, Long::sum);
            }
        });
        return new SpeakerName(id, label, types.isEmpty() ? Speaker.Type.PERSON : most(types), usual(countries));
    }

    /** A country that one article in a hundred gives an agency is that of its report, not the agency's. */
    private String usual(Map<String, Long> countries) {
        if (countries.isEmpty()) {
            return "";
        }
        long all = terms.values().stream().mapToLong(Counted::quotations).sum();
        String most = most(countries);
        return FEWEST_OF * countries.getOrDefault(most, 0L) >= all ? most : "";
    }

    private static <K> K most(Map<K, Long> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** Most frequent first. */
    List<Spelling> spellings() {
        Map<List<Object>, Counted> found = new HashMap<>();
        terms.forEach((term, counted) -> {
            if (!term.text().isEmpty()) {
                found.merge(List.of(term.text(), term.state()), counted, Counted::plus);
            }
        });
        List<Spelling> spellings = new ArrayList<>();
        found.forEach((key, counted) -> spellings.add(
                new Spelling((String) key.getFirst(), (Speaker.State) key.getLast(), counted.quotations)));
        spellings.sort(Comparator.comparingLong(Spelling::quotations)
                .reversed()
                .thenComparing(Spelling::text)
                .thenComparing(Spelling::state));
        return spellings;
    }

    /** Most frequent first. */
    List<PrintedRole> roles() {
        Map<String, Counted> found = new HashMap<>();
        terms.forEach((term, counted) -> {
            if (!term.role().isEmpty()) {
                found.merge(term.role(), counted, Counted::plus);
            }
        });
        List<PrintedRole> roles = new ArrayList<>();
        found.forEach((role, counted) -> {
            boolean dated = counted.last != Integer.MIN_VALUE;
            roles.add(new PrintedRole(
                    role,
                    counted.quotations,
                    dated ? LocalDate.ofEpochDay(counted.first) : null,
                    dated ? LocalDate.ofEpochDay(counted.last) : null));
        });
        roles.sort(Comparator.comparingLong(PrintedRole::quotations).reversed().thenComparing(PrintedRole::text));
        return roles;
    }
}
