package onrecord.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Measures how well the bodies of saved pages are found: token F1 of every page against its true body, and their mean.
 *
 * <p>Arguments: the folder of pages ({@code NAME.html.gz}), the file of true bodies ({@code {NAME: {"articleBody": …}}}), the
 * file to write. Pages stand in it by name only.
 */
public final class PageExtractionFigures {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");

    private record Figures(double precision, double recall, double f1) {}

    private PageExtractionFigures() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var truth = new ObjectMapper().readTree(Path.of(arguments[1]).toFile());
        var lines = new ArrayList<String>();
        double precision = 0;
        double recall = 0;
        double f1 = 0;
        int pages = 0;
        for (var entry : truth.properties()) {
            byte[] bytes;
            try (var in = new GZIPInputStream(Files.newInputStream(folder.resolve(entry.getKey() + ".html.gz")))) {
                bytes = in.readAllBytes();
            }
            var figures = compare(
                    tokens(PageRecord.fields(bytes, entry.getKey()).body),
                    tokens(entry.getValue().path("articleBody").asText()));
            lines.add("%s\t%.3f\t%.3f\t%.3f"
                    .formatted(entry.getKey().substring(0, 12), figures.precision, figures.recall, figures.f1));
            precision += figures.precision;
            recall += figures.recall;
            f1 += figures.f1;
            pages++;
        }
        lines.sort(null);
        lines.add(0, "page\tprecision\trecall\tf1");
        lines.add("mean of %d\t%.3f\t%.3f\t%.3f".formatted(pages, precision / pages, recall / pages, f1 / pages));
        Files.write(Path.of(arguments[2]), lines);
        System.out.println(lines.getLast());
    }

    private static Figures compare(Map<String, Integer> found, Map<String, Integer> truth) {
        double common = 0;
        for (var entry : found.entrySet()) {
            common += Math.min(entry.getValue(), truth.getOrDefault(entry.getKey(), 0));
        }
        double precision = common
                / Math.max(
                        1, found.values().stream().mapToInt(Integer::intValue).sum());
        double recall = common
                / Math.max(
                        1, truth.values().stream().mapToInt(Integer::intValue).sum());
        return new Figures(
                precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private static Map<String, Integer> tokens(String text) {
        Map<String, Integer> counts = new HashMap<>();
        var matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            counts.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        return counts;
    }
}
