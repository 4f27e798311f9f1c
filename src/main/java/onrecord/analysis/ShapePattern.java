package onrecord.analysis;

import java.util.List;
import org.apache.lucene.util.automaton.Automaton;

/**
 * Words that must follow one another, each of a shape: what a wildcard or a fuzzy word stands for.
 *
 * @param words one or more deterministic automata over {@link Form#FOLDED folded} terms
 */
public record ShapePattern(List<Automaton> words) {

    public ShapePattern {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a pattern has at least one word");
        }
    }
}
