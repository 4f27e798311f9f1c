package onrecord.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import onrecord.archive.Archive;
import onrecord.archive.ArticleHit;
import onrecord.archive.Found;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.json.Json;
import onrecord.json.SearchJson;
import onrecord.query.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord search}. */
@Command(name = "search", description = "Searches articles.", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Mixin
    private final PageOptions page = new PageOptions();

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "What to look for; everything if nothing is said. A query that begins with - goes behind --.")
    private List<String> query = List.of();

    SearchCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Setup setup = Setup.of(common.given(), common.config(), environment);
        Labels labels = setup.labels();
        Narrowing narrowing = filters.articles(String.join(" ", query), labels);
        try (Archive archive = setup.archive(labels)) {
            Found<ArticleHit> found = archive.articles(page.request(Kind.ARTICLES, narrowing, filters.sort(narrowing)));
            if (page.json()) {
                var answer = new SearchJson(labels)
                        .articles(narrowing.query(), found, found.total() == 0 ? archive.status() : null);
                terminal.out().println(Json.text(answer));
            } else {
                new ResultPrinter(terminal).articles(narrowing.query(), found, archive.status());
                var explanation = found.explanation();
                if (explanation != null) {
                    new ExplanationPrinter(terminal, labels).print(narrowing.query(), explanation);
                }
            }
        }
        return ExitCode.DONE.number();
    }
}
