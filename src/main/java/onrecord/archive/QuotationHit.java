package onrecord.archive;

import onrecord.article.Quotation;

/**
 * A quotation in a list of results, or by itself.
 *
 * @param quotation with spans that index the article's text
 * @param text the words, with what matched in them
 * @param before what stands before them in their sentence, or the sentence before
 * @param after what stands behind them in their sentence, or the sentence behind
 * @param article the article that prints them
 * @param score relevance, comparable within one answer only
 */
public record QuotationHit(
        Quotation quotation, MarkedText text, String before, String after, ArticleSummary article, double score) {}
