package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.analysis.Form;
import onrecord.analysis.WordFolding;
import onrecord.archive.Found.Suggestion;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.query.Criterion;
import onrecord.query.ParsedQuery;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Did you mean: for each word that hardly occurs, words of the archive that differ in one or two letters and occur far more
 * often, each tried in the whole query.
 */
final class Suggestions {

    private static final int MOST = 3;

    /** Words of a query that are looked at, and neighbours of each that are tried. */
    private static final int MAX_WORDS = 6;

    private static final int NEIGHBOURS = 3;

    /** In short words two letters changed make another word. */
    private static final int SHORT = 5;

    private static final int SHORTEST = 3;

    /** The automaton of a word grows with its length. */
    private static final int LONGEST = 32;

    /** A neighbour must occur this many times as often. */
    private static final int FAR_MORE = 5;

    private final Session session;
    private final Kind kind;
    private final Narrowing narrowing;
    private final long total;

    Suggestions(Session session, Kind kind, Narrowing narrowing, long total) {
        this.session = session;
        this.kind = kind;
        this.narrowing = narrowing;
        this.total = total;
    }

    /** Queries that find more, those with the closest words first. */
    List<Suggestion> find() throws IOException {
        Search search = session.search(narrowing);
        List<Suggestion> found = new ArrayList<>();
        ParsedQuery query = narrowing.query();
        for (Criterion.Word word :
                Clauses.words(query.criterion()).stream().limit(MAX_WORDS).toList()) {
            for (String neighbour : neighbours(search, word)) {
                if (session.limit().shouldExit()) {
                    return found;
                }
                ParsedQuery other = replace(query, word, neighbour);
                long more = session.totals(search).total(kind, narrowing.withQuery(other));
                if (more > total) {
                    found.add(new Suggestion(other.text(), more));
                }
            }
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private static ParsedQuery replace(ParsedQuery query, Criterion.Word word, String neighbour) {
        var at = word.at();
        String text =
                query.text().substring(0, at.start()) + neighbour + query.text().substring(at.end());
        var other = new Criterion.Word(neighbour, false, at);
        return new ParsedQuery(text, query.mode(), Clauses.replace(query.criterion(), word, other), List.of());
    }

    private record Neighbour(String word, int documents, float closeness) {}

    private List<String> neighbours(Search search, Criterion.Word word) throws IOException {
        String typed = WordFolding.fold(word.text());
        if (typed.length() < SHORTEST
                || typed.length() > LONGEST
                || typed.codePoints().anyMatch(letter -> !Character.isLetter(letter))) {
            return List.of();
        }
        Map<String, Neighbour> near = new HashMap<>();
        int edits = typed.length() < SHORT ? 1 : 2;
        for (String field : Schema.texts(kind)) {
            for (LeafReaderContext leaf : search.searcher(kind).getLeafContexts()) {
                Terms terms = leaf.reader().terms(field);
                if (terms != null) {
                    collect(new FuzzyTermsEnum(terms, new Term(field, typed), edits, 1, true), near);
                }
            }
        }
        Neighbour itself = near.remove(typed);
        int atLeast = (itself == null ? 0 : itself.documents()) * FAR_MORE + 1;
        return near.values().stream()
                .filter(neighbour -> neighbour.documents() >= atLeast)
                .sorted(Comparator.comparingDouble(Neighbour::closeness)
                        .thenComparingInt(Neighbour::documents)
                        .reversed()
                        .thenComparing(Neighbour::word))
                .limit(NEIGHBOURS)
                .map(Neighbour::word)
                .toList();
    }

    private static void collect(FuzzyTermsEnum terms, Map<String, Neighbour> near) throws IOException {
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            String word = term.utf8ToString();
            if (!word.startsWith(Form.EXACT.prefix()) && !word.startsWith(Form.STEM.prefix())) {
                var here = new Neighbour(word, terms.docFreq(), terms.getBoost());
                near.merge(
                        word,
                        here,
                        (a, b) -> new Neighbour(
                                word, a.documents() + b.documents(), Math.max(a.closeness(), b.closeness())));
            }
        }
    }
}
