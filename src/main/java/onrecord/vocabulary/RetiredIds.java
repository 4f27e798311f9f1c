package onrecord.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ids of one kind that once meant something: entries that were removed, and entries that another took over. Links and saved
 * searches still carry them, so none may ever mean something else.
 */
final class RetiredIds {

    /** @param successor id of the entry that took over; null where the entry was only removed */
    private record Retired(@Nullable String successor, Place at) {}

    private final Map<String, Retired> retired = new LinkedHashMap<>();
    private final Faults faults;

    RetiredIds(Faults faults) {
        this.faults = faults;
    }

    void remove(String id, Place at) {
        retired.putIfAbsent(id, new Retired(null, at));
    }

    /** Says who took the id over; whoever removed the entry besides does not contradict it. */
    void merge(String id, String successor, Place at) {
        Retired before = retired.put(id, new Retired(successor, at));
        if (before != null && before.successor() != null && !before.successor().equals(successor)) {
            faults.add(
                    at,
                    "'" + id + "' was merged into '" + before.successor() + "' already (" + before.at()
                            + "); an id leads to one entry");
            retired.put(id, before);
        }
    }

    boolean contains(String id) {
        return retired.containsKey(id);
    }

    /** The id of the entry that an id leads to, over as many mergers as there were; the id itself where there were none. */
    String current(String id) {
        Set<String> met = new HashSet<>();
        String at = id;
        for (Retired step = retired.get(at); step != null && step.successor() != null; step = retired.get(at)) {
            if (!met.add(at)) {
                return id;
            }
            at = step.successor();
        }
        return at;
    }

    /** Each merged id with the id of the entry that it leads to, in file order. */
    Map<String, String> successors() {
        Map<String, String> successors = new LinkedHashMap<>();
        retired.forEach((id, how) -> {
            if (how.successor() != null) {
                successors.put(id, current(id));
            }
        });
        return successors;
    }

    /** Reports entries that stand under a retired id, and mergers into nothing. */
    void check(Map<String, Node.Mapping> entries) {
        Map<String, Place> lost = new HashMap<>();
        retired.forEach((id, how) -> {
            Node.Mapping entry = entries.get(id);
            if (entry != null) {
                faults.add(entry.place(), "'" + id + "' was " + fate(how) + " and cannot be defined again");
            } else if (how.successor() != null && !entries.containsKey(current(id))) {
                lost.putIfAbsent(how.successor(), how.at());
            }
        });
        lost.forEach((successor, at) -> faults.add(at, "ids were merged into '" + successor + "', which is no entry"));
    }

    private static String fate(Retired how) {
        return Optional.ofNullable(how.successor())
                .map(successor -> "merged into '" + successor + "' (" + how.at() + ")")
                .orElse("removed (" + how.at() + ")");
    }
}
