package onrecord.annotate.quotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.article.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * The errors of the quotation rules with the text around them, by kind and rule, for whoever mends them next. The page quotes
 * gold, so it is written under {@code target/} and never kept.
 */
final class WorstErrors {
    /** Most examples of one kind and rule; the longest stretches of text first, for they cost readers most. */
    private static final int EXAMPLES = 25;

    private static final int AROUND = 160;

    private record Example(int size, String text) {}

    private final Map<String, List<Example>> examples = new TreeMap<>();

    /** Takes the errors of one document. */
    void add(
            String id,
            String body,
            List<GoldAttribution> gold,
            List<Quotation> found,
            Map<Integer, GoldAttribution> matches) {
        for (int i = 0; i < found.size(); i++) {
            Quotation quotation = found.get(i);
            GoldAttribution match = matches.get(i);
            if (match == null) {
                GoldAttribution touched = touched(gold, quotation);
                String kind = touched == null ? "false" : "wrong boundary";
                String expected = touched == null ? "" : "  \ngold: " + words(body, touched);
                note(
                        kind,
                        quotation.rule(),
                        quotation.extent().length(),
                        id + ": " + marked(body, quotation) + expected);
            } else if (match.hasSpeaker() && !match.hasSpeaker(quotation.speaker(), body)) {
                String said = "found: " + quotation.speaker().text() + ", gold: " + match.speaker();
                note(
                        "wrong speaker",
                        quotation.rule(),
                        quotation.extent().length(),
                        id + ": " + marked(body, quotation) + "  \n" + said);
            }
        }
        for (GoldAttribution attribution : gold) {
            boolean hit = matches.containsValue(attribution)
                    || found.stream().anyMatch(quotation -> touches(attribution, quotation));
            if (!hit && !attribution.kind().isEmpty() && !attribution.content().isEmpty()) {
                note("missed", attribution.kind(), attribution.content().size(), id + ": " + around(body, attribution));
            }
        }
    }

    private void note(String kind, String rule, int size, String text) {
        examples.computeIfAbsent(kind + ": " + rule, key -> new ArrayList<>()).add(new Example(size, text));
    }

    private static @Nullable GoldAttribution touched(List<GoldAttribution> gold, Quotation quotation) {
        return gold.stream()
                .filter(attribution -> touches(attribution, quotation))
                .findFirst()
                .orElse(null);
    }

    private static boolean touches(GoldAttribution attribution, Quotation quotation) {
        return attribution.content().stream()
                .anyMatch(at -> quotation.spans().stream().anyMatch(span -> span.start() <= at && at < span.end()));
    }

    private static String marked(String body, Quotation quotation) {
        int start = quotation.extent().start();
        int end = quotation.extent().end();
        return plain(body.substring(Math.max(0, start - AROUND), start)) + "**"
                + plain(body.substring(start, end)) + "**"
                + plain(body.substring(end, Math.min(body.length(), end + AROUND)));
    }

    private static String words(String body, GoldAttribution attribution) {
        return plain(body.substring(
                Collections.min(attribution.content()), end(body, Collections.max(attribution.content()))));
    }

    private static String around(String body, GoldAttribution attribution) {
        int start = Collections.min(attribution.content());
        int end = end(body, Collections.max(attribution.content()));
        return plain(body.substring(Math.max(0, start - AROUND), start)) + "**" + words(body, attribution) + "**"
                + plain(body.substring(end, Math.min(body.length(), end + AROUND)));
    }

    private static int end(String body, int word) {
        int end = word;
        while (end < body.length() && Character.isLetterOrDigit(body.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replace("*", "\\*");
    }

    /** Writes the page: a section for each kind and rule with its count, the most frequent rule of a kind first. */
    void write(Path file) throws IOException {
        StringBuilder page = new StringBuilder("# Errors of the quotation rules\n");
        examples.entrySet().stream()
                .sorted((a, b) -> a.getKey().split(":")[0].equals(b.getKey().split(":")[0])
                        ? Integer.compare(b.getValue().size(), a.getValue().size())
                        : a.getKey().compareTo(b.getKey()))
                .forEach(section -> {
                    page.append("\n## %s (%d)\n\n"
                            .formatted(section.getKey(), section.getValue().size()));
                    section.getValue().stream()
                            .sorted((a, b) -> Integer.compare(b.size(), a.size()))
                            .limit(EXAMPLES)
                            .forEach(example ->
                                    page.append("- ").append(example.text()).append('\n'));
                });
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, page);
    }
}
