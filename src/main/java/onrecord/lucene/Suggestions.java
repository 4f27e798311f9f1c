package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.analysis.Words;
import onrecord.archive.Found.Suggestion;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.query.Criterion;
import onrecord.query.ParsedQuery;
import onrecord.query.Place;
import onrecord.query.QueryLimitException;
import onrecord.query.QueryLimits;
import onrecord.query.QueryParser;

/**
 * Did you mean: the query with other words or names where it has some that hardly occur, each tried as a whole. What is tried:
 * each word by itself, in a phrase too; all words that occur nowhere at once; a word cut in two; two words joined; and a name
 * behind a field that no value of the archive goes by.
 */
final class Suggestions {

    private static final int MOST = 3;

    /** Words of a query that are looked at. */
    private static final int MAX_WORDS = 6;

    /** Where something was found, another query must find this many times more to be worth a line. */
    private static final int FAR_MORE = 5;

    /** A query that finds this many times less than the best is noise beside it. */
    private static final int FAR_LESS = 50;

    private final Session session;
    private final Kind kind;
    private final Narrowing narrowing;
    private final long total;
    private final Search search;
    private final Neighbours neighbours;
    private final QueryParser parser;
    private final Set<String> tried = new LinkedHashSet<>();

    Suggestions(Session session, Kind kind, Narrowing narrowing, long total) throws IOException {
        this.session = session;
        this.kind = kind;
        this.narrowing = narrowing;
        this.total = total;
        this.search = session.search(narrowing);
        this.neighbours = new Neighbours(search, kind, session.words());
        this.parser = new QueryParser(session.labels(), QueryLimits.DEFAULT);
    }

    /** A text in the place of another. */
    private record Edit(Place at, String by) {}

    /** Queries that find more, the likeliest first; those that find next to nothing beside the best left out. */
    List<Suggestion> find() throws IOException {
        tryWords(typed());
        tryNames();
        List<Suggestion> found = new ArrayList<>();
        long best = 0;
        for (String query : tried) {
            long more = total(query);
            if (more > total * FAR_MORE && found.stream().noneMatch(it -> it.total() == more)) {
                found.add(new Suggestion(query, more));
                best = Math.max(best, more);
            }
        }
        long least = best / FAR_LESS;
        return found.stream().filter(it -> it.total() >= least).limit(MOST).toList();
    }

    private record Typed(Place at, String folded) {}

    /** The words of the query that count in any form, with those of its phrases. */
    private List<Typed> typed() {
        List<Typed> typed = new ArrayList<>();
        String text = narrowing.query().text();
        for (Criterion leaf : Clauses.leaves(narrowing.query().criterion())) {
            Optional<Place> spelled = spelled(leaf).filter(at -> at.end() <= text.length());
            if (spelled.isEmpty()) {
                continue;
            }
            Place place = spelled.get();
            for (Words.Word word : session.words().of(text.substring(place.start(), place.end()))) {
                var at = new Place(place.start() + word.start(), place.start() + word.end());
                typed.add(new Typed(at, word.folded()));
            }
        }
        typed.sort(Comparator.comparingInt(word -> word.at().start()));
        return typed.subList(0, Math.min(MAX_WORDS, typed.size()));
    }

    /** Where words stand that count in any spelling. */
    private static Optional<Place> spelled(Criterion leaf) {
        return switch (leaf) {
            case Criterion.Word word when !word.exact() -> Optional.of(word.at());
            case Criterion.Phrase phrase when !phrase.exact() -> Optional.of(phrase.at());
            default -> Optional.empty();
        };
    }

    private void tryWords(List<Typed> words) throws IOException {
        List<Edit> all = new ArrayList<>();
        List<Edit> single = new ArrayList<>();
        for (int i = 0; i < words.size() && !session.limit().shouldExit(); i++) {
            Typed word = words.get(i);
            List<Edit> edits = new ArrayList<>();
            String parts = neighbours.split(word.folded());
            if (!parts.isEmpty()) {
                edits.add(new Edit(word.at(), written(parts, word.at())));
            }
            neighbours.of(word.folded()).forEach(other -> edits.add(new Edit(word.at(), written(other, word.at()))));
            if (!edits.isEmpty() && neighbours.documents(word.folded()) == 0) {
                all.add(edits.getFirst());
            }
            single.addAll(edits);
            if (i + 1 < words.size()) {
                join(word, words.get(i + 1)).forEach(single::add);
            }
        }
        if (all.size() > 1) {
            take(all);
        }
        single.forEach(edit -> take(List.of(edit)));
    }

    /** A word of the archive as one would write it in the place of another: a name keeps its capital letter. */
    private String written(String word, Place at) {
        int first = narrowing.query().text().codePointAt(at.start());
        return Character.isUpperCase(first)
                ? new StringBuilder()
                        .appendCodePoint(Character.toUpperCase(word.codePointAt(0)))
                        .append(word.substring(word.offsetByCodePoints(0, 1)))
                        .toString()
                : word;
    }

    private List<Edit> join(Typed first, Typed second) throws IOException {
        String joined = first.folded() + second.folded();
        String between =
                narrowing.query().text().substring(first.at().end(), second.at().start());
        boolean apart = !between.isEmpty() && between.chars().allMatch(c -> c == ' ' || c == '-');
        return apart && neighbours.documents(joined) > total * FAR_MORE
                ? List.of(new Edit(new Place(first.at().start(), second.at().end()), joined))
                : List.of();
    }

    private void tryNames() {
        for (Criterion leaf : Clauses.leaves(narrowing.query().criterion())) {
            if (leaf instanceof Criterion.Value value
                    && value.at().end() <= narrowing.query().text().length()) {
                ValueNames names = session.columns().names(session.labels());
                for (String name : names.near(value.facet(), value.text(), MOST)) {
                    take(List.of(new Edit(value.at(), value.facet().key() + ":\"" + name + "\"")));
                }
            }
        }
    }

    private void take(List<Edit> edits) {
        var text = new StringBuilder(narrowing.query().text());
        edits.stream()
                .sorted(Comparator.comparingInt((Edit edit) -> edit.at().start())
                        .reversed())
                .forEach(edit -> text.replace(edit.at().start(), edit.at().end(), edit.by()));
        tried.add(text.toString());
    }

    /** 0 where the query is too long, or there is no time left to count. */
    private long total(String query) throws IOException {
        if (session.limit().shouldExit()) {
            return 0;
        }
        try {
            ParsedQuery parsed = parser.parse(query, narrowing.query().mode());
            return session.totals(search).total(kind, narrowing.withQuery(parsed));
        } catch (QueryLimitException tooLong) {
            return 0;
        }
    }
}
