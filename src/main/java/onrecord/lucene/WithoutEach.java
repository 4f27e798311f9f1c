package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onrecord.archive.Choice;
import onrecord.archive.Found.Without;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.article.Facet;
import onrecord.query.Criterion;
import onrecord.query.ParsedQuery;

/** Where nothing was found: how much there would be without each filter, date and clause of the query. */
final class WithoutEach {

    /** Each costs a search of its own. */
    private static final int MOST = 24;

    private final Session session;
    private final Kind kind;
    private final Narrowing narrowing;
    private final List<Without> found = new ArrayList<>();
    private int tried;

    private WithoutEach(Session session, Kind kind, Narrowing narrowing) {
        this.session = session;
        this.kind = kind;
        this.narrowing = narrowing;
    }

    /** In the order clauses, choices, dates; those that would find nothing either are left out. */
    static List<Without> of(Session session, Kind kind, Narrowing narrowing) throws IOException {
        var each = new WithoutEach(session, kind, narrowing);
        each.tryClauses();
        each.tryChoices();
        each.tryDates();
        return each.found;
    }

    private void tryClauses() throws IOException {
        ParsedQuery query = narrowing.query();
        for (Criterion clause : Clauses.of(query.criterion())) {
            var place = Clauses.place(clause);
            if (place.isPresent() && place.get().end() <= query.text().length()) {
                String words =
                        query.text().substring(place.get().start(), place.get().end());
                Criterion rest = Clauses.without(query.criterion(), clause);
                take(
                        "q",
                        clause instanceof Criterion.Not ? "-" + words : words,
                        narrowing.withQuery(new ParsedQuery(query.text(), query.mode(), rest, List.of())));
            }
        }
    }

    private void tryChoices() throws IOException {
        for (var entry : narrowing.choices().entrySet()) {
            Choice choice = entry.getValue();
            for (String id : choice.include()) {
                var rest = new Choice(allBut(id, choice.include()), choice.exclude());
                take(entry.getKey().key(), id, with(entry.getKey(), rest));
            }
            for (String id : choice.exclude()) {
                var rest = new Choice(choice.include(), allBut(id, choice.exclude()));
                take(entry.getKey().key(), "-" + id, with(entry.getKey(), rest));
            }
        }
    }

    private static List<String> allBut(String id, List<String> ids) {
        return ids.stream().filter(other -> !other.equals(id)).toList();
    }

    private Narrowing with(Facet facet, Choice choice) {
        Map<Facet, Choice> choices = new EnumMap<>(narrowing.choices());
        if (choice.include().isEmpty() && choice.exclude().isEmpty()) {
            choices.remove(facet);
        } else {
            choices.put(facet, choice);
        }
        return narrowing.withChoices(choices);
    }

    private void tryDates() throws IOException {
        var from = narrowing.from();
        var to = narrowing.to();
        if (from != null) {
            take("from", from.toString(), narrowing.withDates(null, to));
        }
        if (to != null) {
            take("to", to.toString(), narrowing.withDates(from, null));
        }
    }

    private void take(String parameter, String value, Narrowing wider) throws IOException {
        if (isEverything(wider)) {
            return; // that the archive is not empty helps nobody
        }
        if (tried++ < MOST && !session.limit().shouldExit()) {
            Search search = session.search(wider);
            long total = session.totals(search).total(kind, wider);
            if (total > 0) {
                found.add(new Without(parameter, value, total));
            }
        }
    }

    private static boolean isEverything(Narrowing narrowing) {
        return narrowing.query().criterion() instanceof Criterion.Everything
                && narrowing.choices().isEmpty()
                && narrowing.from() == null
                && narrowing.to() == null;
    }
}
