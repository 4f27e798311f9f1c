package onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import onrecord.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord config}. */
@Command(
        name = "config",
        description = "Prints the configuration in force and where each value came from.",
        mixinStandardHelpOptions = true)
final class ConfigCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    ConfigCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Setup setup = Setup.of(common.given(), common.config(), environment);
        Vocabulary vocabulary = setup.vocabulary();
        List<List<String>> rows = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            Settings.Value value = setup.settings().value(setting);
            rows.add(List.of(setting.key(), value.text(), value.origin(), setting.meaning()));
        }
        new Table(terminal, "setting", "value", "from", "meaning").print(rows);
        terminal.out().println();
        terminal.out().println("index-config       " + setup.installation().config());
        terminal.out()
                .println("webapp             " + present(setup.installation().webapp()));
        terminal.out().println("own vocabulary     " + present(setup.ownVocabulary()));
        terminal.out().println("vocabulary's hash  " + vocabulary.hash());
        terminal.out().println("Java               " + Runtime.version());
        return ExitCode.DONE.number();
    }

    private static String present(Path folder) {
        return Files.isDirectory(folder) ? folder.toString() : folder + " (not there)";
    }
}
