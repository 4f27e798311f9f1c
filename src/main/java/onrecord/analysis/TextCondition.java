package onrecord.analysis;

import java.util.List;

/**
 * What a criterion asks of the places of words in one text. Both engines and the marks decide by {@link Conditions}, so that what is
 * marked is what was found; leaves are numbered, and what stands where is told by {@link Occurrences}.
 */
public sealed interface TextCondition {

    /** A word, phrase, wildcard or fuzzy word stands there. */
    record Leaf(int number) implements TextCondition {}

    /** All hold. */
    record All(List<TextCondition> parts) implements TextCondition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** One or more hold. */
    record Any(List<TextCondition> parts) implements TextCondition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Each operand near the one before it.
     *
     * @param operands two or more; each the numbers of alternative leaves
     * @param steps from each operand to the next
     */
    record Chain(List<List<Integer>> operands, List<Step> steps) implements TextCondition {
        public Chain {
            operands = operands.stream().map(List::copyOf).toList();
            steps = List.copyOf(steps);
        }
    }

    /**
     * @param distance most words from the last word of the one to the first of the other
     * @param ordered whether the next one must stand behind
     */
    record Step(int distance, boolean ordered) {}

    /** All hold within one sentence, or one paragraph. */
    record OneUnit(boolean paragraph, List<TextCondition> parts) implements TextCondition {
        public OneUnit {
            parts = List.copyOf(parts);
        }
    }

    /** In all texts that are asked together, this many places of these leaves that do not overlap. */
    record AtLeast(int count, List<Integer> leaves) implements TextCondition {
        public AtLeast {
            leaves = List.copyOf(leaves);
        }
    }
}
