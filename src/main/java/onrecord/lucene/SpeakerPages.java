package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.archive.Choice;
import onrecord.archive.FacetCounts;
import onrecord.archive.FacetValuesRequest;
import onrecord.archive.Histogram;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.SpeakerList;
import onrecord.archive.SpeakerProfile;
import onrecord.archive.SpeakerRequest;
import onrecord.archive.SpeakersRequest;
import onrecord.article.Facet;
import onrecord.article.Quotation.Assertion;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Who speaks, and what is known of one who does. */
final class SpeakerPages {

    private static final int MOST_SPELLINGS = 60;
    private static final int MOST_ROLES = 40;
    private static final int MOST_REPEATED = 10;

    private final Session session;

    SpeakerPages(Session session) {
        this.session = session;
    }

    SpeakerList list(SpeakersRequest request) throws IOException {
        var everybody = new FacetValuesRequest(
                Kind.QUOTATIONS, Facet.SPEAKER, request.narrowing(), request.name(), false, Integer.MAX_VALUE);
        List<FacetCounts.Count> found = new FacetValues(session)
                .find(everybody).values().stream()
                        .filter(value -> value.count() > 0)
                        .toList();
        IndexReader quotations = session.snapshot().quotations();
        List<SpeakerList.Entry> shown = new ArrayList<>();
        for (FacetCounts.Count value : found.subList(0, Math.min(request.size(), found.size()))) {
            shown.add(new SpeakerList.Entry(Speech.name(quotations, value.id(), value.label()), value.count()));
        }
        return new SpeakerList(found.size(), shown);
    }

    Optional<SpeakerProfile> profile(SpeakerRequest request) throws IOException {
        String id = request.id();
        if (id.isEmpty() || session.columns().dictionary().ordinal(new FacetTerm(Facet.SPEAKER, id)) < 0) {
            return Optional.empty();
        }
        Narrowing narrowing = by(id, request.narrowing());
        Search search = session.search(narrowing);
        var facets = EnumSet.complementOf(EnumSet.of(Facet.SPEAKER));
        Totals totals = session.totals(search);
        FacetPass.Counts counts = totals.counts(Kind.QUOTATIONS, narrowing, facets);
        FixedBitSet found = QuotationColumns.matching(
                search.searcher(Kind.QUOTATIONS), search.matching(Kind.QUOTATIONS, narrowing));
        if (found.cardinality() == 0 && !speaks(search, id)) {
            return Optional.empty();
        }
        var columns = new QuotationColumns(session.snapshot());
        Speech speech = Speech.count(session.snapshot().quotations(), id, found);
        String label = session.valueLabels().label(Facet.SPEAKER, id);
        var spellings = speech.spellings();
        return Optional.of(new SpeakerProfile(
                found.cardinality() == 0 ? Speech.name(session.snapshot().quotations(), id, label) : speech.name(label),
                found.cardinality(),
                articles(columns, found),
                totals.facets(counts, narrowing, facets, request.facetSize()),
                session.histogram(Kind.QUOTATIONS, narrowing, Histogram.Interval.AUTO),
                first(spellings, MOST_SPELLINGS),
                spellings.size(),
                first(speech.roles(), MOST_ROLES),
                new Repeats(session, columns).most(stated(search, found), MOST_REPEATED),
                session.conflicts().of(id)));
    }

    /** Without what the speaker denied or asked, or would not say: only a statement is repeated. */
    private static FixedBitSet stated(Search search, FixedBitSet found) throws IOException {
        List<String> others = List.of(Assertion.DENIED.key(), Assertion.ASKED.key());
        FixedBitSet stated = found.clone();
        stated.andNot(QuotationColumns.matching(
                search.searcher(Kind.QUOTATIONS), QueryCompiler.values(Schema.FACETS, Facet.ASSERTION, others)));
        return stated;
    }

    /** Whether a quotation of the whole archive is by the speaker: a value keeps its number when its last document has gone. */
    private static boolean speaks(Search search, String id) throws IOException {
        return search.searcher(Kind.QUOTATIONS).count(QueryCompiler.values(Schema.FACETS, Facet.SPEAKER, List.of(id)))
                > 0;
    }

    private static <T> List<T> first(List<T> all, int size) {
        return all.subList(0, Math.min(size, all.size()));
    }

    private static Narrowing by(String id, Narrowing narrowing) {
        Map<Facet, Choice> choices = new EnumMap<>(Facet.class);
        choices.putAll(narrowing.choices());
        choices.put(Facet.SPEAKER, new Choice(List.of(id), List.of()));
        return narrowing.withChoices(choices);
    }

    private static long articles(QuotationColumns columns, FixedBitSet quotations) throws IOException {
        Set<Long> articles = new HashSet<>();
        var found = new BitSetIterator(quotations, 0);
        for (int at = found.nextDoc(); at != BitSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
            articles.add(columns.article(at));
        }
        return articles.size();
    }
}
