package onrecord.cli;

import java.util.List;
import java.util.Locale;
import onrecord.archive.Explanation;
import onrecord.query.Labels;
import onrecord.query.ParsedQuery;
import onrecord.query.QueryReading;

/** How a query was read, a part a line with its count. */
final class ExplanationPrinter {

    private final Terminal terminal;
    private final QueryReading reading;

    ExplanationPrinter(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.reading = new QueryReading(labels);
    }

    void print(ParsedQuery query, Explanation explanation) {
        terminal.out().println("Read as: " + reading.of(query.criterion()));
        print(explanation.clauses(), 1);
        if (!explanation.empties().isEmpty()) {
            List<String> parts = explanation.empties().stream()
                    .map(clause -> reading.of(clause.criterion()))
                    .toList();
            terminal.out().println("Nothing fulfils: " + String.join(" AND ", parts));
        }
        if (!explanation.whole()) {
            terminal.out().println("(Not every part was counted.)");
        }
    }

    private void print(List<Explanation.Clause> clauses, int depth) {
        for (Explanation.Clause clause : clauses) {
            String count = String.format(Locale.ROOT, "%,d", clause.total());
            terminal.out().println("  ".repeat(depth) + reading.of(clause.criterion()) + ": " + count);
            print(clause.children(), depth + 1);
        }
    }
}
