package onrecord.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that reads the configuration. */
final class CommonOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The archive's folder; ONRECORD_DATA, else the folder data in the one that you are in.")
    private @Nullable Path data;

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "The folder index-config; ONRECORD_CONFIG, else the one that came with the program.")
    private @Nullable Path config;

    @Nullable
    Path config() {
        return config;
    }

    /** What was said on the command line, for a command to add its own. */
    Map<Setting, String> given() {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        if (data != null) {
            given.put(Setting.DATA, data.toString());
        }
        return given;
    }
}
