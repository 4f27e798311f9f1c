package onrecord.archive;

import java.util.List;

/**
 * Where words may stand. It is for the asker to compare them: inflection, order and what stands in between are not looked at here.
 *
 * @param <H> {@link QuotationHit} or {@link StoredArticle}
 * @param hits first those that print all parts as phrases, the oldest first and undated ones last; then the others, likeliest
 *     first; none twice
 * @param verbatim how many print all parts as phrases, whether they are among the hits or not
 * @param partial whether the time limit cut the search
 */
public record Likely<H>(List<H> hits, long verbatim, boolean partial) {

    public Likely {
        hits = List.copyOf(hits);
    }
}
