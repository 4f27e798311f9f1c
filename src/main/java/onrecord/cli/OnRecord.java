package onrecord.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "onrecord",
        description = "A searchable archive of conflict reporting: who said what, and where it stands.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Options may also be set as ONRECORD_* variables, in DATA/archive.yaml and in index-config/archive.yaml; "
                    + "`onrecord config` shows what is in force.",
            "Exit codes: 0 done, 1 failed, 2 bad use or configuration, 3 done but some records were rejected, "
                    + "4 another process is writing."
        })
public final class OnRecord implements Runnable {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private OnRecord(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Libraries that log by the JDK's own means; held here, since the JDK forgets the level of a logger that nobody holds. */
    private static final Logger LIBRARIES = Logger.getLogger("");

    /** Lucene asks for vector code at each start; the launcher knows which commands are long enough to want it. */
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.WARNING);
        VECTORS.setLevel(Level.SEVERE);
        System.exit(run(Terminal.ofProcess(), System.getenv(), arguments));
    }

    /** Runs one command. Returns its exit code; the caller ends the process. */
    static int run(Terminal terminal, Map<String, String> environment, String... arguments) {
        CommandLine line = new CommandLine(new OnRecord(terminal))
                .addSubcommand(new DemoCommand(terminal, environment))
                .addSubcommand(new ServeCommand(terminal, environment))
                .addSubcommand(new IndexCommand(terminal, environment))
                .addSubcommand(new AnnotateCommand(terminal, environment))
                .addSubcommand(new SearchCommand(terminal, environment))
                .addSubcommand(new QuotationsCommand(terminal, environment))
                .addSubcommand(new CheckCommand(terminal, environment))
                .addSubcommand(new CheckDraftCommand(terminal, environment))
                .addSubcommand(new ExportCommand(terminal, environment))
                .addSubcommand(new ReindexCommand(terminal, environment))
                .addSubcommand(new VocabularyCommand(terminal, environment))
                .addSubcommand(new BackupCommand(terminal, environment))
                .addSubcommand(new ConfigCommand(terminal, environment))
                .addSubcommand(new TokenCommand(terminal, environment));
        withoutSorting(line);
        line.setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.interactiveOut() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.clamp(terminal.columns(), 60, 120))
                .setExecutionExceptionHandler((failure, command, result) ->
                        new Failures(terminal).report(failure).number());
        int code = line.execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    /** Help lists options in the order in which a person needs them, which is that of the code. */
    private static void withoutSorting(CommandLine line) {
        line.getCommandSpec().usageMessage().sortOptions(false);
        line.getSubcommands().values().forEach(OnRecord::withoutSorting);
    }

    /** Without a command there is only help to give. */
    @Override
    public void run() {
        spec.commandLine().usage(terminal.out());
        throw CommandException.badUse("Which command? `onrecord demo` shows the sample archive.");
    }
}
