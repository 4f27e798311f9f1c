package onrecord.lucene;

import java.util.List;
import java.util.stream.Stream;
import onrecord.analysis.MarkFinder;
import onrecord.article.Facet;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import onrecord.article.TextField;
import onrecord.query.Criterion;

/** Whether one quotation fulfils what a query asks of a quotation, decided in memory. */
final class QuotationMatcher {

    private final MarkFinder marks;

    QuotationMatcher(MarkFinder marks) {
        this.marks = marks;
    }

    /** Whether the quotation fulfils any of the query's {@link Criterion.Quoted} parts; false if there are none. */
    boolean fulfilsAny(List<Criterion> quoted, Quotation quotation) {
        return quoted.stream().anyMatch(criterion -> fulfils(criterion, quotation));
    }

    private boolean fulfils(Criterion criterion, Quotation quotation) {
        return switch (criterion) {
            case Criterion.Everything ignored -> true;
            case Criterion.Word word -> stands(word, quotation);
            case Criterion.Wildcard wildcard -> stands(wildcard, quotation);
            case Criterion.Phrase phrase -> stands(phrase, quotation);
            case Criterion.Value value ->
                values(value.facet(), quotation).stream().anyMatch(value.ids()::contains);
            case Criterion.Quoted inner -> fulfils(inner.criterion(), quotation);
            case Criterion.And and -> and.all().stream().allMatch(part -> fulfils(part, quotation));
            case Criterion.Or or -> or.any().stream().anyMatch(part -> fulfils(part, quotation));
            case Criterion.Not not -> !fulfils(not.criterion(), quotation);
            // Of the article, which fulfils it already.
            case Criterion.Within ignored -> true;
            case Criterion.Author ignored -> true;
            case Criterion.Dated ignored -> true;
        };
    }

    private boolean stands(Criterion words, Quotation quotation) {
        return !marks.find(words, TextField.BODY, quotation.text()).isEmpty();
    }

    private static List<String> values(Facet facet, Quotation quotation) {
        return switch (facet) {
            case COUNTRY -> quotation.countries();
            case PERSON -> quotation.people();
            case WEAPON -> quotation.weapons();
            case EVENT -> quotation.events();
            case SPEAKER ->
                Stream.concat(Stream.of(quotation.speaker()), quotation.jointWith().stream())
                        .map(Speaker::id)
                        .toList();
            case KIND -> List.of(quotation.kind().key());
            case STATE -> List.of(quotation.speaker().state().key());
            case ASSERTION -> List.of(quotation.assertion().key());
            case VERB -> {
                var cue = quotation.cue();
                yield cue == null ? List.of() : List.of(cue.verb());
            }
            // Of the article, and so of all its quotations alike: nothing to choose between them.
            case SOURCE, LANGUAGE -> List.of();
        };
    }
}
