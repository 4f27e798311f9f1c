package onrecord.vocabulary;

import java.util.HashMap;
import java.util.Map;

/** Remembers where entries stand, for faults that show only when all files are read. */
final class Places {
    private final Map<String, Place> known = new HashMap<>();

    void note(Kind kind, Entry entry, Place place) {
        known.put(kind + " " + entry.id(), place);
    }

    Place of(Kind kind, Entry entry) {
        return known.getOrDefault(kind + " " + entry.id(), new Place(kind.key(), 1));
    }
}
