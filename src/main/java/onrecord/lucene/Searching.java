package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.archive.ArticleHit;
import onrecord.archive.Explanation;
import onrecord.archive.FacetCounts;
import onrecord.archive.Found;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.QuotationHit;
import onrecord.archive.SearchRequest;
import onrecord.article.Facet;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.jspecify.annotations.Nullable;

/** Answers a request for a page: first the page itself, then one exact pass for total and facets. */
final class Searching {

    private final long began = System.nanoTime();
    private final Session session;
    private final SearchRequest request;

    Searching(Session session, SearchRequest request) {
        this.session = session;
        this.request = request;
    }

    private interface Shown<H> {
        H hit(Page.Place place) throws IOException;
    }

    Found<ArticleHit> articles() throws IOException {
        ArticleHits hits = session.hits(request.narrowing());
        return find(
                Kind.ARTICLES, place -> hits.hit(session.article(place.document()), request.passages(), place.score()));
    }

    Found<QuotationHit> quotations() throws IOException {
        ArticleHits hits = session.hits(request.narrowing());
        var facts = new IndexedFacts(session.search(request.narrowing()), request.narrowing());
        return find(
                Kind.QUOTATIONS,
                place ->
                        hits.quotation(session.quotation(place.document()), place.score(), facts.of(place.document())));
    }

    private <H> Found<H> find(Kind kind, Shown<H> shown) throws IOException {
        String cursor = request.cursor();
        var counted = new Counted(kind, cursor == null ? null : Cursor.of(cursor, kind, request.sort()));
        try {
            counted.run();
        } catch (ExitableDirectoryReader.ExitingReaderException e) {
            // The time was over while terms were looked up: what was found until then is shown, and said to be partial.
            session.limit().shouldExit();
        }
        List<H> hits = new ArrayList<>();
        for (Page.Place place : counted.page.documents()) {
            hits.add(shown.hit(place));
        }
        Cursor next = counted.page.next();
        return new Found<>(
                Math.max(counted.total, hits.size()),
                session.limit().reached(),
                hits,
                counted.facets,
                counted.variants,
                counted.without,
                counted.suggestions,
                counted.explanation,
                next == null ? null : next.text(),
                session.snapshot().vocabulary(),
                System.nanoTime() - began);
    }

    /** What is known so far, should the time be over. */
    private final class Counted {

        private final Kind kind;
        private final @Nullable Cursor after;
        private Page page = Page.EMPTY;
        private long total;
        private Map<Facet, FacetCounts> facets = Map.of();
        private List<Found.Variant> variants = List.of();
        private List<Found.Without> without = List.of();
        private List<Found.Suggestion> suggestions = List.of();
        private @Nullable Explanation explanation;

        Counted(Kind kind, @Nullable Cursor after) {
            this.kind = kind;
            this.after = after;
        }

        void run() throws IOException {
            Narrowing narrowing = request.narrowing();
            Search search = session.search(narrowing);
            if (request.size() > 0) {
                page = Page.find(search, kind, narrowing, request.sort(), request.size(), after);
            }
            count(search);
            variants = OtherSpellings.of(session, search, kind, narrowing);
            if (total < session.limits().suggestBelow() && !session.limit().reached()) {
                suggestions = new Suggestions(session, kind, narrowing, total).find();
            }
            if (total == 0 && !session.limit().reached()) {
                without = WithoutEach.of(session, kind, narrowing);
            }
            if (request.explain() && !session.limit().reached()) {
                explanation = Explaining.of(session, kind, narrowing, total);
            }
        }

        private void count(Search search) throws IOException {
            Narrowing narrowing = request.narrowing();
            Totals totals = session.totals(search);
            if (request.facets().isEmpty()) {
                total = totals.total(kind, narrowing);
                return;
            }
            FacetPass.Counts counts = totals.counts(kind, narrowing, request.facets());
            total = counts.total();
            facets = totals.facets(counts, narrowing, request.facets(), request.facetSize());
        }
    }
}
