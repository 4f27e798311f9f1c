package onrecord.archive;

import java.util.List;

/**
 * What a query that is being typed may become.
 *
 * @param all best first, no value and no word twice
 * @param nanos time it took, in nanoseconds
 */
public record Completions(List<Completion> all, long nanos) {

    public Completions {
        all = List.copyOf(all);
    }
}
