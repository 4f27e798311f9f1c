package onrecord.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list of results.
 *
 * @param title with what matched in it
 * @param passages cut at sentences, best first, with what matched; without matches in the body, its beginning
 * @param countries most prominent first, at most 8; likewise the others
 * @param quotation the best matching quotation, or the first; null if there is none
 * @param score relevance, comparable within one answer only
 */
public record ArticleHit(
        ArticleSummary article,
        MarkedText title,
        List<MarkedText> passages,
        List<ValueLabel> countries,
        List<ValueLabel> people,
        List<ValueLabel> weapons,
        List<ValueLabel> events,
        @Nullable QuotationHit quotation,
        double score) {

    public ArticleHit {
        passages = List.copyOf(passages);
        countries = List.copyOf(countries);
        people = List.copyOf(people);
        weapons = List.copyOf(weapons);
        events = List.copyOf(events);
    }
}
