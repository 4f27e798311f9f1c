package onrecord.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.analysis.WordFolding;
import onrecord.archive.Choice;
import onrecord.archive.Narrowing;
import onrecord.archive.Sort;
import onrecord.archive.SpellingVariants;
import onrecord.article.Facet;
import onrecord.query.Criterion;
import onrecord.query.Labels;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The filters, the same as in the API: ids, repeated for OR; a leading hyphen excludes; {@code _none} means no value. */
final class FilterOptions {

    @Option(names = "--country", paramLabel = "ID", description = "Country, such as UA; -UA excludes.")
    private List<String> countries = new ArrayList<>();

    @Option(names = "--person", paramLabel = "ID", description = "Person, such as rustem-umerov.")
    private List<String> people = new ArrayList<>();

    @Option(names = "--weapon", paramLabel = "ID", description = "Weapon system or class, such as bomber.")
    private List<String> weapons = new ArrayList<>();

    @Option(names = "--event", paramLabel = "ID", description = "Event type or class, such as armed-clash.")
    private List<String> events = new ArrayList<>();

    @Option(names = "--source", paramLabel = "NAME", description = "Outlet.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--language", paramLabel = "TAG", description = "Language, such as en.")
    private List<String> languages = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", description = "First day of publication, such as 2024-11-05.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day of publication.")
    private @Nullable String to;

    @Option(names = "--mode", paramLabel = "MODE", description = "all words (the default) or any of them.")
    private @Nullable String mode;

    @Option(names = "--variants", paramLabel = "WHICH", description = "Other spellings: rules, vocabulary or off.")
    private @Nullable String variants;

    @Option(
            names = "--without-variant",
            paramLabel = "WORD",
            description = "Another spelling that does not count, such as kiev.")
    private List<String> withoutVariants = new ArrayList<>();

    @Option(names = "--sort", paramLabel = "ORDER", description = "relevance, newest or oldest.")
    private @Nullable String sort;

    Narrowing articles(String query, Labels labels) {
        return narrowing(query, labels, values(), false);
    }

    Narrowing quotations(String query, Labels labels, QuotationOptions more) {
        Map<Facet, List<String>> values = values();
        values.putAll(more.values());
        return narrowing(query, labels, values, more.articleScope());
    }

    private Narrowing narrowing(String query, Labels labels, Map<Facet, List<String>> values, boolean articleScope) {
        QueryMode words = oneOf("--mode", mode, QueryMode.ALL, QueryMode.values());
        LocalDate first = date("--from", from);
        LocalDate last = date("--to", to);
        if (first != null && last != null && first.isAfter(last)) {
            throw CommandException.badUse("--from is later than --to.");
        }
        return new Narrowing(
                new QueryParser(labels, QueryLimits.DEFAULT).parse(query, words),
                choices(values, labels),
                first,
                last,
                articleScope,
                spellings());
    }

    private SpellingVariants spellings() {
        var known = oneOf("--variants", variants, SpellingVariants.From.RULES, SpellingVariants.From.values());
        return new SpellingVariants(
                known, withoutVariants.stream().map(WordFolding::fold).collect(Collectors.toSet()));
    }

    /** As asked for; else by relevance where there are words to be relevant to. */
    Sort sort(Narrowing narrowing) {
        boolean words = !(narrowing.query().criterion() instanceof Criterion.Everything);
        return oneOf("--sort", sort, words ? Sort.RELEVANCE : Sort.NEWEST, Sort.values());
    }

    private Map<Facet, List<String>> values() {
        Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
        values.put(Facet.COUNTRY, countries);
        values.put(Facet.PERSON, people);
        values.put(Facet.WEAPON, weapons);
        values.put(Facet.EVENT, events);
        values.put(Facet.SOURCE, sources);
        values.put(Facet.LANGUAGE, languages);
        values.values().removeIf(List::isEmpty);
        return values;
    }

    private static Map<Facet, Choice> choices(Map<Facet, List<String>> values, Labels labels) {
        Map<Facet, Choice> choices = new EnumMap<>(Facet.class);
        values.forEach((facet, chosen) -> {
            try {
                choices.put(facet, Choice.of(facet, chosen).led(id -> labels.current(facet, id)));
            } catch (IllegalArgumentException empty) {
                throw CommandException.badUse("--" + facet.key() + ": " + empty.getMessage());
            }
        });
        return choices;
    }

    private static @Nullable LocalDate date(String option, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw CommandException.badUse(option + " takes a date such as 2024-11-05.");
        }
    }

    /** One of the constants of an enum by its name in small letters. */
    static <E extends Enum<E>> E oneOf(String option, @Nullable String text, E fallback, E[] constants) {
        if (text == null) {
            return fallback;
        }
        List<String> names = new ArrayList<>();
        for (E constant : constants) {
            String name = constant.name().toLowerCase(Locale.ROOT);
            if (name.equals(text.toLowerCase(Locale.ROOT))) {
                return constant;
            }
            names.add(name);
        }
        throw CommandException.badUse(option + " takes one of " + String.join(", ", names) + ".");
    }
}
