package onrecord.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.article.Facet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The filters that only quotations have. */
final class QuotationOptions {

    @Option(names = "--speaker", paramLabel = "ID", description = "Speaker, such as rustem-umerov.")
    private List<String> speakers = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", description = "direct, mixed or indirect.")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--verb", paramLabel = "ID", description = "Verb of speech, such as deny.")
    private List<String> verbs = new ArrayList<>();

    @Option(names = "--state", paramLabel = "STATE", description = "named, resolved, anonymous or unknown.")
    private List<String> states = new ArrayList<>();

    @Option(names = "--assertion", paramLabel = "HOW", description = "said, denied, hypothetical or asked.")
    private List<String> assertions = new ArrayList<>();

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            description =
                    "article: country, person, weapon and event of the whole article count, not only of the quotation.")
    private @Nullable String scope;

    /** What was asked for, by facet. */
    Map<Facet, List<String>> values() {
        Map<Facet, List<String>> values = new LinkedHashMap<>();
        values.put(Facet.SPEAKER, speakers);
        values.put(Facet.KIND, kinds);
        values.put(Facet.VERB, verbs);
        values.put(Facet.STATE, states);
        values.put(Facet.ASSERTION, assertions);
        values.values().removeIf(List::isEmpty);
        return values;
    }

    boolean articleScope() {
        return FilterOptions.oneOf("--scope", scope, Scope.QUOTATION, Scope.values()) == Scope.ARTICLE;
    }

    /** @throws CommandException if any of these was used although articles are asked for */
    void refuseForArticles() {
        if (scope != null || !values().isEmpty()) {
            throw CommandException.badUse(
                    "--speaker, --kind, --verb, --state, --assertion and --scope are of quotations only.");
        }
    }

    private enum Scope {
        QUOTATION,
        ARTICLE
    }
}
