package onrecord.archive;

import onrecord.article.Quotation;
import onrecord.article.TextBreaks;

/**
 * A quotation in a list of results, or by itself.
 *
 * @param quotation with spans that index the article's text
 * @param text the words, with what matched in them
 * @param context the sentences that the words stand in, attribution included, with the same marks; on a side where the words
 *     fill theirs wholly, the neighbouring sentence as well
 * @param article the article that prints them
 * @param score relevance, comparable within one answer only
 * @param breaks where sentences and paragraphs begin in the words
 */
public record QuotationHit(
        Quotation quotation,
        MarkedText text,
        MarkedText context,
        ArticleSummary article,
        double score,
        TextBreaks breaks) {

    /** Of words that are one sentence. */
    public QuotationHit(
            Quotation quotation, MarkedText text, MarkedText context, ArticleSummary article, double score) {
        this(quotation, text, context, article, score, TextBreaks.NONE);
    }

    /** What stands before the words in their context. */
    public String before() {
        return context.text()
                .substring(0, quotation.extent().start() - context.start())
                .strip();
    }

    /** What stands behind the words in their context. */
    public String after() {
        return context.text()
                .substring(quotation.extent().end() - context.start())
                .strip();
    }
}
