package onrecord.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onrecord.query.Criterion;

/**
 * Numbers the words, phrases, wildcards and fuzzy words of a criterion, and makes {@link TextCondition}s of what it says about their
 * places. Not safe for threads.
 */
public final class PlaceCriterion {

    private final List<Criterion> leaves = new ArrayList<>();

    /** Words, phrases, wildcards and fuzzy words by their numbers. */
    public List<Criterion> leaves() {
        return List.copyOf(leaves);
    }

    /**
     * @param criterion a leaf, Near, SameSentence, SameParagraph, AtLeast, or And and Or of these
     * @throws IllegalArgumentException if there is anything else in it, which the parser repairs
     */
    public TextCondition condition(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Near near -> chain(near);
            case Criterion.SameSentence same -> new TextCondition.OneUnit(false, conditions(same.all()));
            case Criterion.SameParagraph same -> new TextCondition.OneUnit(true, conditions(same.all()));
            case Criterion.AtLeast atLeast ->
                new TextCondition.AtLeast(atLeast.count(), alternatives(atLeast.criterion()));
            case Criterion.And and -> new TextCondition.All(conditions(and.all()));
            case Criterion.Or or -> new TextCondition.Any(conditions(or.any()));
            case Criterion.Word word -> new TextCondition.Leaf(number(word));
            case Criterion.Phrase phrase -> new TextCondition.Leaf(number(phrase));
            case Criterion.Wildcard wildcard -> new TextCondition.Leaf(number(wildcard));
            case Criterion.Fuzzy fuzzy -> new TextCondition.Leaf(number(fuzzy));
            case Criterion.Everything it -> throw unplaced(it);
            case Criterion.Within it -> throw unplaced(it);
            case Criterion.Value it -> throw unplaced(it);
            case Criterion.Author it -> throw unplaced(it);
            case Criterion.Quoted it -> throw unplaced(it);
            case Criterion.Dated it -> throw unplaced(it);
            case Criterion.Not it -> throw unplaced(it);
        };
    }

    private static IllegalArgumentException unplaced(Criterion criterion) {
        return new IllegalArgumentException(criterion.getClass().getSimpleName() + " has no place in a text");
    }

    private List<TextCondition> conditions(List<Criterion> parts) {
        return parts.stream().map(this::condition).toList();
    }

    private TextCondition.Chain chain(Criterion.Near near) {
        var operands = new ArrayList<List<Integer>>();
        var steps = new ArrayList<TextCondition.Step>();
        addChain(near, operands, steps);
        return new TextCondition.Chain(operands, steps);
    }

    private void addChain(Criterion criterion, List<List<Integer>> operands, List<TextCondition.Step> steps) {
        if (criterion instanceof Criterion.Near near) {
            addChain(near.left(), operands, steps);
            steps.add(new TextCondition.Step(near.distance(), near.ordered()));
            operands.add(alternatives(near.right()));
        } else {
            operands.add(alternatives(criterion));
        }
    }

    private List<Integer> alternatives(Criterion criterion) {
        return leaves(criterion).map(this::number).toList();
    }

    private static Stream<Criterion> leaves(Criterion criterion) {
        if (!Criterion.Near.takes(criterion)) {
            throw unplaced(criterion);
        }
        return criterion instanceof Criterion.Or or
                ? or.any().stream().flatMap(PlaceCriterion::leaves)
                : Stream.of(criterion);
    }

    private int number(Criterion leaf) {
        int known = leaves.indexOf(leaf);
        if (known >= 0) {
            return known;
        }
        leaves.add(leaf);
        return leaves.size() - 1;
    }
}
