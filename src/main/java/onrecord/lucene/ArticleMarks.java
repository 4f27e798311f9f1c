package onrecord.lucene;

import java.util.ArrayList;
import java.util.List;
import onrecord.analysis.MarkFinder;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Quotation;
import onrecord.article.TextField;
import onrecord.query.Criterion;

/** What a query marks in articles. What it asks of one quotation is marked in the quotations that fulfil it, and nowhere else. */
final class ArticleMarks {

    /** How much of a body is looked through at once for a list, in UTF-16 code units. */
    private static final int PART = 100_000;

    private final MarkFinder finder;
    private final QuotationMatcher matcher;
    private final Criterion criterion;
    private final List<Criterion> quoted;

    ArticleMarks(MarkFinder finder, Criterion criterion) {
        this.finder = finder;
        this.matcher = new QuotationMatcher(finder);
        this.criterion = criterion;
        this.quoted = quoted(OneQuotation.bind(criterion));
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

    /** Whether the query asks something of one quotation, and this one fulfils it. */
    boolean fulfils(Quotation quotation) {
        return matcher.fulfilsAny(quoted, quotation);
    }

    /** In the words of a quotation. */
    List<MarkFinder.Found> ofWords(String words) {
        return finder.find(criterion, TextField.BODY, words);
    }

    /** To the end of the text. */
    List<MarkFinder.Found> all(AnnotatedArticle annotated, TextField field) {
        return within(annotated.article().text(field), 0, field, quotations(annotated, field));
    }

    /** Those of the first part of the body that has any: a list shows a few, and a body may be a book. */
    List<MarkFinder.Found> first(AnnotatedArticle annotated) {
        String body = annotated.article().body();
        List<int[]> quotations = quotations(annotated, TextField.BODY);
        int start = 0;
        while (body.length() - start > PART) {
            int end = Math.max(body.lastIndexOf(' ', start + PART), start + PART / 2);
            var found = within(body.substring(start, end), start, TextField.BODY, quotations);
            if (!found.isEmpty()) {
                return found;
            }
            start = end;
        }
        return within(body.substring(start), start, TextField.BODY, quotations);
    }

    /**
     * @param start where the part begins in its text; marks and quotations are counted from the text's beginning
     */
    private List<MarkFinder.Found> within(String part, int start, TextField field, List<int[]> quotations) {
        List<int[]> moved = new ArrayList<>();
        quotations.forEach(it -> moved.add(new int[] {it[0] - start, it[1] - start}));
        List<MarkFinder.Found> marks = finder.find(criterion, field, part, moved);
        return marks.stream()
                .map(it -> new MarkFinder.Found(it.start() + start, it.end() + start, it.leaf()))
                .toList();
    }

    private List<int[]> quotations(AnnotatedArticle annotated, TextField field) {
        if (quoted.isEmpty()) {
            return List.of();
        }
        return annotated.quotations().stream()
                .filter(quotation -> quotation.in() == field && fulfils(quotation))
                .flatMap(quotation -> quotation.spans().stream())
                .map(span -> new int[] {span.start(), span.end()})
                .toList();
    }
}
