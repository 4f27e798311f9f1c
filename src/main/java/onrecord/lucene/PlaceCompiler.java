package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.analysis.PlaceCriterion;
import onrecord.analysis.TermPattern;
import onrecord.analysis.TextCondition;
import onrecord.query.Criterion;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What is said about the places of words, as a query of some fields. */
final class PlaceCompiler {

    private final TextQueries texts;
    private final IndexReader reader;
    private final List<String> fields;

    PlaceCompiler(TextQueries texts, IndexReader reader, List<String> fields) {
        this.texts = texts;
        this.reader = reader;
        this.fields = fields;
    }

    /**
     * Scores nothing.
     *
     * @throws onrecord.query.QueryLimitException if a wildcard or fuzzy word stands for too many words
     */
    Query query(Criterion criterion) throws IOException {
        var places = new PlaceCriterion();
        TextCondition condition = places.condition(criterion);
        List<PlacesQuery.Field> asked = new ArrayList<>();
        for (String field : fields) {
            List<List<TermPattern>> leaves = new ArrayList<>();
            for (Criterion leaf : places.leaves()) {
                leaves.add(texts.terms(reader, field, leaf));
            }
            asked.add(new PlacesQuery.Field(field, leaves));
        }
        var query = new BooleanQuery.Builder();
        if (condition instanceof TextCondition.AtLeast) {
            asked.forEach(field -> query.add(candidates(condition, field), Occur.SHOULD));
            return new PlacesQuery(asked, condition, query.build());
        }
        asked.forEach(field ->
                query.add(new PlacesQuery(List.of(field), condition, candidates(condition, field)), Occur.SHOULD));
        return query.build();
    }

    private static Query candidates(TextCondition condition, PlacesQuery.Field field) {
        return switch (condition) {
            case TextCondition.Leaf leaf -> standing(List.of(leaf.number()), field);
            case TextCondition.AtLeast counted -> standing(counted.leaves(), field);
            case TextCondition.All all -> joined(all.parts(), field, Occur.FILTER);
            case TextCondition.OneUnit one -> joined(one.parts(), field, Occur.FILTER);
            case TextCondition.Any any -> joined(any.parts(), field, Occur.SHOULD);
            case TextCondition.Chain chain -> {
                var all = new BooleanQuery.Builder();
                chain.operands().forEach(leaves -> all.add(standing(leaves, field), Occur.FILTER));
                yield all.build();
            }
        };
    }

    private static Query joined(List<TextCondition> parts, PlacesQuery.Field field, Occur occur) {
        var query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(candidates(part, field), occur));
        return query.build();
    }

    /** Any of the leaves, wherever its words stand. */
    private static Query standing(List<Integer> leaves, PlacesQuery.Field field) {
        var any = new BooleanQuery.Builder();
        for (int leaf : leaves) {
            for (TermPattern pattern : field.leaves().get(leaf)) {
                var all = new BooleanQuery.Builder();
                pattern.positions().forEach(terms -> all.add(oneOf(field.name(), terms), Occur.FILTER));
                any.add(all.build(), Occur.SHOULD);
            }
        }
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? new MatchNoDocsQuery("not in the index") : query;
    }

    private static Query oneOf(String field, Set<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.iterator().next()))
                : new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }
}
