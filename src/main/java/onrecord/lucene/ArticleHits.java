package onrecord.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import onrecord.analysis.MarkFinder;
import onrecord.archive.ArticleHit;
import onrecord.archive.ArticleView;
import onrecord.archive.Mark;
import onrecord.archive.MarkedText;
import onrecord.archive.QuotationHit;
import onrecord.archive.StoredArticle;
import onrecord.archive.ValueLabel;
import onrecord.article.AnnotatedArticle;
import onrecord.article.EventValue;
import onrecord.article.Facet;
import onrecord.article.FacetValue;
import onrecord.article.Quotation;
import onrecord.article.TextSpan;

/** Stored articles and quotations as answers show them: with marks, passages, labels and the best quotation. */
final class ArticleHits {

    /** Values of one facet that a hit shows. */
    private static final int MAX_VALUES = 8;

    private final ArticleMarks marks;
    private final ValueLabels labels;
    private final TimeLimit limit;

    ArticleHits(ArticleMarks marks, ValueLabels labels, TimeLimit limit) {
        this.marks = marks;
        this.labels = labels;
        this.limit = limit;
    }

    /** One of a page. When the time is over, as on a page of whole books, it shows how the article begins, and no marks. */
    ArticleHit hit(StoredArticle stored, int passages, double score) {
        AnnotatedArticle annotated = stored.annotated();
        ArticleMarks.InArticle found = limit.shouldExit() ? ArticleMarks.InArticle.NOTHING : marks.of(annotated);
        return new ArticleHit(
                stored.summary(),
                new MarkedText(annotated.article().title(), 0, shown(found.title())),
                Passages.choose(annotated, found.body(), passages),
                values(Facet.COUNTRY, annotated.countries(), FacetValue::id),
                values(Facet.PERSON, annotated.people(), FacetValue::id),
                values(Facet.WEAPON, annotated.weapons(), FacetValue::id),
                values(Facet.EVENT, annotated.events(), EventValue::id),
                annotated.quotations().isEmpty() ? null : best(stored, found),
                score);
    }

    /** The whole article with all its marks. */
    ArticleView view(StoredArticle stored) {
        ArticleMarks.InArticle found = marks.of(stored.annotated());
        return new ArticleView(stored, shown(found.title()), shown(found.body()));
    }

    QuotationHit quotation(QuotationHit unmarked, double score, MarkFinder.Facts facts) {
        return QuotationHits.marked(unmarked, shown(marks.ofWords(unmarked, facts)), score);
    }

    private static List<Mark> shown(List<MarkFinder.Found> marks) {
        return marks.stream().map(it -> new Mark(it.start(), it.end())).toList();
    }

    private <T> List<ValueLabel> values(Facet facet, List<T> values, Function<T, String> id) {
        return values.stream()
                .limit(MAX_VALUES)
                .map(value -> labels.of(facet, id.apply(value)))
                .toList();
    }

    /** What the query asks of a quotation decides, then how much of the query it holds, then whether we know who speaks. */
    private QuotationHit best(StoredArticle stored, ArticleMarks.InArticle found) {
        if (limit.reached()) {
            return QuotationHits.unmarked(
                    stored, stored.annotated().quotations().getFirst());
        }
        Comparator<Quotation> better = Comparator.<Quotation, Boolean>comparing(
                        quotation -> marks.fulfils(stored.annotated(), quotation))
                .thenComparingLong(quotation -> covered(quotation, found.in(quotation.in())))
                .thenComparing(quotation -> !quotation.speaker().id().isEmpty());
        List<Quotation> all = new ArrayList<>(stored.annotated().quotations());
        Quotation best = all.getFirst();
        for (Quotation quotation : all) {
            if (better.compare(quotation, best) > 0) {
                best = quotation;
            }
        }
        QuotationHit unmarked = QuotationHits.unmarked(stored, best);
        return QuotationHits.marked(unmarked, shown(marks.ofWords(unmarked, stored.annotated())), 0);
    }

    private static long covered(Quotation quotation, List<MarkFinder.Found> marks) {
        return marks.stream()
                .filter(mark -> quotation.spans().stream().anyMatch(span -> holds(span, mark)))
                .map(MarkFinder.Found::leaf)
                .distinct()
                .count();
    }

    private static boolean holds(TextSpan span, MarkFinder.Found mark) {
        return span.start() <= mark.start() && mark.end() <= span.end();
    }
}
