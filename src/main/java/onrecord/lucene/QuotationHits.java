package onrecord.lucene;

import java.util.ArrayList;
import java.util.List;
import onrecord.archive.Mark;
import onrecord.archive.MarkedText;
import onrecord.archive.QuotationHit;
import onrecord.archive.StoredArticle;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Quotation;
import onrecord.article.TextBreaks;
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
                new MarkedText(text.substring(around.start(), around.end()), around.start(), List.of()),
                stored.summary(),
                0,
                TextBreaks.of(annotated, quotation));
    }

    /** The same with marks in its words; those of the context are the same ones. */
    static QuotationHit marked(QuotationHit hit, List<Mark> marks, double score) {
        MarkedText text = hit.text();
        MarkedText context = hit.context();
        return new QuotationHit(
                hit.quotation(),
                new MarkedText(text.text(), text.start(), marks),
                new MarkedText(context.text(), context.start(), inContext(hit, marks)),
                hit.article(),
                score,
                hit.breaks());
    }

    /** The words are their spans with a space in between: a mark over such a space is one on each side of it. */
    private static List<Mark> inContext(QuotationHit hit, List<Mark> marks) {
        List<Mark> moved = new ArrayList<>();
        int at = 0;
        for (TextSpan span : hit.quotation().spans()) {
            int move = span.start() - hit.context().start() - at;
            int end = at + span.end() - span.start();
            for (Mark mark : marks) {
                if (mark.start() < end && mark.end() > at) {
                    moved.add(new Mark(Math.max(mark.start(), at) + move, Math.min(mark.end(), end) + move));
                }
            }
            at = end + 1;
        }
        return moved;
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
