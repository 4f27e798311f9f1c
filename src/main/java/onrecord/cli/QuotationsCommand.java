package onrecord.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import onrecord.archive.Archive;
import onrecord.archive.Found;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.QuotationHit;
import onrecord.json.Json;
import onrecord.json.SearchJson;
import onrecord.query.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord quotations}. */
@Command(name = "quotations", description = "Searches quotations.", mixinStandardHelpOptions = true)
final class QuotationsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Mixin
    private final QuotationOptions more = new QuotationOptions();

    @Mixin
    private final PageOptions page = new PageOptions();

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "What to look for; everything if nothing is said. A query that begins with - goes behind --.")
    private List<String> query = List.of();

    QuotationsCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Setup setup = Setup.of(common.given(), common.config(), environment);
        Labels labels = setup.labels();
        Narrowing narrowing = filters.quotations(String.join(" ", query), labels, more);
        try (Archive archive = setup.archive(labels)) {
            Found<QuotationHit> found =
                    archive.quotations(page.request(Kind.QUOTATIONS, narrowing, filters.sort(narrowing)));
            if (page.json()) {
                var answer = new SearchJson(labels)
                        .quotations(narrowing.query(), found, found.total() == 0 ? archive.status() : null);
                terminal.out().println(Json.text(answer));
            } else {
                new ResultPrinter(terminal).quotations(narrowing.query(), found, archive.status());
                var explanation = found.explanation();
                if (explanation != null) {
                    new ExplanationPrinter(terminal, labels).print(narrowing.query(), explanation);
                }
            }
        }
        return ExitCode.DONE.number();
    }
}
