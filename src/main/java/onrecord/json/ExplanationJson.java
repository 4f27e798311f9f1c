package onrecord.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import onrecord.archive.Explanation;
import onrecord.query.Criterion;
import onrecord.query.ParsedQuery;
import onrecord.query.QueryReading;

/** How a query was understood, with the count of each part. */
final class ExplanationJson {

    private final QueryReading reading;
    private final ParsedQuery query;

    ExplanationJson(QueryReading reading, ParsedQuery query) {
        this.reading = reading;
        this.query = query;
    }

    ObjectNode of(Explanation explanation) {
        var node = Json.object().put("reading", reading.of(query.criterion()));
        node.set("clauses", clauses(explanation.clauses()));
        List<Explanation.Clause> empties = explanation.empties();
        Json.putOrNull(node, "empties", empties.isEmpty() ? null : empties(empties));
        return node.put("whole", explanation.whole());
    }

    private ArrayNode clauses(List<Explanation.Clause> clauses) {
        return Json.array(clauses, clause -> {
            var node = part(clause).put("total", clause.total());
            node.set("children", clauses(clause.children()));
            return node;
        });
    }

    private ObjectNode part(Explanation.Clause clause) {
        int end = Math.min(clause.at().end(), query.text().length());
        int start = Math.min(clause.at().start(), end);
        return Json.object()
                .put("text", query.text().substring(start, end))
                .put("start", start)
                .put("end", end)
                .put("reading", reading.of(clause.criterion()));
    }

    /** From the first part to the last, and each by itself. */
    private ObjectNode empties(List<Explanation.Clause> parts) {
        var all = parts.stream().map(Explanation.Clause::criterion).toList();
        var node = Json.object()
                .put(
                        "start",
                        parts.stream().mapToInt(it -> it.at().start()).min().orElse(0))
                .put("end", parts.stream().mapToInt(it -> it.at().end()).max().orElse(0))
                .put("reading", reading.of(all.size() == 1 ? all.getFirst() : new Criterion.And(all)));
        node.set("clauses", Json.array(parts, this::part));
        return node;
    }
}
