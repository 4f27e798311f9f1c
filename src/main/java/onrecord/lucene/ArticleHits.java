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
import onrecord.article.TextField;
import onrecord.article.TextSpan;
import onrecord.query.Criterion;

/** Stored articles and quotations as answers show them: with marks, passages, labels and the best quotation. */
final class ArticleHits {

    /** Values of one facet that a hit shows. */
    private static final int MAX_VALUES = 8;

    private final MarkFinder finder;
    private final QuotationMatcher matcher;
    private final Criterion criterion;
    private final List<Criterion> quoted;
    private final ValueLabels labels;

    ArticleHits(MarkFinder finder, Criterion criterion, ValueLabels labels) {
        this.finder = finder;
        this.matcher = new QuotationMatcher(finder);
        this.criterion = criterion;
        this.quoted = quoted(OneQuotation.bind(criterion));
        this.labels = labels;
    }

    private static List<Criterion> quoted(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Quoted it -> List.of(it.criterion());
            case Criterion.And and ->
                and.all().stream().flatMap(it -> quoted(it).stream()).toList();
            case Criterion.Or or ->
                or.any().stream().flatMap(it -> quoted(it).stream()).toList();
            case Criterion.Value ignored -> List.of();
            case Criterion.Within ignored -> List.of();
            case Criterion.Everything ignored -> List.of();
            case Criterion.Word ignored -> List.of();
            case Criterion.Wildcard ignored -> List.of();
            case Criterion.Phrase ignored -> List.of();
            case Criterion.Author ignored -> List.of();
            case Criterion.Dated ignored -> List.of();
            case Criterion.Not ignored -> List.of();
        };
    }

    ArticleHit hit(StoredArticle stored, int passages, double score) {
        AnnotatedArticle annotated = stored.annotated();
        List<MarkFinder.Found> title = marks(annotated, TextField.TITLE);
        List<MarkFinder.Found> body = marks(annotated, TextField.BODY);
        return new ArticleHit(
                stored.summary(),
                new MarkedText(annotated.article().title(), 0, shown(title)),
                Passages.choose(annotated, body, passages),
                values(Facet.COUNTRY, annotated.countries(), FacetValue::id),
                values(Facet.PERSON, annotated.people(), FacetValue::id),
                values(Facet.WEAPON, annotated.weapons(), FacetValue::id),
                values(Facet.EVENT, annotated.events(), EventValue::id),
                annotated.quotations().isEmpty() ? null : best(stored, title, body),
                score);
    }

    /** The whole article with all its marks. */
    ArticleView view(StoredArticle stored) {
        return new ArticleView(
                stored,
                shown(marks(stored.annotated(), TextField.TITLE)),
                shown(marks(stored.annotated(), TextField.BODY)));
    }

    QuotationHit quotation(QuotationHit unmarked, double score) {
        List<Mark> marks =
                shown(finder.find(criterion, TextField.BODY, unmarked.text().text()));
        return QuotationHits.marked(unmarked, marks, score);
    }

    private List<MarkFinder.Found> marks(AnnotatedArticle annotated, TextField field) {
        List<int[]> stretches = annotated.quotations().stream()
                .filter(quotation -> quotation.in() == field && matcher.fulfilsAny(quoted, quotation))
                .flatMap(quotation -> quotation.spans().stream())
                .map(span -> new int[] {span.start(), span.end()})
                .toList();
        return finder.find(criterion, field, annotated.article().text(field), stretches);
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
    private QuotationHit best(StoredArticle stored, List<MarkFinder.Found> title, List<MarkFinder.Found> body) {
        Comparator<Quotation> better = Comparator.<Quotation, Boolean>comparing(
                        quotation -> matcher.fulfilsAny(quoted, quotation))
                .thenComparingLong(quotation -> covered(quotation, quotation.in() == TextField.TITLE ? title : body))
                .thenComparing(quotation -> !quotation.speaker().id().isEmpty());
        List<Quotation> all = new ArrayList<>(stored.annotated().quotations());
        Quotation best = all.getFirst();
        for (Quotation quotation : all) {
            if (better.compare(quotation, best) > 0) {
                best = quotation;
            }
        }
        return quotation(QuotationHits.unmarked(stored, best), 0);
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
