package onrecord.annotate.event;

import onrecord.vocabulary.EventPattern;
import onrecord.vocabulary.EventType;

/**
 * A pattern with its words as numbers of the {@link Lexicon}. The arrays are not changed after compilation.
 *
 * @param steps for each step the numbers of which one must stand there
 * @param by empty where anybody may do it
 * @param on empty where it may be done to anybody
 * @param with empty where nothing else needs to stand in the sentence
 * @param without empty where nothing may not
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never leaves the package, never compared
record CompiledPattern(
        EventType type, EventPattern pattern, int[][] steps, int[] by, int[] on, int[] with, int[] without) {

    static CompiledPattern of(EventType type, EventPattern pattern, Lexicon lexicon) {
        return new CompiledPattern(
                type,
                pattern,
                pattern.steps().stream()
                        .map(step -> lexicon.numbers(step.wording()))
                        .toArray(int[][]::new),
                lexicon.numbers(pattern.by()),
                lexicon.numbers(pattern.on()),
                lexicon.numbers(pattern.with()),
                lexicon.numbers(pattern.without()));
    }
}
