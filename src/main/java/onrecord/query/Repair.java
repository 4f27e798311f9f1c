package onrecord.query;

import java.util.List;

/**
 * What had to be changed before a query could be read.
 *
 * @param at the place in the query as typed
 * @param code stable name in kebab case, such as {@code unclosed-quotation-mark}
 * @param message what was done, in a sentence for the person who typed it
 */
public record Repair(Place at, String code, String message) {

    /** Adds that an operator had nothing to join, unless its place is reported already. */
    static void dangling(List<Repair> repairs, Place at, String operator) {
        if (repairs.stream().noneMatch(repair -> repair.at().equals(at))) {
            repairs.add(new Repair(
                    at, "dangling-operator", "“%s” had nothing to join and was left out.".formatted(operator)));
        }
    }
}
