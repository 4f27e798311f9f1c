package onrecord.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tree of entries, such as weapon systems under their classes. Immutable.
 *
 * @param <T> the entry
 */
public final class Taxonomy<T extends Taxon> {
    private final Map<String, T> byId = new LinkedHashMap<>();
    private final Map<String, List<T>> children = new LinkedHashMap<>();
    private final List<T> roots = new ArrayList<>();

    /**
     * @param entries in the order to be kept; unique ids, every parent among them, no circle
     */
    Taxonomy(Collection<T> entries) {
        for (T entry : entries) {
            byId.put(entry.id(), entry);
        }
        for (T entry : entries) {
            String parent = entry.parent();
            (parent == null ? roots : children.computeIfAbsent(parent, id -> new ArrayList<>())).add(entry);
        }
    }

    /** Every entry, in file order. */
    public Collection<T> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The topmost entries, in file order. */
    public List<T> roots() {
        return List.copyOf(roots);
    }

    /** The entries directly under one, in file order; empty for a leaf or an unknown id. */
    public List<T> children(String id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** Ids from the top down to this entry, both included; empty for an unknown id. */
    public List<String> path(String id) {
        List<String> path = new ArrayList<>();
        for (T at = byId.get(id); at != null; at = at.parent() == null ? null : byId.get(at.parent())) {
            path.add(at.id());
        }
        return List.copyOf(path.reversed());
    }
}
