package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.archive.ArticleHit;
import onrecord.archive.FacetCounts;
import onrecord.archive.Found;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.QuotationHit;
import onrecord.archive.SearchRequest;
import onrecord.article.Facet;
import org.apache.lucene.index.ExitableDirectoryReader;

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
        return find(Kind.QUOTATIONS, place -> hits.quotation(session.quotation(place.document()), place.score()));
    }

    private <H> Found<H> find(Kind kind, Shown<H> shown) throws IOException {
        Narrowing narrowing = request.narrowing();
        String cursor = request.cursor();
        Cursor after = cursor == null ? null : Cursor.of(cursor, kind, request.sort());
        Page page = Page.EMPTY;
        long total = 0;
        Map<Facet, FacetCounts> facets = Map.of();
        try {
            Search search = session.search(narrowing);
            page = request.size() == 0
                    ? page
                    : Page.find(search, kind, narrowing, request.sort(), request.size(), after);
            if (request.facets().isEmpty()) {
                total = session.totals(search).total(kind, narrowing);
            } else {
                FacetPass.Counts counts = session.totals(search).counts(kind, narrowing, request.facets());
                total = counts.total();
                facets = session.totals(search).facets(counts, narrowing, request.facets(), request.facetSize());
            }
        } catch (ExitableDirectoryReader.ExitingReaderException e) {
            // The time was over while terms were looked up: what was found until then is shown, and said to be partial.
            session.limit().shouldExit();
        }
        List<H> hits = new ArrayList<>();
        for (Page.Place place : page.documents()) {
            hits.add(shown.hit(place));
        }
        Cursor next = page.next();
        return new Found<>(
                Math.max(total, hits.size()),
                session.limit().reached(),
                hits,
                facets,
                List.of(),
                List.of(),
                List.of(),
                next == null ? null : next.text(),
                System.nanoTime() - began);
    }
}
