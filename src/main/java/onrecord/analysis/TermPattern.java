package onrecord.analysis;

import java.util.List;
import java.util.Set;

/**
 * Terms that must follow one another: one set a position, of which one term must stand there.
 *
 * @param positions one or more non-empty sets of terms, forms' prefixes included
 */
public record TermPattern(List<Set<String>> positions) {

    public TermPattern {
        positions = positions.stream().map(Set::copyOf).toList();
        if (positions.isEmpty() || positions.stream().anyMatch(Set::isEmpty)) {
            throw new IllegalArgumentException("a pattern has at least one term at each position");
        }
    }

    /** Number of words. */
    public int length() {
        return positions.size();
    }

    /** Whether the pattern stands at a place of a text. */
    boolean matches(List<Words.Word> words, int at) {
        if (at + positions.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < positions.size(); i++) {
            var word = words.get(at + i);
            var terms = positions.get(i);
            if (!terms.contains(word.stem()) && !terms.contains(word.exact()) && !terms.contains(word.folded())) {
                return false;
            }
        }
        return true;
    }
}
