package onrecord.archive;

import java.util.List;

/**
 * Words that may be printed somewhere, as a whole, in part or changed.
 *
 * @param parts stretches that are sought each as one phrase, in their order; one unless something was left out in between
 * @param verbatim at most so many that print all parts word for word, 1 to 1,000
 * @param near at most so many more that share rare words and short phrases with them, 0 to 1,000
 */
public record WordsSought(List<String> parts, int verbatim, int near) {

    public WordsSought {
        parts = List.copyOf(parts);
    }
}
