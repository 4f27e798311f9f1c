package onrecord.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import onrecord.analysis.Conditions;
import onrecord.analysis.TermPattern;
import onrecord.analysis.TextCondition;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Documents in which words stand as a {@link TextCondition} asks. A query without places finds the documents that may fulfil it, and
 * the places are read in these only. Lucene's intervals were the other way: they keep minimal intervals only, so a chain, an
 * alternative of two lengths or a word that overlaps itself is sometimes missed, and marks would have needed the same rules a second
 * time.
 */
final class PlacesQuery extends Query {

    /** Reading places costs about as much as a phrase of this many words does. */
    private static final float COST = 500;

    /**
     * A field and what the condition's leaves stand for in it, by their numbers.
     *
     * @param leaves alternatives of each leaf; none where nothing of it is in the index
     */
    record Field(String name, List<List<TermPattern>> leaves) {
        Field {
            leaves = leaves.stream().map(List::copyOf).toList();
        }
    }

    private final List<Field> fields;
    private final TextCondition condition;
    private final Query candidates;

    /**
     * @param fields that are asked together
     * @param candidates finds at least every document that fulfils the condition
     */
    PlacesQuery(List<Field> fields, TextCondition condition, Query candidates) {
        this.fields = List.copyOf(fields);
        this.condition = condition;
        this.candidates = candidates;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight approximate = searcher.createWeight(searcher.rewrite(candidates), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                ScorerSupplier supplier = approximate.scorerSupplier(context);
                return supplier == null ? null : new Supplier(supplier, context, score(), mode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return approximate.isCacheable(context);
            }
        };
    }

    private final class Supplier extends ScorerSupplier {

        private final ScorerSupplier approximate;
        private final LeafReaderContext context;
        private final float score;
        private final ScoreMode mode;

        Supplier(ScorerSupplier approximate, LeafReaderContext context, float score, ScoreMode mode) {
            this.approximate = approximate;
            this.context = context;
            this.score = score;
            this.mode = mode;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            return new ConstantScoreScorer(
                    score, mode, places(approximate.get(leadCost).iterator()));
        }

        @Override
        public long cost() {
            return approximate.cost();
        }

        private TwoPhaseIterator places(DocIdSetIterator documents) {
            List<IndexedOccurrences> occurrences = fields.stream()
                    .map(field -> new IndexedOccurrences(context.reader(), field))
                    .toList();
            return new TwoPhaseIterator(documents) {
                @Override
                public boolean matches() throws IOException {
                    occurrences.forEach(it -> it.goTo(documents.docID()));
                    return Conditions.hold(condition, occurrences);
                }

                @Override
                public float matchCost() {
                    return COST;
                }
            };
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "places(" + condition + ")";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && other instanceof PlacesQuery query
                && query.fields.equals(fields)
                && query.condition.equals(condition);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), fields, condition);
    }
}
