package onrecord.cli;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import onrecord.lucene.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord backup}. */
@Command(
        name = "backup",
        description = {
            "Copies the archive while others read and write it.",
            "On one file system the copy shares its files with the archive and takes hardly any space; copy it to another disk to "
                    + "survive the loss of this one. It is an archive like any other: to restore it, serve it or put it in place."
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "An empty folder, or one to be made.")
    private Path to = Path.of("");

    BackupCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Setup setup = Setup.of(common.given(), common.config(), environment);
        Path archive = setup.existingArchive();
        try {
            long batch = Backup.copy(archive, to);
            terminal.out().println("The archive as of batch " + batch + " is in " + to + ".");
        } catch (DirectoryNotEmptyException notEmpty) {
            throw CommandException.badUse("There is something in " + to + " already. Name an empty folder.");
        }
        return ExitCode.DONE.number();
    }
}
