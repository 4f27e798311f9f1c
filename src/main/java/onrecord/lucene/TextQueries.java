package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.analysis.ShapePattern;
import onrecord.analysis.TermPattern;
import onrecord.analysis.TermPatterns;
import onrecord.analysis.Words;
import onrecord.article.Facet;
import onrecord.query.Criterion;
import onrecord.query.Labels;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automaton;

/**
 * Words, phrases and wildcards as queries of one text field. One serves a whole request, which compiles the same wildcard for its
 * page, its total and its marks. Not safe for threads.
 */
final class TextQueries {

    private final TermPatterns patterns;
    private final Words words;
    private final Labels labels;
    private final Map<Criterion, List<ShapePattern>> shapes = new HashMap<>();
    private final TermExpansion expansion = new TermExpansion();

    TextQueries(TermPatterns patterns, Words words, Labels labels) {
        this.patterns = patterns;
        this.words = words;
        this.labels = labels;
    }

    /** The ids, and those that documents may still carry since they were annotated before an id was merged into another. */
    List<String> everId(Facet facet, List<String> ids) {
        List<String> ever = new ArrayList<>(ids);
        ids.forEach(id -> ever.addAll(labels.former(facet, id)));
        return ever;
    }

    List<Words.Word> words(String text) {
        return words.of(text);
    }

    List<TermPattern> patterns(Criterion.Word word) {
        return patterns.of(word);
    }

    List<TermPattern> patterns(Criterion.Phrase phrase) {
        return patterns.of(phrase);
    }

    /** Any of the patterns; nothing if there are none. */
    static Query any(String field, List<TermPattern> patterns) {
        if (patterns.isEmpty()) {
            return new MatchNoDocsQuery("not a word");
        }
        if (patterns.size() == 1) {
            return one(field, patterns.getFirst(), 0);
        }
        var any = new BooleanQuery.Builder();
        for (TermPattern pattern : patterns) {
            any.add(one(field, pattern, 0), Occur.SHOULD);
        }
        return any.build();
    }

    /**
     * @param slop how many places the terms may be moved in all
     */
    static Query one(String field, TermPattern pattern, int slop) {
        if (pattern.length() > 1) {
            var phrase = new MultiPhraseQuery.Builder().setSlop(slop);
            pattern.positions()
                    .forEach(terms -> phrase.add(terms.stream()
                            .sorted()
                            .map(term -> new Term(field, term))
                            .toArray(Term[]::new)));
            return phrase.build();
        }
        var terms = pattern.positions().getFirst();
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.iterator().next()));
        }
        var spellings = new SynonymQuery.Builder(field);
        terms.stream().sorted().forEach(term -> spellings.addTerm(new Term(field, term)));
        return spellings.build();
    }

    /** The words of two patterns near each other, in whatever order is cheaper to move. */
    static Query near(String field, TermPattern first, TermPattern second, int slop) {
        var both = new ArrayList<>(first.positions());
        both.addAll(second.positions());
        return one(field, new TermPattern(both), slop);
    }

    /** Words that fit; scores nothing. */
    Query wildcard(IndexReader reader, String field, Criterion.Wildcard wildcard) throws IOException {
        return shaped(reader, field, wildcard, shapes.computeIfAbsent(wildcard, it -> patterns.of(wildcard)));
    }

    /** Words that are alike; scores nothing. */
    Query fuzzy(IndexReader reader, String field, Criterion.Fuzzy fuzzy) throws IOException {
        return shaped(reader, field, fuzzy, shapes.computeIfAbsent(fuzzy, it -> patterns.of(fuzzy)));
    }

    /** One word is left to the index; of several, it must be known which words they stand for. */
    private Query shaped(IndexReader reader, String field, Criterion leaf, List<ShapePattern> shaped)
            throws IOException {
        var any = new BooleanQuery.Builder();
        for (ShapePattern pattern : shaped) {
            if (pattern.words().size() == 1) {
                Automaton automaton = pattern.words().getFirst();
                any.add(new AutomatonQuery(new Term(field, leaf.toString()), automaton), Occur.SHOULD);
            } else {
                Optional<TermPattern> terms = expansion.terms(reader, field, pattern, leaf);
                if (terms.isPresent()) {
                    any.add(one(field, terms.get(), 0), Occur.SHOULD);
                }
            }
        }
        BooleanQuery query = any.build();
        return switch (query.clauses().size()) {
            case 0 -> new MatchNoDocsQuery("not a word");
            case 1 -> query.clauses().getFirst().query();
            default -> query;
        };
    }

    /**
     * What a word, phrase, wildcard or fuzzy word stands for in a field.
     *
     * @throws onrecord.query.QueryLimitException if a wildcard or fuzzy word stands for too many words
     */
    List<TermPattern> terms(IndexReader reader, String field, Criterion leaf) throws IOException {
        return switch (leaf) {
            case Criterion.Word word -> patterns(word);
            case Criterion.Phrase phrase -> patterns(phrase);
            case Criterion.Wildcard it ->
                expanded(reader, field, it, shapes.computeIfAbsent(it, key -> patterns.of(it)));
            case Criterion.Fuzzy it -> expanded(reader, field, it, shapes.computeIfAbsent(it, key -> patterns.of(it)));
            case Criterion other -> throw new IllegalArgumentException(other + " is no word");
        };
    }

    private List<TermPattern> expanded(IndexReader reader, String field, Criterion leaf, List<ShapePattern> shaped)
            throws IOException {
        List<TermPattern> all = new ArrayList<>();
        for (ShapePattern pattern : shaped) {
            expansion.terms(reader, field, pattern, leaf).ifPresent(all::add);
        }
        return all;
    }
}
