package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.analysis.WordFolding;
import onrecord.archive.Completion;
import onrecord.archive.Completion.Type;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.article.Facet;
import onrecord.article.Slug;
import onrecord.query.Criterion;
import onrecord.query.ParsedQuery;
import onrecord.query.QueryEnding;
import onrecord.query.QueryEnding.Tail;
import onrecord.query.QueryLimitException;
import onrecord.query.QueryLimits;
import onrecord.query.QueryParser;
import org.apache.lucene.index.ExitableDirectoryReader;

/**
 * Completes a query that is being typed. What can be meant is looked up by how it begins; what it finds is then counted exactly:
 * values in one pass over what the rest of the query finds, words by searching for each.
 *
 * <p>Order: most results first, weighed by how likely it is meant, see the weights below.
 */
final class Completing {

    /** Choosing a value saves the spelling and finds all its names, so it comes before a word of as many results. */
    private static final double LABEL_BEGINS = 14;

    private static final double WORD_OF_LABEL = 7;
    private static final double ALIAS_BEGINS = 2;
    private static final double WORD_OF_ALIAS = 1;

    /** For each word more than one that the name has in common with what was typed: that is hardly chance. */
    private static final double WORD_MORE = 10;

    /** Words are searched for one by one, and so are values where the rest of the query is no plain conjunction. */
    private static final int MOST_SEARCHES = 6;

    private final Session session;
    private final Kind kind;
    private final Narrowing typed;
    private final ValueNames names;
    private final QueryEnding ending;
    private final QueryParser parser;
    private final List<Weighed> found = new ArrayList<>();

    private record Weighed(Completion completion, double weight) {}

    Completing(Session session, Kind kind, Narrowing typed) {
        this.session = session;
        this.kind = kind;
        this.typed = typed;
        this.names = session.columns().names(session.labels());
        this.ending = QueryEnding.of(typed.query().text());
        this.parser = new QueryParser(session.labels(), QueryLimits.DEFAULT);
    }

