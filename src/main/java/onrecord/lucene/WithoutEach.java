package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import onrecord.archive.Choice;
import onrecord.archive.Found.Without;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.article.Facet;
import onrecord.query.Criterion;
import onrecord.query.ParsedQuery;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import org.jspecify.annotations.Nullable;

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

    /** In the order clauses, choices, dates, all words; those that would find nothing either are left out. */
    static List<Without> of(Session session, Kind kind, Narrowing narrowing) throws IOException {
        var each = new WithoutEach(session, kind, narrowing);
        each.tryClauses();
        each.tryChoices();
        each.tryDates();
        each.tryMode();
        return each.found;
    }

    private void tryClauses() throws IOException {
        ParsedQuery query = narrowing.query();
        for (Criterion clause : Clauses.of(query.criterion())) {
            var place = Clauses.place(clause);
            if (place.isPresent() && place.get().end() <= query.text().length()) {
                int start = clause instanceof Criterion.Not
                        ? signBefore(query.text(), place.get().start())
                        : place.get().start();
                String words =
                        query.text().substring(place.get().start(), place.get().end());
                String rest = joined(
                        query.text().substring(0, start),
                        query.text().substring(place.get().end()));
                take("q", clause instanceof Criterion.Not ? "-" + words : words, inWords(rest, query.mode()), rest);
            }
        }
    }

    private static final Pattern SIGN = Pattern.compile("(?:-|\\bNOT\\s+)$");

    private static int signBefore(String text, int start) {
        var sign = SIGN.matcher(text.substring(0, start));
        return sign.find() ? sign.start() : start;
    }

    /** What stood before and behind a clause, without the AND that joined it. */
    private static String joined(String before, String behind) {
        String first = before.strip();
        String second = behind.strip();
        if (second.startsWith("AND ")) {
            second = second.substring("AND ".length()).strip();
        } else if (first.endsWith(" AND")) {
            first = first.substring(0, first.length() - " AND".length()).strip();
        }
        return (first + " " + second).strip();
    }

    private Narrowing inWords(String text, QueryMode mode) {
        return narrowing.withQuery(new QueryParser(session.labels(), QueryLimits.DEFAULT).parse(text, mode));
    }

    private void tryMode() throws IOException {
        ParsedQuery query = narrowing.query();
        if (query.mode() == QueryMode.ALL && query.criterion() instanceof Criterion.And) {
            take("mode", QueryMode.ALL.key(), inWords(query.text(), QueryMode.ANY), null);
        }
    }

    private void tryChoices() throws IOException {
        for (var entry : narrowing.choices().entrySet()) {
            Choice choice = entry.getValue();
            for (String id : choice.include()) {
                var rest = new Choice(allBut(id, choice.include()), choice.exclude());
                take(entry.getKey().key(), id, with(entry.getKey(), rest), null);
            }
            for (String id : choice.exclude()) {
                var rest = new Choice(choice.include(), allBut(id, choice.exclude()));
                take(entry.getKey().key(), "-" + id, with(entry.getKey(), rest), null);
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
            take("from", from.toString(), narrowing.withDates(null, to), null);
        }
        if (to != null) {
            take("to", to.toString(), narrowing.withDates(from, null), null);
        }
    }

    private void take(String parameter, String value, Narrowing wider, @Nullable String query) throws IOException {
        if (parameter.equals("q") && isEverything(wider)) {
            return; // that the archive is not empty helps nobody who asked for one word
        }
        if (tried++ < MOST && !session.limit().shouldExit()) {
            Search search = session.search(wider);
            long total = session.totals(search).total(kind, wider);
            if (total > 0) {
                found.add(new Without(parameter, value, total, query));
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
