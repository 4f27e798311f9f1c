package onrecord.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.archive.Choice;
import onrecord.archive.FacetCounts;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.article.Facet;
import org.apache.lucene.search.Query;

/** Exact total and facet counts of a narrowing. */
final class Totals {

    private final Search search;
    private final Columns columns;
    private final ValueLabels labels;

    Totals(Search search, Columns columns, ValueLabels labels) {
        this.search = search;
        this.columns = columns;
        this.labels = labels;
    }

    long total(Kind kind, Narrowing narrowing) throws IOException {
        return search.searcher(kind).count(search.matching(kind, narrowing));
    }

    /**
     * @param facets those that must be counted as if nothing were chosen in them
     */
    FacetPass.Counts counts(Kind kind, Narrowing narrowing, Set<Facet> facets) throws IOException {
        var pass = new FacetPass(columns, columns(kind, narrowing));
        if (Collections.disjoint(facets, narrowing.choices().keySet())) {
            // Choices then narrow like any other filter, and the index leaps over what they leave out.
            return pass.count(search.searcher(kind), search.matching(kind, narrowing), Map.of());
        }
        Query unchosen = search.unchosen(kind, narrowing);
        return pass.count(search.searcher(kind), unchosen, inColumns(kind, narrowing.choices()));
    }

    /** The best values of each facet. */
    Map<Facet, FacetCounts> facets(FacetPass.Counts counts, Narrowing narrowing, Set<Facet> facets, int size) {
        var listing = new FacetListing(columns.dictionary(), labels, counts, narrowing.choices());
        Map<Facet, FacetCounts> all = new EnumMap<>(Facet.class);
        facets.forEach(facet -> all.put(facet, listing.top(facet, size)));
        return all;
    }

    static List<String> columns(Kind kind, Narrowing narrowing) {
        return kind == Kind.ARTICLES
                ? List.of(Schema.FACETS)
                : List.of(Schema.FACETS, QuotationCompiler.field(Facet.COUNTRY, narrowing.articleScope()));
    }

    /** Choices of a facet that the index itself has; articles have no speakers but through their quotations. */
    private static Map<Facet, Choice> inColumns(Kind kind, Map<Facet, Choice> choices) {
        Map<Facet, Choice> own = new EnumMap<>(Facet.class);
        choices.forEach((facet, choice) -> {
            if (kind == Kind.QUOTATIONS || facet.ofArticles()) {
                own.put(facet, choice);
            }
        });
        return own;
    }
}
