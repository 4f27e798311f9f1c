package onrecord.cli;

import java.io.IOException;
import java.util.Map;
import onrecord.http.AccessTokens;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord token create}. */
@Command(
        name = "token",
        description = "Makes tokens for writing to, and reading from, a server.",
        mixinStandardHelpOptions = true)
final class TokenCommand implements Runnable {

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    TokenCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "What to do with tokens? There is: token create");
    }

    @Command(
            name = "create",
            description = "Makes a token and prints it once; the archive's folder keeps only its hash.",
            mixinStandardHelpOptions = true)
    int create(
            @Mixin CommonOptions common,
            @Option(names = "--read", description = "For reading only, where the server is not open to everybody.")
                    boolean read)
            throws IOException {
        Setup setup = Setup.of(common.given(), common.config(), environment);
        AccessTokens.Right right = read ? AccessTokens.Right.READ : AccessTokens.Right.WRITE;
        terminal.out().println(new AccessTokens(setup.settings().data()).create(right));
        terminal.err()
                .println("A token to " + right.key()
                        + ". It is shown only now; send it as: Authorization: Bearer TOKEN");
        return ExitCode.DONE.number();
    }
}
