package onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.Callable;
import onrecord.http.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord serve}. */
@Command(name = "serve", description = "Serves an archive to browsers and programs.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final ServerFlags flags = new ServerFlags();

    ServeCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Map<Setting, String> given = common.given();
        flags.addTo(given);
        Setup setup = Setup.of(given, common.config(), environment);
        ServerOptions options = ServerFlags.options(
                setup, Files.exists(SampleArchive.marker(setup.settings().data())));
        try (Service service = Service.start(setup, setup.vocabulary(), options)) {
            service.serve(terminal);
        }
        return ExitCode.DONE.number();
    }
}
