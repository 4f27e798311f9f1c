package onrecord.archive;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onrecord.article.Facet;
import org.jspecify.annotations.Nullable;

/**
 * A page of results.
 *
 * @param <H> {@link ArticleHit} or {@link QuotationHit}
 * @param total exact number of results, unless {@code partial}
 * @param partial whether the time limit cut the search, so that total and counts are at least what they say
 * @param hits this page, in the order asked for
 * @param facets those asked for
 * @param variants spellings that counted besides those typed, the most frequent first
 * @param without where none were found: what each filter or clause alone keeps away; {@code mode} with {@code all} is the
 *     condition that all words are there
 * @param suggestions where few or none were found: other words that find more
 * @param explanation where it was asked for; null otherwise, and where the time was over before
 * @param next cursor of the next page; null on the last
 * @param vocabulary which one the archive's articles were annotated with
 * @param nanos time it took, in nanoseconds
 */
public record Found<H>(
        long total,
        boolean partial,
        List<H> hits,
        Map<Facet, FacetCounts> facets,
        List<Variant> variants,
        List<Without> without,
        List<Suggestion> suggestions,
        @Nullable Explanation explanation,
        @Nullable String next,
        VocabularyUse vocabulary,
        long nanos) {

    /**
     * A word or name as typed, and another spelling that counted as well, both folded.
     *
     * @param documents articles or quotations of the whole archive in which the other spelling stands, filters aside; 1 or more
     */
    public record Variant(String word, String variant, int documents) {}

    /**
     * @param parameter name of the request's parameter, such as {@code country}
     * @param value what was chosen, as in the request
     * @param total results without it
     * @param query of a clause of the query: the query without it; null otherwise
     */
    public record Without(
            String parameter,
            String value,
            long total,
            @Nullable String query) {

        public Without(String parameter, String value, long total) {
            this(parameter, value, total, null);
        }
    }

    /** Another query and how much it finds. */
    public record Suggestion(String text, long total) {}

    public Found {
        hits = List.copyOf(hits);
        variants = List.copyOf(variants);
        without = List.copyOf(without);
        suggestions = List.copyOf(suggestions);
        var copy = new EnumMap<Facet, FacetCounts>(Facet.class);
        copy.putAll(facets);
        facets = Collections.unmodifiableMap(copy);
    }
}
