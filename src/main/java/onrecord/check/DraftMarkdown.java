package onrecord.check;

/** A draft's report as Markdown in which nothing that was quoted can become markup. */
final class DraftMarkdown {

    private static final String SPECIAL = "\\`*_{}[]<>()#+-.!|~&";

    String of(DraftReport report) {
        var out = new StringBuilder();
        out.append("# ").append(escaped(DraftSections.TITLE)).append("\n\n");
        out.append(escaped(DraftSections.summary(report))).append("\n");
        for (DraftSections.Section section : DraftSections.of(report)) {
            out.append("\n## ").append(escaped(section.title())).append("\n\n");
            out.append("> ").append(escaped(section.words())).append("\n\n");
            section.lines()
                    .forEach(line -> out.append("- ").append(escaped(line)).append('\n'));
            if (!section.sources().isEmpty()) {
                out.append("\nSources:\n\n");
                section.sources()
                        .forEach(source ->
                                out.append("- ").append(escaped(source)).append('\n'));
            }
        }
        out.append('\n');
        FindingJson.NOTES.forEach(note -> out.append(escaped(note)).append("  \n"));
        return out.toString();
    }

    private static String escaped(String text) {
        var out = new StringBuilder();
        for (char c : text.replaceAll("[\\s\\p{Cntrl}]+", " ").toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
