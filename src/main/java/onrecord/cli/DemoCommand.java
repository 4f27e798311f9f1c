package onrecord.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import onrecord.http.ServerOptions;
import onrecord.ingest.IngestReport;
import onrecord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code onrecord demo}. Looks at no other place for the archive's folder than its own option, so that it never touches the
 * archive that a newsroom works with.
 */
@Command(
        name = "demo",
        description = "Serves the sample archive that comes with the program; makes it first if need be.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Option(names = "--data", paramLabel = "DIR", description = "Where the sample archive is kept.")
    private @Nullable Path data;

    @Option(names = "--config", paramLabel = "DIR", description = "The folder index-config.")
    private @Nullable Path config;

    @Mixin
    private final ServerFlags flags = new ServerFlags();

    DemoCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        long started = System.nanoTime();
        say("OnRecord " + Version.text() + ": the sample archive, served on this machine.");
        Installation installation = Installation.find(config, environment);
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        given.put(Setting.DATA, (data == null ? folder(installation) : data).toString());
        flags.addTo(given);
        Setup setup = Setup.of(given, config, environment);
        say("Reading the vocabulary in " + installation.vocabulary() + " …");
        Vocabulary vocabulary = setup.vocabulary();
        SampleArchive sample = new SampleArchive(setup, vocabulary);
        if (!sample.isCurrent()) {
            say("Indexing the sample articles into " + setup.settings().data() + " …");
            IngestReport report = sample.build();
            say(String.format(
                    Locale.ROOT,
                    "%,d articles in %.1f s.",
                    report.accepted(),
                    report.took().toNanos() / 1e9));
        }
        try (Service service = start(setup, vocabulary)) {
            say(String.format(Locale.ROOT, "Started in %.1f s. Ctrl-C ends it.", (System.nanoTime() - started) / 1e9));
            service.serve(terminal);
        }
        return ExitCode.DONE.number();
    }

    /** Where nobody asked for a port, a taken one is no reason to stop. */
    private Service start(Setup setup, Vocabulary vocabulary) throws IOException {
        ServerOptions options = ServerFlags.options(setup, true);
        try {
            return Service.start(setup, vocabulary, options);
        } catch (BindException taken) {
            if (!setup.settings().value(Setting.PORT).origin().equals(Settings.DEFAULT)) {
                throw taken;
            }
            say("Port " + options.port() + " is taken; using a free one.");
            return Service.start(
                    setup,
                    vocabulary,
                    new ServerOptions(
                            options.host(),
                            0,
                            options.adminPort(),
                            options.publicReading(),
                            options.webapp(),
                            options.sample(),
                            options.drain()));
        }
    }

    /** Beside the program where that can be written, else in the person's own folder. */
    private static Path folder(Installation installation) {
        Path home = installation.home();
        return Files.isWritable(home)
                ? home.resolve("data").resolve("demo")
                : Path.of(System.getProperty("user.home"), ".onrecord", "demo");
    }

    private void say(String line) {
        terminal.out().println(line);
    }
}
