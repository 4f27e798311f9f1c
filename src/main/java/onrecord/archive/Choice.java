package onrecord.archive;

import java.util.List;

/**
 * What was chosen in one facet: any of the included values, none of the excluded ones.
 *
 * @param include ids, or {@link #NONE} for articles without any value; empty for no condition
 * @param exclude likewise
 */
public record Choice(List<String> include, List<String> exclude) {

    /** Stands for "has no value". */
    public static final String NONE = "_none";

    public Choice {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }
}
