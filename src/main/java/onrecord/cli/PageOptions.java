package onrecord.cli;

import java.util.EnumSet;
import java.util.Set;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.article.Facet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much of a result is shown, and how. */
final class PageOptions {

    private static final int FACET_VALUES = 10;
    private static final int PASSAGES = 3;

    @Option(names = "--size", paramLabel = "N", description = "Results at once, 0 to 100; 20 if not said.")
    private int size = 20;

    @Option(names = "--cursor", paramLabel = "TEXT", description = "Where the page before said that this one begins.")
    private @Nullable String cursor;

    @Option(names = "--json", description = "The answer as the API gives it, with facets.")
    private boolean json;

    @Option(names = "--explain", description = "How the query was read, with the count of each part.")
    private boolean explain;

    boolean json() {
        return json;
    }

    SearchRequest request(Kind of, Narrowing narrowing, Sort sort) {
        if (size < 0 || size > 100) {
            throw CommandException.badUse("--size takes a whole number from 0 to 100.");
        }
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        if (json) {
            facets.addAll(EnumSet.allOf(Facet.class));
            facets.removeIf(facet -> of == Kind.ARTICLES && !facet.ofArticles());
        }
        return new SearchRequest(narrowing, sort, size, cursor, facets, FACET_VALUES, PASSAGES, explain);
    }
}
