package onrecord.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one {@code archive.yaml}: a flat list of keys, each with one word, number or path.
 *
 * <pre>
 * port: 9000
 * workers: 4
 * </pre>
 */
public final class SettingsFile {

    private final Map<String, Setting> settings;

    private SettingsFile(Map<String, Setting> settings) {
        this.settings = settings;
    }

    /**
     * A setting as it was written.
     *
     * @param text never empty
     * @param place file and line of its key
     */
    public record Setting(String text, Place place) {}

    /**
     * Reads a file; one that is missing holds no settings.
     *
     * @param known the keys that may stand in it
     * @throws BrokenConfigurationException if a key is unknown or a value is no single word; all faults are in it
     * @throws IOException if the file is there and cannot be read
     */
    public static SettingsFile read(Path file, Set<String> known) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new SettingsFile(Map.of());
        }
        Faults faults = new Faults();
        Node root = new YamlTree(file.toString(), faults).read(Files.readString(file));
        Map<String, Setting> settings = new LinkedHashMap<>();
        if (root instanceof Node.Mapping mapping) {
            mapping.keys().forEach((key, place) -> {
                if (!known.contains(key)) {
                    faults.add(place, "unknown setting '" + key + "'; known are " + String.join(", ", known));
                } else {
                    scalar(mapping.entries().get(key), place, faults)
                            .ifPresent(text -> settings.put(key, new Setting(text, place)));
                }
            });
        } else if (root != null) {
            faults.add(root.place(), "settings are lines of 'key: value'");
        }
        faults.throwIfAny();
        return new SettingsFile(settings);
    }

    /** The setting of that key; empty where the file has none. */
    public Optional<Setting> setting(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    private static Optional<String> scalar(@Nullable Node value, Place place, Faults faults) {
        if (value instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
            return Optional.of(scalar.text());
        }
        if (value != null) {
            faults.add(place, "a setting has one value");
        }
        return Optional.empty();
    }
}
