package onrecord.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one entry, read by name. What is missing or of the wrong shape becomes a fault with its line, and a
 * stand-in value is returned so that reading goes on; {@link #finish} reports the keys that nobody read.
 */
final class Fields {
    private final Node.Mapping mapping;
    private final Faults faults;
    private final References references;
    private final Set<String> read = new HashSet<>();

    /** An entry that refers to no other. */
    Fields(Node.Mapping mapping, Faults faults) {
        this(mapping, faults, (kind, id) -> id);
    }

    Fields(Node.Mapping mapping, Faults faults, References references) {
        this.mapping = mapping;
        this.faults = faults;
        this.references = references;
    }

    /** Leads an id that entries refer to on to the entry that took it over. */
    interface References {
        String current(Kind kind, String id);
    }

    /** Where the entry begins. */
    Place place() {
        return mapping.place();
    }

    /** Where the key stands, or the entry where it has none. */
    Place place(String key) {
        return mapping.keys().getOrDefault(key, mapping.place());
    }

    boolean has(String key) {
        return mapping.keys().containsKey(key);
    }

    void fault(String key, String message) {
        faults.add(place(key), message);
    }

    /** The key's one value; a missing key is a fault and reads as "?". */
    String text(String key) {
        String value = optionalText(key);
        if (value == null && !has(key)) {
            faults.add(place(), "'" + key + "' is missing");
        }
        return value == null ? "?" : value;
    }

    @Nullable
    String optionalText(String key) {
        Node node = take(key);
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
            return scalar.text();
        }
        faults.add(node.place(), "'" + key + "' must be one value");
        return null;
    }

    /** The id of another entry, or null where the key is missing. */
    @Nullable
    String reference(String key, Kind kind) {
        String id = optionalText(key);
        return id == null ? null : references.current(kind, id);
    }

    /** Ids of other entries; empty where the key is missing. */
    List<String> references(String key, Kind kind) {
        return texts(key).stream().map(id -> references.current(kind, id)).toList();
    }

    boolean flag(String key) {
        String value = optionalText(key);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            fault(key, "'" + key + "' must be true or false");
        }
        return "true".equals(value);
    }

    /** One of the constants of an enumeration, written in lower case with hyphens. */
    <E extends Enum<E>> E choice(String key, Class<E> type, E fallback) {
        String value = optionalText(key);
        if (value == null) {
            return fallback;
        }
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String written = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (written.equals(value)) {
                return constant;
            }
            known.add(written);
        }
        fault(key, "'" + key + "' must be one of " + String.join(", ", known));
        return fallback;
    }

    @Nullable
    PartialDate date(String key) {
        String value = optionalText(key);
        if (value == null) {
            return null;
        }
        PartialDate date = PartialDate.parse(value).orElse(null);
        if (date == null) {
            fault(key, "'" + key + "' must be a date such as 2023, 2023-09 or 2023-09-06");
        }
        return date;
    }

    /** A list of values, or one value for a list of one; empty where the key is missing. */
    List<String> texts(String key) {
        List<String> values = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
                values.add(scalar.text());
            } else {
                faults.add(item.place(), "'" + key + "' must list plain values");
            }
        }
        return values;
    }

    /** A list of names, each plain or with conditions; empty where the key is missing. */
    List<Alias> aliases(String key) {
        List<Alias> aliases = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
                aliases.add(Alias.of(scalar.text()));
            } else if (item instanceof Node.Mapping conditions) {
                Fields fields = new Fields(conditions, faults, references);
                aliases.add(new Alias(
                        fields.text("text"), fields.texts("near"), fields.texts("anywhere"), fields.texts("except")));
                fields.finish();
            } else {
                faults.add(item.place(), "'" + key + "' must list names, or mappings with 'text'");
            }
        }
        return aliases;
    }

    /** A list of mappings, each to be read and finished by the caller; empty where the key is missing. */
    List<Fields> entries(String key) {
        List<Fields> entries = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof Node.Mapping entry) {
                entries.add(new Fields(entry, faults, references));
            } else {
                faults.add(item.place(), "'" + key + "' must list mappings");
            }
        }
        return entries;
    }

    /** A mapping under the key, to be read and finished by the caller; null where the key is missing. */
    @Nullable
    Fields entry(String key) {
        Node node = take(key);
        if (node instanceof Node.Mapping entry) {
            return new Fields(entry, faults, references);
        }
        if (node != null) {
            faults.add(node.place(), "'" + key + "' must be a mapping");
        }
        return null;
    }

    /** The keys in file order, for a mapping whose keys are data. */
    List<String> keys() {
        return List.copyOf(mapping.entries().keySet());
    }

    /** Reports every key that was not read. */
    void finish() {
        mapping.keys().forEach((key, at) -> {
            if (!read.contains(key)) {
                faults.add(at, "unknown key '" + key + "'");
            }
        });
    }

    private List<Node> items(String key) {
        Node node = take(key);
        if (node == null) {
            return List.of();
        }
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
    }

    private @Nullable Node take(String key) {
        read.add(key);
        return mapping.entries().get(key);
    }
}
