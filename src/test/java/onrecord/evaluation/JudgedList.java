package onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Queries and how well articles answer them, from 3 (is about it) to 0; {@code src/site/relevance/README.md} says how they were
 * judged.
 *
 * @param grades by query in the order of the file, then by article id
 */
record JudgedList(Map<String, Map<String, Integer>> grades) {

    private static final int BEST = 3;
    private static final int COLUMNS = 3;

    /**
     * Reads a file of tab-separated lines: query, grade, article. Lines that begin with {@code #} and the heading are passed over.
     *
     * @throws IOException if a line has other columns or another grade, naming the line
     */
    static JudgedList read(Path file) throws IOException {
        Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#") || line.startsWith("query\t")) {
                continue;
            }
            String[] columns = line.split("\t");
            if (columns.length != COLUMNS || !columns[1].matches("[0-" + BEST + "]")) {
                throw new IOException(file + ", line " + (i + 1) + ": not a query, a grade from 0 to 3 and an article");
            }
            Integer before = grades.computeIfAbsent(columns[0], query -> new LinkedHashMap<>())
                    .put(columns[2], Integer.parseInt(columns[1]));
            if (before != null) {
                throw new IOException(file + ", line " + (i + 1) + ": judged twice");
            }
        }
        return new JudgedList(grades);
    }
}
