package onrecord.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import onrecord.query.Criterion;

/**
 * Finds the places in texts by which a criterion is fulfilled: words and wildcards by themselves, a phrase as one, words near each
 * other or in one sentence only where they are so. What a criterion forbids is never marked, nor is an alternative that is not
 * fulfilled as a whole, nor in the body what is asked of the title. Keep one for the texts of one request: it remembers what each
 * criterion looks for. Safe for threads.
 */
public final class MarkFinder {

    /**
     * A stretch that matched.
     *
     * @param start first UTF-16 code unit, inclusive
     * @param end first code unit behind it, exclusive
     * @param leaf number of the word, phrase or wildcard in the criterion, from 0 in reading order: tells how much of a query a
     *     passage covers
     */
    public record Found(int start, int end, int leaf) {}

    /**
     * What fulfils a criterion.
     *
     * @param texts a list for each text, in reading order; marks do not overlap, and where two would they are one, with the number
     *     of the first
     * @param quoted what is asked of one quotation and took part
     */
    public record Marks(List<List<Found>> texts, Set<Criterion.Quoted> quoted) {}

    /** Tells whether an article or quotation fulfils what is not said about words: values, bylines, dates, and quotations as such. */
    public interface Facts {
        boolean hold(Criterion criterion);
    }

    private final TermPatterns patterns;
    private final Map<Criterion, Sought> ready = new ConcurrentHashMap<>();

    public MarkFinder(TermPatterns patterns) {
        this.patterns = patterns;
    }

    /** Whether texts and facts of one article, or of one quotation, fulfil a criterion. */
    public boolean fulfil(Criterion criterion, List<SearchedText> texts, Facts facts) {
        return reading(criterion, texts, facts).fulfilled(criterion);
    }

    /**
     * All marks of a criterion. Where the whole is not fulfilled, as in an earlier version of an article, those of its clauses that
     * are by themselves are marked nevertheless.
     */
    public Marks marks(Criterion criterion, List<SearchedText> texts, Facts facts) {
        var reading = reading(criterion, texts, facts);
        var places = new MarkedPlaces(texts.size());
        if (criterion instanceof Criterion.And and) {
            and.all().forEach(part -> reading.collect(part, places));
        } else {
            reading.collect(criterion, places);
        }
        List<List<Found>> marks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            marks.add(merged(reading.offsets(i, places.texts().get(i))));
        }
        return new Marks(marks, places.quoted());
    }

    private FulfilmentReading reading(Criterion criterion, List<SearchedText> texts, Facts facts) {
        return new FulfilmentReading(ready.computeIfAbsent(criterion, it -> new Sought(patterns, it)), texts, facts);
    }

    /** Marks in reading order, those that overlap drawn together with the number of the first. */
    public static List<Found> merged(List<Found> found) {
        var merged = new ArrayList<Found>();
        found.stream()
                .sorted(Comparator.comparingInt(Found::start)
                        .thenComparingInt(Found::end)
                        .thenComparingInt(Found::leaf))
                .forEach(mark -> {
                    var last = merged.isEmpty() ? null : merged.getLast();
                    if (last != null && mark.start() < last.end()) {
                        merged.set(
                                merged.size() - 1,
                                new Found(
                                        last.start(),
                                        Math.max(last.end(), mark.end()),
                                        Math.min(last.leaf(), mark.leaf())));
                    } else {
                        merged.add(mark);
                    }
                });
        return merged;
    }
}
