package onrecord.lucene;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.analysis.MarkFinder;
import onrecord.analysis.Words;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Facet;
import onrecord.article.Quotation;
import onrecord.query.Criterion;

/**
 * Decides in memory, as the indexes do, whether an article or quotation has the values, byline and date that a query asks for, so
 * that only alternatives that are fulfilled are marked. Safe for threads.
 */
final class Facts {

    private final Words words;

    Facts(Words words) {
        this.words = words;
    }

    /** @param quoted decides what is asked of one quotation */
    MarkFinder.Facts of(AnnotatedArticle annotated, Predicate<Criterion.Quoted> quoted) {
        var terms = new FacetTerms().addNamed(annotated).addPublication(annotated);
        return criterion -> switch (criterion) {
            case Criterion.Quoted it -> quoted.test(it);
            case Criterion.Value it -> has(terms, annotated.article().source(), it);
            case Criterion.Author it -> holdsWords(annotated.article().author(), it);
            case Criterion.Dated it -> isIn(annotated.article().published().day(), it);
            case Criterion other -> throw notAFact(other);
        };
    }

    /** @param within decides what is asked of the article's title or body */
    MarkFinder.Facts of(AnnotatedArticle annotated, Quotation quotation, Predicate<Criterion.Within> within) {
        var terms = new FacetTerms()
                .addNamed(quotation, annotated)
                .addSaying(quotation)
                .addPublication(annotated);
        return criterion -> switch (criterion) {
            case Criterion.Value it -> has(terms, annotated.article().source(), it);
            case Criterion.Author it -> holdsWords(annotated.article().author(), it);
            case Criterion.Dated it -> isIn(annotated.article().published().day(), it);
            case Criterion.Within it -> within.test(it);
            case Criterion other -> throw notAFact(other);
        };
    }

    private static boolean has(FacetTerms terms, String source, Criterion.Value value) {
        return value.ids().stream()
                .anyMatch(id -> value.facet() == Facet.SOURCE
                        ? Schema.sourceName(id).equals(Schema.sourceName(source))
                        : terms.has(value.facet(), id));
    }

    private boolean holdsWords(String author, Criterion.Author asked) {
        Set<String> known = folded(author).collect(Collectors.toSet());
        List<String> sought = folded(asked.text()).toList();
        return !sought.isEmpty() && known.containsAll(sought);
    }

    private Stream<String> folded(String text) {
        return words.of(text).stream().map(Words.Word::folded);
    }

    private static boolean isIn(Optional<LocalDate> day, Criterion.Dated asked) {
        var from = asked.from();
        var to = asked.to();
        return day.isPresent()
                && (from == null || !day.get().isBefore(from))
                && (to == null || !day.get().isAfter(to));
    }

    private static IllegalArgumentException notAFact(Criterion criterion) {
        return new IllegalArgumentException(criterion.getClass().getSimpleName() + " is decided by words");
    }
}
