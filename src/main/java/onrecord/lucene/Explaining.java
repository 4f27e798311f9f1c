package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onrecord.archive.Explanation;
import onrecord.archive.Explanation.Clause;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.query.Criterion;
import onrecord.query.ParsedQuery;
import onrecord.query.Place;

/** Counts each part of a query under the filters, and finds the fewest parts that leave nothing. One a request. */
final class Explaining {

    /** Each part and each pair costs a search of its own. */
    private static final int MOST_PARTS = 64;

    private static final int MOST_PAIRS = 120;

    private final Session session;
    private final Kind kind;
    private final Narrowing narrowing;
    private int parts;
    private int pairs;
    private boolean whole = true;

    private Explaining(Session session, Kind kind, Narrowing narrowing) {
        this.session = session;
        this.kind = kind;
        this.narrowing = narrowing;
    }

    /**
     * @param total what the whole query finds under the filters
     */
    static Explanation of(Session session, Kind kind, Narrowing narrowing, long total) throws IOException {
        return new Explaining(session, kind, narrowing).explain(total);
    }

    private Explanation explain(long total) throws IOException {
        List<Clause> clauses = clauses(Clauses.of(narrowing.query().criterion()), UnaryOperator.identity());
        List<Clause> empties = List.of();
        if (total == 0 && !clauses.isEmpty() && whole && count(new Criterion.Everything()) > 0) {
            empties = emptying(clauses, UnaryOperator.identity());
        }
        return new Explanation(clauses, empties, whole);
    }

    private List<Clause> clauses(List<Criterion> criteria, UnaryOperator<Criterion> within) throws IOException {
        List<Clause> clauses = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Optional<Place> at = Clauses.place(criterion);
            if (at.isEmpty()) {
                continue;
            }
            if (++parts > MOST_PARTS || session.limit().shouldExit()) {
                whole = false;
                break;
            }
            long total = count(within.apply(criterion));
            clauses.add(new Clause(criterion, at.get(), total, clauses(inner(criterion), inside(criterion, within))));
        }
        return clauses;
    }

    /** The parts that are counted one by one. */
    private static List<Criterion> inner(Criterion criterion) {
        return switch (criterion) {
            case Criterion.And and -> and.all();
            case Criterion.Or or -> or.any();
            case Criterion.Not not -> List.of(not.criterion());
            case Criterion.Within within -> parts(within.criterion());
            case Criterion.Quoted quoted -> parts(quoted.criterion());
            case Criterion.Near near -> List.of(near.left(), near.right());
            case Criterion.SameSentence same -> same.all();
            case Criterion.SameParagraph same -> same.all();
            case Criterion.AtLeast atLeast -> List.of(atLeast.criterion());
            case Criterion.Everything ignored -> List.of();
            case Criterion.Word ignored -> List.of();
            case Criterion.Fuzzy ignored -> List.of();
            case Criterion.Wildcard ignored -> List.of();
            case Criterion.Phrase ignored -> List.of();
            case Criterion.Value ignored -> List.of();
            case Criterion.Author ignored -> List.of();
            case Criterion.Dated ignored -> List.of();
        };
    }

    /** What must all be fulfilled within a scope; of a scope around one word there is nothing more to say. */
    private static List<Criterion> parts(Criterion criterion) {
        if (criterion instanceof Criterion.And and) {
            return and.all();
        }
        return inner(criterion).isEmpty() ? List.of() : List.of(criterion);
    }

    /** The scope in which the parts of a criterion are counted. */
    private static UnaryOperator<Criterion> inside(Criterion criterion, UnaryOperator<Criterion> within) {
        if (criterion instanceof Criterion.Within scope) {
            return part -> within.apply(new Criterion.Within(scope.field(), part, scope.at()));
        }
        if (criterion instanceof Criterion.Quoted scope) {
            return part -> within.apply(new Criterion.Quoted(part, scope.at()));
        }
        return within;
    }

    private long count(Criterion criterion) throws IOException {
        ParsedQuery query = narrowing.query();
        Narrowing part = narrowing.withQuery(new ParsedQuery(query.text(), query.mode(), criterion, List.of()));
        return session.totals(session.search(part)).total(kind, part);
    }

    /** Of parts that leave nothing together: one that does so alone, two that do so, or all. */
    private List<Clause> emptying(List<Clause> together, UnaryOperator<Criterion> within) throws IOException {
        for (Clause clause : together) {
            if (clause.total() == 0) {
                return emptying(clause, within);
            }
        }
        for (int i = 0; i < together.size(); i++) {
            for (int j = i + 1; j < together.size(); j++) {
                if (++pairs > MOST_PAIRS || session.limit().shouldExit()) {
                    whole = false;
                    return List.of();
                }
                Clause one = together.get(i);
                Clause other = together.get(j);
                if (count(within.apply(new Criterion.And(List.of(one.criterion(), other.criterion())))) == 0) {
                    return List.of(scoped(one, within), scoped(other, within));
                }
            }
        }
        return together.stream().map(clause -> scoped(clause, within)).toList();
    }

    /** The smallest part of a clause that finds nothing. */
    private List<Clause> emptying(Clause clause, UnaryOperator<Criterion> within) throws IOException {
        Criterion criterion = clause.criterion();
        boolean scope = criterion instanceof Criterion.Within || criterion instanceof Criterion.Quoted;
        if (criterion instanceof Criterion.And || scope && !clause.children().isEmpty()) {
            return emptying(clause.children(), inside(criterion, within));
        }
        boolean alternatives = criterion instanceof Criterion.Or || criterion instanceof Criterion.Not;
        for (Clause child : clause.children()) {
            if (!alternatives && child.total() == 0) { // of words near each other, one may not stand anywhere
                return emptying(child, within);
            }
        }
        return List.of(scoped(clause, within));
    }

    /** The part with the scope that it stands in, as it was counted. */
    private static Clause scoped(Clause clause, UnaryOperator<Criterion> within) {
        return new Clause(within.apply(clause.criterion()), clause.at(), clause.total(), List.of());
    }
}
