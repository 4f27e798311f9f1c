package onrecord.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import onrecord.article.TextField;
import onrecord.query.Criterion;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/**
 * Finds what of a criterion stands in a text: words and wildcards by themselves, a phrase as one. What a criterion forbids is
 * never marked, and what it asks of the title is not marked in the body. Safe for threads.
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

    private sealed interface Leaf {}

    private record Terms(List<TermPattern> patterns) implements Leaf {}

    private record Pattern(CharacterRunAutomaton automaton) implements Leaf {}

    private final Words words;
    private final TermPatterns patterns;

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
        var leaves = new ArrayList<Scoped>();
        collect(criterion, field, false, leaves);
        return leaves.isEmpty() ? List.of() : merged(matches(leaves, words.of(text), quotations));
    }

    /** Marks where no part of the text is a quotation, or all of it is. */
    public List<Found> find(Criterion criterion, TextField field, String text) {
        return find(criterion, field, text, List.of(new int[] {0, text.length()}));
    }

    private record Scoped(Leaf leaf, boolean quoted) {}

    private void collect(Criterion criterion, TextField field, boolean quoted, List<Scoped> leaves) {
        switch (criterion) {
            case Criterion.Word word -> leaves.add(new Scoped(new Terms(patterns.of(word)), quoted));
            case Criterion.Phrase phrase -> leaves.add(new Scoped(new Terms(patterns.of(phrase)), quoted));
            case Criterion.Wildcard wildcard ->
                leaves.add(new Scoped(new Pattern(new CharacterRunAutomaton(patterns.of(wildcard))), quoted));
            case Criterion.Within within -> {
                if (within.field() == field) {
                    collect(within.criterion(), field, quoted, leaves);
                }
            }
            case Criterion.Quoted inside -> {
                if (field == TextField.BODY) {
                    collect(inside.criterion(), field, true, leaves);
                }
            }
            case Criterion.And and -> and.all().forEach(part -> collect(part, field, quoted, leaves));
            case Criterion.Or or -> or.any().forEach(part -> collect(part, field, quoted, leaves));
            case Criterion.Everything ignored -> {}
            case Criterion.Not ignored -> {}
            case Criterion.Value ignored -> {}
            case Criterion.Author ignored -> {}
            case Criterion.Dated ignored -> {}
        }
    }

    private static List<Found> matches(List<Scoped> leaves, List<Words.Word> text, List<int[]> quotations) {
        var found = new ArrayList<Found>();
        for (int number = 0; number < leaves.size(); number++) {
            var leaf = leaves.get(number);
            for (int at = 0; at < text.size(); at++) {
                int length = length(leaf.leaf(), text, at);
                if (length > 0) {
                    int start = text.get(at).start();
                    int end = text.get(at + length - 1).end();
                    if (!leaf.quoted() || quotations.stream().anyMatch(it -> it[0] <= start && end <= it[1])) {
                        found.add(new Found(start, end, number));
                    }
                }
            }
        }
        return found;
    }

    /** Number of words that the leaf matches from here, the most of its patterns; 0 for none. */
    private static int length(Leaf leaf, List<Words.Word> text, int at) {
        return switch (leaf) {
            case Terms terms -> longest(terms.patterns(), text, at);
            case Pattern pattern -> pattern.automaton().run(text.get(at).folded()) ? 1 : 0;
        };
    }

    private static int longest(List<TermPattern> patterns, List<Words.Word> text, int at) {
        int longest = 0;
        for (TermPattern pattern : patterns) {
            if (pattern.length() > longest && pattern.matches(text, at)) {
                longest = pattern.length();
            }
        }
        return longest;
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
