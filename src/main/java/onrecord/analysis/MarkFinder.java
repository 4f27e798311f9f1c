package onrecord.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import onrecord.article.TextField;
import onrecord.query.Criterion;

/**
 * Finds what of a criterion stands in a text: words and wildcards by themselves, a phrase as one. What a criterion forbids is
 * never marked, and what it asks of the title is not marked in the body. Keep one for the texts of one request: it remembers what
 * each criterion looks for. Safe for threads.
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

    private final Words words;
    private final TermPatterns patterns;
    private final Map<Asked, SoughtTerms> ready = new ConcurrentHashMap<>();

    private record Asked(Criterion criterion, TextField field) {}

    public MarkFinder(TermPatterns patterns) {
        this.patterns = patterns;
        this.words = patterns.words();
    }

    /**
     * All marks of a criterion in a text, in reading order, not overlapping; where two overlap they are one, with the number of
     * the first.
     *
     * @param quotations stretches of the text that are quotations, for what must stand within one
     */
    public List<Found> find(Criterion criterion, TextField field, String text, List<int[]> quotations) {
        var sought = ready.computeIfAbsent(
                new Asked(criterion, field), asked -> new SoughtTerms(patterns, asked.criterion(), asked.field()));
        return sought.isEmpty() ? List.of() : merged(sought.matches(words.of(text), quotations));
    }

    /** Marks where no part of the text is a quotation, or all of it is. */
    public List<Found> find(Criterion criterion, TextField field, String text) {
        return find(criterion, field, text, List.of(new int[] {0, text.length()}));
    }

    private static List<Found> merged(List<Found> found) {
        var byStart = new TreeMap<Integer, Found>();
        for (var mark : found) {
            byStart.merge(
                    mark.start(),
                    mark,
                    (a, b) -> new Found(a.start(), Math.max(a.end(), b.end()), Math.min(a.leaf(), b.leaf())));
        }
        var merged = new ArrayList<Found>();
        for (var mark : byStart.values()) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && mark.start() < last.end()) {
                merged.set(
                        merged.size() - 1,
                        new Found(last.start(), Math.max(last.end(), mark.end()), Math.min(last.leaf(), mark.leaf())));
            } else {
                merged.add(mark);
            }
        }
        return merged;
    }
}
