package onrecord.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.query.Criterion;
import onrecord.query.QueryLimitException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * Which words a wildcard or a fuzzy word stands for. A pattern is cut into words as a text is: {@code F-1*} is {@code F} and a
 * word that begins with 1, and being a designation it is {@code F1*} too. Safe for threads.
 */
final class ShapePatterns {

    /** Letters that stand for the wildcards while a pattern is cut into words: the cut must not fall before or behind them. */
    private static final char ANY = '\u16A0';

    private static final char ONE = '\u16A1';

    private static final Pattern DESIGNATION =
            Pattern.compile("([\\p{L}&&[^" + ANY + ONE + "]]{1,4})(\\d[\\p{L}\\d" + ANY + ONE + "]*)");

    private static final int DETERMINIZE_WORK_LIMIT = 10_000;

    /** Shorter words of a split one must stand as they are. */
    private static final int SHORTEST_FUZZY = 3;

    private final Words words;

    ShapePatterns(Words words) {
        this.words = words;
    }

    /**
     * @return empty if nothing of it is a word
     * @throws QueryLimitException if an automaton would be too large, as of a letter with many question marks behind a star
     */
    List<ShapePattern> of(Criterion.Wildcard wildcard) {
        var typed = folded(wildcard.pattern().replace('*', ANY).replace('?', ONE));
        if (typed.isEmpty()) {
            return List.of();
        }
        var patterns = new ArrayList<ShapePattern>();
        try {
            patterns.add(shaped(typed));
            var designation = DESIGNATION.matcher(String.join("", typed));
            if (typed.size() <= 2 && designation.matches()) {
                patterns.add(shaped(
                        typed.size() == 1
                                ? List.of(designation.group(1), designation.group(2))
                                : List.of(designation.group())));
            }
        } catch (TooComplexToDeterminizeException e) {
            throw new QueryLimitException(
                    "This wildcard is too complex. Put more letters before its first star.",
                    wildcard.at().start());
        }
        return patterns;
    }

    /** @return empty if nothing of it is a word */
    List<ShapePattern> of(Criterion.Fuzzy fuzzy) {
        var alike = folded(fuzzy.text()).stream()
                .map(word -> alike(word, fuzzy.edits()))
                .toList();
        return alike.isEmpty() ? List.of() : List.of(new ShapePattern(alike));
    }

    private List<String> folded(String text) {
        return words.of(text).stream().map(Words.Word::folded).toList();
    }

    private static ShapePattern shaped(List<String> words) {
        return new ShapePattern(words.stream().map(ShapePatterns::shape).toList());
    }

    private static Automaton shape(String word) {
        var any = WildcardQuery.toAutomaton(
                new Term("", word.replace(ANY, '*').replace(ONE, '?')), DETERMINIZE_WORK_LIMIT);
        var otherForms = Operations.concatenate(List.of(
                Operations.union(
                        List.of(Automata.makeString(Form.STEM.prefix()), Automata.makeString(Form.EXACT.prefix()))),
                Automata.makeAnyString()));
        var folded = Operations.minus(any, otherForms, DETERMINIZE_WORK_LIMIT);
        return Operations.determinize(folded, DETERMINIZE_WORK_LIMIT);
    }

    private static Automaton alike(String word, int edits) {
        if (word.codePointCount(0, word.length()) < SHORTEST_FUZZY) {
            return Automata.makeString(word);
        }
        int first = word.offsetByCodePoints(0, 1);
        return new LevenshteinAutomata(word.substring(first), true).toAutomaton(edits, word.substring(0, first));
    }
}
