package onrecord.archive;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import onrecord.article.Facet;
import org.jspecify.annotations.Nullable;

/**
 * One page of results with facets.
 *
 * @param narrowing which articles or quotations
 * @param sort in which order
 * @param size hits on the page, 0 to 100
 * @param cursor the {@code next} of the page before; null for the first page
 * @param facets facets to count
 * @param facetSize values per facet, 0 to 100; chosen values come besides; whole trees up to that many top classes
 * @param passages passages a hit, 0 to 25
 * @param explain whether each part of the query is to be counted as well
 */
public record SearchRequest(
        Narrowing narrowing,
        Sort sort,
        int size,
        @Nullable String cursor,
        Set<Facet> facets,
        int facetSize,
        int passages,
        boolean explain) {

    /** Without explanation. */
    public SearchRequest(
            Narrowing narrowing,
            Sort sort,
            int size,
            @Nullable String cursor,
            Set<Facet> facets,
            int facetSize,
            int passages) {
        this(narrowing, sort, size, cursor, facets, facetSize, passages, false);
    }

    public SearchRequest explained() {
        return new SearchRequest(narrowing, sort, size, cursor, facets, facetSize, passages, true);
    }

    public SearchRequest {
        var copy = EnumSet.noneOf(Facet.class);
        copy.addAll(facets);
        facets = Collections.unmodifiableSet(copy);
    }
}
