package onrecord.check;

/** A draft's report for a terminal. */
public final class DraftPlain {

    private DraftPlain() {}

    public static String of(DraftReport report) {
        var out = new StringBuilder(DraftSections.summary(report)).append("\n");
        for (DraftSections.Section section : DraftSections.of(report)) {
            out.append('\n').append(section.title()).append('\n');
            out.append("    ").append(section.words().replaceAll("\\s+", " ")).append('\n');
            section.lines().forEach(line -> out.append("  ").append(line).append('\n'));
            section.sources().forEach(line -> out.append("  - ").append(line).append('\n'));
        }
        out.append('\n');
        FindingJson.NOTES.forEach(note -> out.append(note).append('\n'));
        return out.toString();
    }
}
