package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import onrecord.analysis.ShapePattern;
import onrecord.analysis.TermPattern;
import onrecord.query.Criterion;
import onrecord.query.Place;
import onrecord.query.QueryLimitException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Finds which words of an index a wildcard or fuzzy word stands for, where their places must be known. Remembers what it found;
 * keep one for a request. Not safe for threads.
 */
final class TermExpansion {

    /** Different words of one wildcard. */
    static final int MOST_TERMS = 16_384;

    /** Of all wildcards of a request, title and body counted apart. */
    static final int MOST_TERMS_IN_ALL = 65_536;

    private record Asked(String field, ShapePattern pattern) {}

    private final Map<Asked, Optional<TermPattern>> known = new HashMap<>();
    private int all;

    /**
     * Empty if one of the words is not in the field.
     *
     * @param leaf the wildcard or fuzzy word, to say where it stands in the query
     * @throws QueryLimitException if there are too many
     */
    Optional<TermPattern> terms(IndexReader reader, String field, ShapePattern pattern, Criterion leaf)
            throws IOException {
        var asked = new Asked(field, pattern);
        Optional<TermPattern> found = known.get(asked);
        if (found == null) {
            found = expand(reader, field, pattern, leaf);
            known.put(asked, found);
        }
        return found;
    }

    private Optional<TermPattern> expand(IndexReader reader, String field, ShapePattern pattern, Criterion leaf)
            throws IOException {
        List<Set<String>> positions = new ArrayList<>();
        for (Automaton word : pattern.words()) {
            Set<String> terms = terms(reader, field, word, leaf);
            if (terms.isEmpty()) {
                return Optional.empty();
            }
            positions.add(terms);
        }
        return Optional.of(new TermPattern(positions));
    }

    private Set<String> terms(IndexReader reader, String field, Automaton word, Criterion leaf) throws IOException {
        var compiled = new CompiledAutomaton(word);
        Set<String> found = new TreeSet<>();
        for (LeafReaderContext context : reader.leaves()) {
            Terms terms = context.reader().terms(field);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : compiled.getTermsEnum(terms);
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                if (found.add(term.utf8ToString())) {
                    all++;
                }
                if (found.size() > MOST_TERMS || all > MOST_TERMS_IN_ALL) {
                    throw new QueryLimitException(
                            "Near other words, in one sentence or counted, a wildcard stands for at most %,d words. Give it more letters."
                                    .formatted(MOST_TERMS),
                            Clauses.place(leaf).map(Place::start).orElse(0));
                }
            }
        }
        return found;
    }
}
