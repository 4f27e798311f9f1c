package onrecord.cli;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import onrecord.http.ServerOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the commands that start a server. */
final class ServerFlags {

    /** Shorter than the 20 seconds that a service manager gives before it kills, so that the archive closes as well. */
    private static final Duration DRAIN = Duration.ofSeconds(15);

    private static final int MAX_PORT = 65_535;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Address to listen at; 127.0.0.1 if not said.")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "PORT", description = "8080 if not said; 0 picks a free one.")
    private @Nullable String port;

    @Option(names = "--admin-port", paramLabel = "PORT", description = "Port for metrics and health; none if not said.")
    private @Nullable String adminPort;

    @Option(names = "--public", description = "Anyone who reaches an address beyond this machine may read.")
    private boolean open;

    void addTo(Map<Setting, String> given) {
        put(given, Setting.HOST, host);
        put(given, Setting.PORT, port);
        put(given, Setting.ADMIN_PORT, adminPort);
        put(given, Setting.PUBLIC, open ? "true" : null);
    }

    private static void put(Map<Setting, String> given, Setting setting, @Nullable String value) {
        if (value != null) {
            given.put(setting, value);
        }
    }

    /** @param sample whether the archive is the sample */
    static ServerOptions options(Setup setup, boolean sample) {
        Settings settings = setup.settings();
        if (!Files.isDirectory(setup.installation().webapp())) {
            throw CommandException.badUse("The folder webapp was not found. Looked at "
                    + setup.installation().webapp() + ". It stands beside index-config, in the program's own folder.");
        }
        return new ServerOptions(
                settings.text(Setting.HOST),
                settings.number(Setting.PORT, 0, MAX_PORT).orElseThrow(),
                settings.number(Setting.ADMIN_PORT, 1, MAX_PORT).orElse(0),
                settings.flag(Setting.PUBLIC),
                setup.installation().webapp(),
                sample,
                DRAIN);
    }
}
