package onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onrecord.archive.AnnotationChanges;
import onrecord.archive.ChangeExample;
import onrecord.article.Facet;
import onrecord.article.TextField;

/** What another annotation changes, for people: values with their counts, and places in the text. */
final class ChangesPrinter {

    private static final int MOST_VALUES = 20;
    private static final int MOST_OF_A_TITLE = 80;
    private static final int MOST_OF_A_PLACE = 160;

    private final Terminal terminal;

    ChangesPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The values of most changes; nothing where there are none. */
    void values(AnnotationChanges changes) {
        List<AnnotationChanges.Value> values = changes.values();
        if (values.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (AnnotationChanges.Value value : values.subList(0, Math.min(values.size(), MOST_VALUES))) {
            rows.add(List.of(
                    value.facet().key(),
                    value.id(),
                    signed("+", value.gained()),
                    signed("-", value.lost()),
                    value.facet() == Facet.SPEAKER ? "quotations" : "articles",
                    value.label()));
        }
        terminal.out().println();
        new Table(terminal, "facet", "id", "gained", "lost", "of", "label").print(rows);
        long gained = values.stream().mapToLong(AnnotationChanges.Value::gained).sum();
        long lost = values.stream().mapToLong(AnnotationChanges.Value::lost).sum();
        String more = values.size() > MOST_VALUES ? "; the first " + MOST_VALUES + " are shown" : "";
        terminal.out().println();
        terminal.out()
                .println("%s: %s gained, %s lost%s."
                        .formatted(counted(values.size(), "value"), number(gained), number(lost), more));
    }

    void examples(List<ChangeExample> examples) {
        for (ChangeExample example : examples) {
            terminal.out().println();
            line(example.article().id().value() + "  "
                    + Table.cut(example.article().title(), MOST_OF_A_TITLE));
            String where = example.place().in() == TextField.TITLE ? "title " : "";
            line("  %s %s %s  %s%d-%d  %s[%s]%s"
                    .formatted(
                            example.gained() ? "+" : "-",
                            example.facet().key(),
                            example.value(),
                            where,
                            example.place().start(),
                            example.place().end(),
                            example.before(),
                            Table.cut(example.text(), MOST_OF_A_PLACE),
                            example.after()));
        }
    }

    private void line(String text) {
        terminal.out().println(Table.oneLine(text));
    }

    private static String signed(String sign, long count) {
        return count == 0 ? "" : sign + number(count);
    }

    static String counted(long count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
