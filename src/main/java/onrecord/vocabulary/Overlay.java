package onrecord.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The entries of one kind while they are still trees: the shipped ones, then a newsroom's laid over them.
 *
 * <p>An overlay entry with a new id adds; with a known id it replaces, or with {@code extend: true} appends to the lists
 * and sets the other keys, or with {@code remove: true} takes the entry away. An entry that lists an id under {@code merged}
 * takes over whatever stood under it below. Ids that were removed or merged stay {@link RetiredIds}.
 */
final class Overlay {
    private static final String MERGED = "merged";
    private static final Set<String> SWITCHES = Set.of("extend", "remove");

    /** What an extension does not hand over; its id may be one that the entry took over. */
    private static final Set<String> OF_EXTENSION = Set.of("id", "extend", "remove");

    private final Map<String, Node.Mapping> entries = new LinkedHashMap<>();
    private final RetiredIds retired;
    private final Faults faults;

    Overlay(Faults faults) {
        this.faults = faults;
        this.retired = new RetiredIds(faults);
    }

    List<Node.Mapping> entries() {
        return List.copyOf(entries.values());
    }

    RetiredIds retired() {
        return retired;
    }

    /** Reports ids that are used again. Called when all layers are laid. */
    void check() {
        retired.check(entries);
    }

    /** Adds entries of the lower layer, among which an id may stand only once. */
    void ship(List<Node.Mapping> shipped) {
        for (Node.Mapping entry : shipped) {
            String id = id(entry);
            if (on(entry, "remove")) {
                retired.remove(id, entry.place());
                continue;
            }
            merged(entry).forEach(old -> retired.merge(old, id, entry.place()));
            Node.Mapping first = entries.putIfAbsent(id, entry);
            if (first != null) {
                faults.add(entry.place(), "id '" + id + "' stands already at " + first.place());
            }
        }
    }

    /** Lays one layer over what is there; within the layer, too, an id may stand only once. */
    void lay(List<Node.Mapping> layer) {
        layer.forEach(this::takeOver);
        Map<String, Place> seen = new LinkedHashMap<>();
        for (Node.Mapping entry : layer) {
            String id = id(entry);
            Place first = seen.putIfAbsent(id, entry.place());
            if (first != null) {
                faults.add(entry.place(), "id '" + id + "' stands already at " + first);
            } else if (on(entry, "remove")) {
                remove(id, entry);
            } else if (on(entry, "extend")) {
                extend(retired.current(id), entry);
            } else {
                entries.put(id, without(entry, SWITCHES));
            }
        }
    }

    /** What a merged id meant below is the new entry's from here on. */
    private void takeOver(Node.Mapping entry) {
        for (String old : merged(entry)) {
            entries.remove(old);
            retired.merge(old, id(entry), entry.place());
        }
    }

    private void remove(String id, Node.Mapping entry) {
        if (entries.remove(id) == null && !retired.contains(id)) {
            faults.add(entry.place(), "nothing to remove: no entry '" + id + "'");
        }
        retired.remove(id, entry.place());
    }

    private void extend(String id, Node.Mapping entry) {
        Node.Mapping below = entries.get(id);
        if (below == null) {
            faults.add(entry.place(), "nothing to extend: no entry '" + id + "'");
            return;
        }
        Map<String, Node> merged = new LinkedHashMap<>(below.entries());
        Map<String, Place> keys = new LinkedHashMap<>(below.keys());
        without(entry, OF_EXTENSION).entries().forEach((key, value) -> {
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

    /** The plain values under {@code merged}; what else stands there is the reader's to report. */
    private static List<String> merged(Node.Mapping entry) {
        Node value = entry.entries().get(MERGED);
        if (value == null) {
            return List.of();
        }
        List<Node> items = value instanceof Node.Sequence list ? list.items() : List.of(value);
        return items.stream()
                .flatMap(item -> item instanceof Node.Scalar scalar ? Stream.of(scalar.text()) : Stream.empty())
                .toList();
    }

    private static String id(Node.Mapping entry) {
        return entry.entries().get("id") instanceof Node.Scalar scalar ? scalar.text() : "? at " + entry.place();
    }
}
