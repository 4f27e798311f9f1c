package onrecord.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import onrecord.archive.Archive;
import onrecord.check.CheckRequest;
import onrecord.check.Finding;
import onrecord.check.FindingJson;
import onrecord.check.FindingWords;
import onrecord.check.QuotationCheck;
import onrecord.check.UncheckableException;
import onrecord.query.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord check}. */
@Command(
        name = "check",
        description = "Says what became of a quotation in this archive, and who it is attributed to.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "The words, with or without quotation marks.")
    private List<String> text = List.of();

    @Option(names = "--speaker", paramLabel = "NAME", description = "Who is said to have said them.")
    private String speaker = "";

    @Option(names = "--json", description = "The answer as the API gives it.")
    private boolean json;

    CheckCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Setup setup = Setup.of(common.given(), common.config(), environment);
        Labels labels = setup.labels();
        CheckRequest request = request();
        try (Archive archive = setup.archive(labels)) {
            Finding finding = new QuotationCheck(archive, labels).check(request);
            if (json) {
                terminal.out().println(FindingJson.of(finding));
            } else {
                print(finding);
            }
        }
        return ExitCode.DONE.number();
    }

    private CheckRequest request() {
        try {
            return new CheckRequest(String.join(" ", text), speaker);
        } catch (UncheckableException e) {
            throw CommandException.badUse(String.valueOf(e.getMessage()));
        }
    }

    private void print(Finding finding) {
        terminal.out().println(FindingWords.words(finding));
        terminal.out().println(FindingWords.attribution(finding));
        FindingWords.differences(finding).forEach(line -> terminal.out().println("  " + line));
        String earliest = FindingWords.earliest(finding);
        if (!earliest.isEmpty()) {
            terminal.out().println(earliest);
        }
        FindingWords.sources(finding).forEach(line -> terminal.out().println("  " + line));
        FindingWords.similar(finding).forEach(line -> terminal.out().println(line));
        FindingWords.coverage(finding).forEach(line -> terminal.out().println(line));
        FindingWords.notes(finding).forEach(line -> terminal.out().println(line));
    }
}
