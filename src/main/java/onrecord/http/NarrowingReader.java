package onrecord.http;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.analysis.WordFolding;
import onrecord.archive.Choice;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.SpellingVariants;
import onrecord.article.Facet;
import onrecord.query.Labels;
import onrecord.query.ParsedQuery;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;

/** Reads the filters that are the same everywhere. */
final class NarrowingReader {

    private static final int MAX_VALUES = 100;

    private final QueryParser parser;
    private final Labels labels;

    NarrowingReader(Labels labels) {
        this.parser = new QueryParser(labels, QueryLimits.DEFAULT);
        this.labels = labels;
    }

    Narrowing read(Parameters parameters, Kind of) {
        var from = parameters.date("from");
        var to = parameters.date("to");
        if (from != null && to != null && from.isAfter(to)) {
            throw ProblemException.parameter("from", "“from” is later than “to”.");
        }
        boolean articleScope = of == Kind.QUOTATIONS
                && parameters.choice("scope", Scope.QUOTATION, Scope.values(), Scope::key) == Scope.ARTICLE;
        return new Narrowing(query(parameters), choices(parameters, of), from, to, articleScope, variants(parameters));
    }

    /** Only the words: what is marked in one article. */
    Narrowing words(Parameters parameters) {
        return new Narrowing(query(parameters), Map.of(), null, null, false, variants(parameters));
    }

    private static SpellingVariants variants(Parameters parameters) {
        var from = parameters.choice(
                "variants", SpellingVariants.From.RULES, SpellingVariants.From.values(), SpellingVariants.From::key);
        var without = parameters.all("-variant");
        if (without.size() > MAX_VALUES) {
            throw ProblemException.parameter("-variant", "At most %d spellings can be left out.".formatted(MAX_VALUES));
        }
        return new SpellingVariants(
                from, without.stream().map(WordFolding::fold).collect(Collectors.toSet()));
    }

    private ParsedQuery query(Parameters parameters) {
        var mode = parameters.choice("mode", QueryMode.ALL, QueryMode.values(), QueryMode::key);
        return parser.parse(parameters.text("q", ""), mode);
    }

    private Map<Facet, Choice> choices(Parameters parameters, Kind of) {
        var choices = new EnumMap<Facet, Choice>(Facet.class);
        for (var facet : Facet.values()) {
            if (of == Kind.ARTICLES && !facet.ofArticles()) {
                continue;
            }
            var values = parameters.all(facet.key());
            if (values.size() > MAX_VALUES) {
                throw ProblemException.parameter(
                        facet.key(), "At most %d values of a facet can be chosen.".formatted(MAX_VALUES));
            }
            if (!values.isEmpty()) {
                choices.put(facet, choice(facet, values));
            }
        }
        return choices;
    }

    private Choice choice(Facet facet, List<String> values) {
        try {
            return Choice.of(facet, values).led(id -> labels.current(facet, id));
        } catch (IllegalArgumentException e) {
            throw ProblemException.parameter(facet.key(), String.valueOf(e.getMessage()));
        }
    }

    private enum Scope {
        QUOTATION,
        ARTICLE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
