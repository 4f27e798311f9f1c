package onrecord.archive;

import org.jspecify.annotations.Nullable;

/**
 * A quotation that the archive had, or could have had, under an id that is gone.
 *
 * @param article the article that the id belongs to, as it stands now
 * @param successor what stands in its place now; null where nothing does, or where it cannot be told
 */
public record FormerQuotation(
        ArticleSummary article, @Nullable QuotationHit successor) {}
