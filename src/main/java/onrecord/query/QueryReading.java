package onrecord.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.article.Facet;
import org.jspecify.annotations.Nullable;

/** Says in words what a query was read as, with labels in place of ids: {@code troops AND country: North Korea}. */
public final class QueryReading {

    private final Labels labels;

    public QueryReading(Labels labels) {
        this.labels = labels;
    }

    /** The empty string for the query that everything fulfils. */
    public String of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Everything ignored -> "";
            case Criterion.Word word -> word.exact() ? "exactly " + word.text() : word.text();
            case Criterion.Wildcard wildcard -> wildcard.pattern();
            case Criterion.Phrase phrase -> (phrase.exact() ? "exactly " : "") + "“" + phrase.text() + "”";
            case Criterion.Within within -> "in the " + within.field().key() + ": " + inner(within.criterion());
            case Criterion.Value value -> name(value.facet()) + ": " + values(value);
            case Criterion.Author author -> "by “" + author.text() + "”";
            case Criterion.Quoted quoted -> "in one quotation: " + inner(quoted.criterion());
            case Criterion.Dated dated -> dates(dated.from(), dated.to());
            case Criterion.And and -> joined(and.all(), " AND ");
            case Criterion.Or or -> joined(or.any(), " OR ");
            case Criterion.Not not -> "NOT " + inner(not.criterion());
            case Criterion.Fuzzy fuzzy -> fuzzy(fuzzy);
            case Criterion.Near near -> near(near);
            case Criterion.SameSentence same -> joined(same.all(), " AND ") + " in one sentence";
            case Criterion.SameParagraph same -> joined(same.all(), " AND ") + " in one paragraph";
            case Criterion.AtLeast atLeast -> atLeast(atLeast);
        };
    }

    private static String fuzzy(Criterion.Fuzzy fuzzy) {
        return "words like " + fuzzy.text() + " ("
                + (fuzzy.edits() == 1 ? "1 letter different" : "up to " + fuzzy.edits() + " letters different") + ")";
    }

    private String near(Criterion.Near near) {
        var left = near.left() instanceof Criterion.Near chain ? near(chain) : inner(near.left());
        var distance = near.distance() == 1 ? "1 word " : "at most " + near.distance() + " words ";
        return left + " " + distance + (near.ordered() ? "before " : "from ") + inner(near.right());
    }

    private String atLeast(Criterion.AtLeast atLeast) {
        var times = atLeast.count() == 1 ? "once" : atLeast.count() + " times";
        return "at least " + times + ": " + inner(atLeast.criterion());
    }

    private String joined(List<Criterion> parts, String operator) {
        return parts.stream().map(this::inner).collect(Collectors.joining(operator));
    }

    private String inner(Criterion criterion) {
        boolean compound = criterion instanceof Criterion.And
                || criterion instanceof Criterion.Or
                || criterion instanceof Criterion.Near
                || criterion instanceof Criterion.SameSentence
                || criterion instanceof Criterion.SameParagraph;
        return compound ? "(" + of(criterion) + ")" : of(criterion);
    }

    private String values(Criterion.Value value) {
        if (value.ids().isEmpty()) {
            return "“" + value.text() + "” (unknown)";
        }
        var facet = value.facet() == Facet.SPEAKER ? Facet.PERSON : value.facet();
        return value.ids().stream()
                .map(id -> labels.label(facet, id).orElse(value.text()))
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private static String name(Facet facet) {
        return facet == Facet.VERB ? "said" : facet.key();
    }

    private static String dates(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) {
            return from.equals(to) ? "on " + from : "from " + from + " to " + to;
        }
        return from != null ? "from " + from : to != null ? "to " + to : "dated";
    }
}
