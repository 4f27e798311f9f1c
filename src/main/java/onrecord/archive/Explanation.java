package onrecord.archive;

import java.util.List;
import onrecord.query.Criterion;
import onrecord.query.Place;

/**
 * How a query was understood, and how much each part of it alone finds.
 *
 * @param clauses what must all be fulfilled, in the order of the query; empty for the query that everything fulfils
 * @param empties the fewest parts that nothing fulfils together, each with the {@code title:}, {@code body:} or {@code quote:} it
 *     stands in, in the order of the query; empty where something was found, or where the filters alone leave nothing
 * @param whole false where there are too many parts or the time was over: what is missing then was not counted
 */
public record Explanation(List<Clause> clauses, List<Clause> empties, boolean whole) {

    /**
     * A part of a query.
     *
     * @param criterion what it asks for
     * @param at where it stands in the query
     * @param total articles or quotations that fulfil it under the filters, exactly; a part within {@code title:}, {@code body:}
     *     or {@code quote:} is counted there
     * @param children its own parts, in the order of the query; empty for a word, phrase or value
     */
    public record Clause(Criterion criterion, Place at, long total, List<Clause> children) {

        public Clause {
            children = List.copyOf(children);
        }
    }

    public Explanation {
        clauses = List.copyOf(clauses);
        empties = List.copyOf(empties);
    }
}
