package onrecord.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The folders that the program needs beside its code.
 *
 * @param config the folder {@code index-config}
 * @param webapp the folder {@code webapp}, which only a server needs; it may be missing
 * @param home the program's own folder
 */
record Installation(Path config, Path webapp, Path home) {

    private static final String CONFIG = "index-config";

    /**
     * Finds them: {@code index-config} where the option or {@code ONRECORD_CONFIG} says, else under the property {@code
     * onrecord.home} or the folder that the program was started in.
     *
     * @param option the folder {@code index-config} itself; null where it was not given
     */
    static Installation find(@Nullable Path option, Map<String, String> environment) {
        Path home = Path.of(System.getProperty("onrecord.home", "")).toAbsolutePath();
        Set<Path> places = new LinkedHashSet<>();
        String variable = environment.get("ONRECORD_CONFIG");
        if (option != null) {
            places.add(option);
        } else if (variable != null) {
            places.add(Path.of(variable));
        } else {
            places.add(home.resolve(CONFIG));
            places.add(Path.of(CONFIG).toAbsolutePath());
        }
        for (Path place : places) {
            if (Files.isDirectory(place.resolve("vocabulary"))) {
                return new Installation(place, home.resolve("webapp"), home);
            }
        }
        throw CommandException.badUse("The folder index-config, with its folder vocabulary, was not found. Looked at "
                + places.stream().map(Path::toString).collect(Collectors.joining(" and "))
                + ". Say where it is with --config.");
    }

    Path quotationRules() {
        return config.resolve("quotations").resolve("rules.yaml");
    }

    Path vocabulary() {
        return config.resolve("vocabulary");
    }
}
