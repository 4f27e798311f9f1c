package onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.article.TextField;
import onrecord.article.TextSpan;
import onrecord.evaluation.CheckedItem.Verdict;

/**
 * A list of checked items as a file: tab-separated, a comment for each line of the heading, then the column names.
 *
 * @param heading what the list says of itself by name, among it {@code corpus} (a file's name) and {@code kind}
 * @param items in the order of the corpus
 */
record CheckedList(Map<String, String> heading, List<CheckedItem> items) {
    private static final String COLUMNS = "article\tin\tstart\tend\tvalue\trule\tverdict";

    CheckedList {
        heading = new TreeMap<>(heading);
        items = List.copyOf(items);
    }

    CheckedKind kind() {
        return CheckedKind.of(heading.getOrDefault("kind", ""));
    }

    /** Name of the corpus' file. */
    String corpus() {
        return heading.getOrDefault("corpus", "");
    }

    /** @throws IOException if the file cannot be read, or a line of it is not as {@link #write} leaves it */
    static CheckedList read(Path file) throws IOException {
        var heading = new TreeMap<String, String>();
        var items = new ArrayList<CheckedItem>();
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            if (line.startsWith("#")) {
                var parts = line.substring(1).split(":", 2);
                heading.put(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
            } else if (!line.isBlank() && !line.equals(COLUMNS)) {
                try {
                    items.add(item(line.split("\t", -1)));
                } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
                    throw new IOException(file + ", line " + number + ": " + broken.getMessage(), broken);
                }
            }
        }
        return new CheckedList(heading, items);
    }

    void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        heading.forEach((name, value) -> lines.add("# " + name + ": " + value));
        lines.add(COLUMNS);
        items.forEach(item -> lines.add(String.join(
                "\t",
                item.article(),
                item.span().in().key(),
                Integer.toString(item.span().start()),
                Integer.toString(item.span().end()),
                item.value(),
                item.rule(),
                item.verdict().word())));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }

    private static CheckedItem item(String[] cells) {
        return new CheckedItem(
                cells[0],
                new TextSpan(
                        cells[1].equals("title") ? TextField.TITLE : TextField.BODY,
                        Integer.parseInt(cells[2]),
                        Integer.parseInt(cells[3])),
                cells[4],
                cells[5],
                Verdict.of(cells[6]));
    }
}
