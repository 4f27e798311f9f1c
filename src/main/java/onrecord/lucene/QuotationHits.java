package onrecord.lucene;

import java.util.List;
import onrecord.archive.MarkedText;
import onrecord.archive.QuotationHit;
import onrecord.archive.StoredArticle;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Quotation;
import onrecord.article.TextSpan;

/** Quotations as lists show them: with what stands before and behind them. */
final class QuotationHits {

    private QuotationHits() {}

    /** A quotation of an article, with nothing marked. */
    static QuotationHit unmarked(StoredArticle stored, Quotation quotation) {
        AnnotatedArticle annotated = stored.annotated();
        String text = annotated.article().text(quotation.in());
        TextSpan words = quotation.extent();
        TextSpan around = around(words, annotated.sentences());
        return new QuotationHit(
                quotation,
                new MarkedText(quotation.text(), words.start(), List.of()),
                text.substring(around.start(), words.start()).strip(),
                text.substring(words.end(), around.end()).strip(),
                stored.summary(),
                0);
    }

    /** The sentences that the words stand in; on a side where they fill theirs wholly, the neighbouring one as well. */
    private static TextSpan around(TextSpan words, List<TextSpan> sentences) {
        TextSpan around = words;
        TextSpan before = words;
        TextSpan after = words;
        for (TextSpan sentence : sentences) {
            if (sentence.overlaps(words)) {
                around = around.cover(sentence);
            } else if (sentence.in() == words.in() && sentence.end() <= words.start()) {
                before = sentence;
            } else if (sentence.in() == words.in() && after == words) {
                after = sentence;
            }
        }
        if (around.start() == words.start()) {
            around = around.cover(before);
        }
        return around.end() == words.end() ? around.cover(after) : around;
    }
}
