package onrecord.archive;

import java.util.List;

/**
 * Exact counts of one facet over the results, its own choice left aside.
 *
 * @param values by count, then label; of trees the classes before what is below them; chosen ones always there
 * @param none how many have no value
 * @param distinct how many values there are in all
 */
public record FacetCounts(List<Count> values, long none, int distinct) {

    /** What was chosen of a value. */
    public enum State {
        NONE,
        INCLUDED,
        EXCLUDED
    }

    /**
     * @param path ids from the top class to the value; just the id where there is no tree
     * @param count articles or quotations, a class with all below it
     * @param leaf whether nothing stands below it in the results
     */
    public record Count(String id, String label, List<String> path, long count, State state, boolean leaf) {
        public Count {
            path = List.copyOf(path);
        }
    }

    public FacetCounts {
        values = List.copyOf(values);
    }
}
