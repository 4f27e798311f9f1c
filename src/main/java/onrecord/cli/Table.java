package onrecord.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under a heading, columns apart by two spaces. On a terminal the last column is cut to what fits; in a file nothing is.
 */
final class Table {

    private static final String GAP = "  ";

    private final Terminal terminal;
    private final List<String> heading;

    Table(Terminal terminal, String... heading) {
        this.terminal = terminal;
        this.heading = List.of(heading);
    }

    /** @param rows as many cells each as the heading has */
    void print(List<List<String>> rows) {
        int[] widths = new int[heading.size()];
        List<List<String>> all = new ArrayList<>(rows);
        all.addFirst(heading);
        for (List<String> row : all) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], length(oneLine(row.get(column))));
            }
        }
        for (int i = 0; i < all.size(); i++) {
            String line = line(all.get(i), widths);
            terminal.out().println(i == 0 && terminal.interactiveOut() ? "\u001b[1m" + line + "\u001b[0m" : line);
        }
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = oneLine(row.get(column));
            line.append(column == 0 ? "" : GAP).append(cell);
            if (column < widths.length - 1) {
                line.append(" ".repeat(widths[column] - length(cell)));
            }
        }
        return terminal.interactiveOut()
                ? cut(line.toString(), terminal.columns())
                : line.toString().stripTrailing();
    }

    /** The text with an ellipsis where it is longer than {@code most} characters. */
    static String cut(String text, int most) {
        if (length(text) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, Math.max(0, most - 1))) + "…";
    }

    /** Line breaks and other controls, which may be an article's, never reach a terminal. */
    static String oneLine(String text) {
        int[] visible = text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .toArray();
        return new String(visible, 0, visible.length);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
