package onrecord.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entries of one kind while they are still trees: the shipped ones, then a newsroom's laid over them.
 *
 * <p>An overlay entry with a new id adds; with a known id it replaces, or with {@code extend: true} appends to the lists
 * and sets the other keys, or with {@code remove: true} takes the entry away.
 */
final class Overlay {
    private static final Set<String> SWITCHES = Set.of("extend", "remove");

    private final Map<String, Node.Mapping> entries = new LinkedHashMap<>();
    private final Faults faults;

    Overlay(Faults faults) {
        this.faults = faults;
    }

    List<Node.Mapping> entries() {
        return List.copyOf(entries.values());
    }

    /** Adds entries of the lower layer, among which an id may stand only once. */
    void ship(List<Node.Mapping> shipped) {
        for (Node.Mapping entry : shipped) {
            String id = id(entry);
            Node.Mapping first = entries.putIfAbsent(id, entry);
            if (first != null) {
                faults.add(entry.place(), "id '" + id + "' stands already at " + first.place());
            }
        }
    }

    /** Lays one layer over what is there; within the layer, too, an id may stand only once. */
    void lay(List<Node.Mapping> layer) {
        Map<String, Place> seen = new LinkedHashMap<>();
        for (Node.Mapping entry : layer) {
            String id = id(entry);
            Place first = seen.putIfAbsent(id, entry.place());
            if (first != null) {
                faults.add(entry.place(), "id '" + id + "' stands already at " + first);
            } else if (on(entry, "remove")) {
                remove(id, entry);
            } else if (on(entry, "extend")) {
                extend(id, entry);
            } else {
                entries.put(id, without(entry, SWITCHES));
            }
        }
    }

    private void remove(String id, Node.Mapping entry) {
        if (entries.remove(id) == null) {
            faults.add(entry.place(), "nothing to remove: no entry '" + id + "'");
        }
    }

    private void extend(String id, Node.Mapping entry) {
        Node.Mapping below = entries.get(id);
        if (below == null) {
            faults.add(entry.place(), "nothing to extend: no entry '" + id + "'");
            return;
        }
        Map<String, Node> merged = new LinkedHashMap<>(below.entries());
        Map<String, Place> keys = new LinkedHashMap<>(below.keys());
        without(entry, SWITCHES).entries().forEach((key, value) -> {
            merged.merge(key, value, Overlay::append);
            keys.put(key, entry.keys().getOrDefault(key, entry.place()));
        });
        entries.put(id, new Node.Mapping(merged, keys, entry.place()));
    }

    private static Node append(Node below, Node above) {
        if (!(below instanceof Node.Sequence list)) {
            return above;
        }
        List<Node> items = new ArrayList<>(list.items());
        items.addAll(above instanceof Node.Sequence more ? more.items() : List.of(above));
        return new Node.Sequence(items, above.place());
    }

    private static Node.Mapping without(Node.Mapping entry, Set<String> keys) {
        Map<String, Node> kept = new LinkedHashMap<>(entry.entries());
        Map<String, Place> places = new LinkedHashMap<>(entry.keys());
        kept.keySet().removeAll(keys);
        places.keySet().removeAll(keys);
        return new Node.Mapping(kept, places, entry.place());
    }

    private static boolean on(Node.Mapping entry, String key) {
        return entry.entries().get(key) instanceof Node.Scalar scalar
                && scalar.text().equals("true");
    }

    private static String id(Node.Mapping entry) {
        return entry.entries().get("id") instanceof Node.Scalar scalar ? scalar.text() : "? at " + entry.place();
    }
}
