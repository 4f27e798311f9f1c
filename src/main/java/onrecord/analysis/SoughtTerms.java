package onrecord.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.article.TextField;
import onrecord.query.Criterion;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/**
 * What of a criterion is looked for in one of an article's texts, made ready so that one pass over the text finds all of it,
 * however many words the query has. Safe for threads.
 */
final class SoughtTerms {

    private record Start(TermPattern pattern, int leaf) {}

    private record Wildcard(CharacterRunAutomaton automaton, int leaf) {}

    private final TermPatterns patterns;
    private final TextField field;

    /** By each term that a pattern can begin with. */
    private final Map<String, List<Start>> starts = new HashMap<>();

    private final List<Wildcard> wildcards = new ArrayList<>();

    /** Leaves that count within a quotation only. */
    private final BitSet quoted = new BitSet();

    private int leaves;

    SoughtTerms(TermPatterns patterns, Criterion criterion, TextField field) {
        this.patterns = patterns;
        this.field = field;
        collect(criterion, false);
    }

    boolean isEmpty() {
        return leaves == 0;
    }

    private void collect(Criterion criterion, boolean inQuotation) {
        switch (criterion) {
            case Criterion.Word word -> addPatterns(patterns.of(word), inQuotation);
            case Criterion.Phrase phrase -> addPatterns(patterns.of(phrase), inQuotation);
            case Criterion.Wildcard wildcard ->
                wildcards.add(new Wildcard(new CharacterRunAutomaton(patterns.of(wildcard)), nextLeaf(inQuotation)));
            case Criterion.Within within -> {
                if (within.field() == field) {
                    collect(within.criterion(), inQuotation);
                }
            }
            case Criterion.Quoted inside -> collect(inside.criterion(), true);
            case Criterion.And and -> and.all().forEach(part -> collect(part, inQuotation));
            case Criterion.Or or -> or.any().forEach(part -> collect(part, inQuotation));
            case Criterion.Everything ignored -> {}
            case Criterion.Not ignored -> {}
            case Criterion.Value ignored -> {}
            case Criterion.Author ignored -> {}
            case Criterion.Dated ignored -> {}
        }
    }

    private void addPatterns(List<TermPattern> alternatives, boolean inQuotation) {
        int leaf = nextLeaf(inQuotation);
        for (TermPattern pattern : alternatives) {
            for (String term : pattern.positions().getFirst()) {
                starts.computeIfAbsent(term, first -> new ArrayList<>()).add(new Start(pattern, leaf));
            }
        }
    }

    private int nextLeaf(boolean inQuotation) {
        quoted.set(leaves, inQuotation);
        return leaves++;
    }

    /** Every match, in no particular order; matches may overlap. */
    List<MarkFinder.Found> matches(List<Words.Word> text, List<int[]> quotations) {
        List<MarkFinder.Found> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            Words.Word word = text.get(at);
            addStarts(word.stem(), text, at, found);
            addStarts(word.exact(), text, at, found);
            addStarts(word.folded(), text, at, found);
            for (Wildcard wildcard : wildcards) {
                if (wildcard.automaton().run(word.folded())) {
                    found.add(new MarkFinder.Found(word.start(), word.end(), wildcard.leaf()));
                }
            }
        }
        found.removeIf(mark -> quoted.get(mark.leaf()) && !within(quotations, mark));
        return found;
    }

    private void addStarts(String term, List<Words.Word> text, int at, List<MarkFinder.Found> found) {
        for (Start start : starts.getOrDefault(term, List.of())) {
            if (start.pattern().matches(text, at)) {
                int end = text.get(at + start.pattern().length() - 1).end();
                found.add(new MarkFinder.Found(text.get(at).start(), end, start.leaf()));
            }
        }
    }

    private static boolean within(List<int[]> stretches, MarkFinder.Found mark) {
        return stretches.stream().anyMatch(it -> it[0] <= mark.start() && mark.end() <= it[1]);
    }
}