    /** What was found until the time is over, best first. */
    List<Completion> find(int size) throws IOException {
        try {
            collect(size);
        } catch (ExitableDirectoryReader.ExitingReaderException e) {
            session.limit().shouldExit();
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Weighed::weight)
                        .reversed()
                        .thenComparing(it -> it.completion().label())
                        .thenComparing(it -> it.completion().query()))
                .limit(size)
                .map(Weighed::completion)
                .toList();
    }

    private void collect(int size) throws IOException {
        if (!ending.inPhrase()) {
            Set<Integer> seen = new HashSet<>();
            for (Tail tail : ending.tails()) {
                values(tail, seen, size);
            }
        }
        if (ending.facet().isEmpty()
                && !ending.betweenWords()
                && !ending.tails().isEmpty()) {
            words(ending.tails().getLast(), size);
        }
    }

    /** The names that begin with a tail, the best name of each value. */
    private Map<Integer, ValueNames.Tail> begun(Tail tail) {
        String prefix = ValueNames.fold(tail.words());
        if (prefix.isEmpty() && ending.facet().isEmpty()) {
            return Map.of();
        }
        Map<Integer, ValueNames.Tail> best = new HashMap<>();
        Comparator<ValueNames.Tail> better = Comparator.<ValueNames.Tail, Boolean>comparing(
                        it -> it.name().label())
                .thenComparing(it -> it.start() == 0)
                .thenComparingInt(it -> -it.name().folded().length());
        for (Facet facet : facets()) {
            for (ValueNames.Tail name : names.beginning(facet, prefix)) {
                best.merge(name.name().ordinal(), name, (a, b) -> better.compare(b, a) > 0 ? b : a);
            }
        }
        return best;
    }

    private List<Facet> facets() {
        return ending.facet()
                .map(List::of)
                .orElseGet(() -> Stream.of(Facet.COUNTRY, Facet.PERSON, Facet.WEAPON, Facet.EVENT, Facet.SPEAKER)
                        .filter(facet -> kind == Kind.QUOTATIONS || facet.ofArticles())
                        .toList());
    }

    private void values(Tail tail, Set<Integer> seen, int size) throws IOException {
        Map<Integer, ValueNames.Tail> begun = new LinkedHashMap<>(begun(tail));
        begun.keySet().removeAll(seen);
        if (begun.isEmpty() || session.limit().shouldExit()) {
            return;
        }
        FacetPass.Counts counts = counts(tail);
        if (session.limit().reached()) {
            return; // a pass that was cut short counts too little
        }
        List<Map.Entry<Integer, ValueNames.Tail>> most = begun.entrySet().stream()
                .filter(entry -> counts.count(entry.getKey()) > 0)
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, ValueNames.Tail> entry) ->
                                weight(entry.getValue(), counts.count(entry.getKey())))
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(size)
                .toList();
        int searches = 0;
        for (var entry : most) {
            int ordinal = entry.getKey();
            FacetTerm term = session.columns().dictionary().entry(ordinal).term();
            String query = query(tail, term);
            ParsedQuery whole = parsed(query);
            if (!names(whole.criterion(), term)) {
                continue; // by this name the query language knows another
            }
            boolean narrows = counted(term.facet()) && narrows(tail, whole);
            long total = narrows ? counts.count(ordinal) : searches++ < MOST_SEARCHES ? total(query) : 0;
            if (total > 0) {
                seen.add(ordinal);
                double weight = weight(entry.getValue(), counts.count(ordinal)) * Math.pow(WORD_MORE, words(tail));
                take(entry.getValue(), term, new Counted(query, total, weight));
            }
        }
    }

    private record Counted(String query, long total, double weight) {}

    /** Whether the last that the query asks for is just this value. */
    private static boolean names(Criterion criterion, FacetTerm term) {
        return switch (criterion) {
            case Criterion.And and -> names(and.all().getLast(), term);
            case Criterion.Or or -> names(or.any().getLast(), term);
            case Criterion.Not not -> names(not.criterion(), term);
            case Criterion.Value value ->
                value.facet() == term.facet() && value.ids().equals(List.of(term.id()));
            default -> false;
        };
    }

    /** Whether what was completed is but one more condition, so that it finds a part of what the rest finds. */
    private boolean narrows(Tail tail, ParsedQuery whole) {
        Criterion rest = parsed(tail.before()).criterion();
        List<Criterion> all = Clauses.of(whole.criterion());
        boolean more = all.getLast() instanceof Criterion.Value || all.getLast() instanceof Criterion.Word;
        return more && all.subList(0, all.size() - 1).equals(Clauses.of(rest));
    }

    /** Words of a tail beyond the first. */
    private static int words(Tail tail) {
        return (int) ValueNames.fold(tail.words()).chars().filter(c -> c == ' ').count();
    }

    /** Articles have no speakers of their own: those of all quotations tell at least which are common. */
    private FacetPass.Counts counts(Tail tail) throws IOException {
        boolean own = facets().stream().allMatch(this::counted);
        Narrowing rest = own ? typed.withQuery(parsed(tail.before())) : Narrowing.EVERYTHING;
        return session.totals(session.search(rest)).counts(own ? kind : Kind.QUOTATIONS, rest, Set.of());
    }

    private boolean counted(Facet facet) {
        return kind == Kind.QUOTATIONS || facet.ofArticles();
    }

    /** By its label where that means nothing else. */
    private String query(Tail tail, FacetTerm term) {
        String label = session.valueLabels().label(term.facet(), term.id());
        List<String> meant = session.labels().ids(named(term.facet()), label);
        boolean clear = meant.isEmpty()
                ? Slug.of(label).equals(term.id())
                : meant.equals(List.of(term.id())) && label.indexOf('"') < 0;
        return tail.withValue(term.facet(), clear ? label : term.id());
    }

    private static Facet named(Facet facet) {
        return facet == Facet.SPEAKER ? Facet.PERSON : facet;
    }

    private void take(ValueNames.Tail name, FacetTerm term, Counted counted) {
        String label = session.valueLabels().label(term.facet(), term.id());
        String alias = name.name().label() ? null : name.name().text();
        Type type = Type.valueOf(term.facet().name());
        var completion = new Completion(type, term.id(), label, alias, counted.total(), counted.query());
        found.add(new Weighed(completion, counted.weight()));
    }

    private static double weight(ValueNames.Tail name, long count) {
        if (name.name().label()) {
            return count * (name.start() == 0 ? LABEL_BEGINS : WORD_OF_LABEL);
        }
        return count * (name.start() == 0 ? ALIAS_BEGINS : WORD_OF_ALIAS);
    }

    private void words(Tail tail, int size) throws IOException {
        String prefix = WordFolding.fold(tail.words());
        Search search = session.search(typed);
        var beginnings = new WordBeginnings(session.words(), session.spellings(typed));
        Map<String, Integer> words = beginnings.of(search, kind, prefix, Math.min(size, MOST_SEARCHES));
        for (var entry : words.entrySet()) {
            String word = entry.getKey();
            String query = tail.before() + word + (ending.inPhrase() ? "\"" : "");
            long total = word.equals(prefix) && !ending.inPhrase() ? 0 : total(query);
            if (total > 0) {
                // With OR or NOT before it, what the whole query finds says nothing of the word.
                double weight = narrows(tail, parsed(query)) ? total : Math.min(total, entry.getValue());
                found.add(new Weighed(new Completion(Type.TERM, null, word, null, total, query), weight));
            }
        }
    }

    /** 0 where the query is too long, or there is no time left to count. */
    private long total(String query) throws IOException {
        if (session.limit().shouldExit()) {
            return 0;
        }
        try {
            Narrowing narrowing = typed.withQuery(parsed(query));
            long total = session.totals(session.search(narrowing)).total(kind, narrowing);
            return session.limit().reached() ? 0 : total;
        } catch (QueryLimitException tooLong) {
            return 0;
        }
    }

    private ParsedQuery parsed(String text) {
        return parser.parse(text, typed.query().mode());
    }
}
