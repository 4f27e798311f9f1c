package onrecord.analysis;

import java.util.HashMap;
import java.util.Map;
import onrecord.query.Criterion;

/** A criterion with what it looks for in texts. Safe for threads. */
final class Sought {

    private final Map<Criterion, TextCondition> conditions = new HashMap<>();
    private final SoughtLeaves leaves;

    Sought(TermPatterns patterns, Criterion criterion) {
        var places = new PlaceCriterion();
        collect(criterion, places);
        this.leaves = new SoughtLeaves(patterns, places.leaves());
    }

    private void collect(Criterion criterion, PlaceCriterion places) {
        switch (criterion) {
            case Criterion.Word it -> conditions.put(it, places.condition(it));
            case Criterion.Phrase it -> conditions.put(it, places.condition(it));
            case Criterion.Wildcard it -> conditions.put(it, places.condition(it));
            case Criterion.Fuzzy it -> conditions.put(it, places.condition(it));
            case Criterion.Near it -> conditions.put(it, places.condition(it));
            case Criterion.SameSentence it -> conditions.put(it, places.condition(it));
            case Criterion.SameParagraph it -> conditions.put(it, places.condition(it));
            case Criterion.AtLeast it -> conditions.put(it, places.condition(it));
            case Criterion.Within it -> collect(it.criterion(), places);
            case Criterion.And and -> and.all().forEach(part -> collect(part, places));
            case Criterion.Or or -> or.any().forEach(part -> collect(part, places));
            case Criterion.Not not -> collect(not.criterion(), places);
            case Criterion.Quoted ignored -> {} // looked for in the quotation's words
            case Criterion.Everything ignored -> {}
            case Criterion.Value ignored -> {}
            case Criterion.Author ignored -> {}
            case Criterion.Dated ignored -> {}
        }
    }

    SoughtLeaves leaves() {
        return leaves;
    }

    /** @param part of the criterion, a leaf or what is said about the places of leaves */
    TextCondition condition(Criterion part) {
        var condition = conditions.get(part);
        if (condition == null) {
            throw new IllegalArgumentException("not a part of the criterion: " + part);
        }
        return condition;
    }
}
