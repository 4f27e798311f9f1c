package onrecord.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a report for people says, whatever it is written in: plain text without any markup. */
final class DraftSections {

    /**
     * One quotation of a draft.
     *
     * @param words as the draft has them
     * @param lines findings, one a line
     * @param sources to cite, best first
     */
    record Section(String title, String words, List<String> lines, List<String> sources) {}

    private DraftSections() {}

    static final String TITLE = "Quotations checked against the archive";

    /** What came out in all. */
    static String summary(DraftReport report) {
        int found = report.quotations().size() + report.notChecked();
        if (found == 0) {
            return "No quotation was found in the draft.";
        }
        List<String> counts = new ArrayList<>();
        report.counts().forEach((verdict, count) -> {
            if (count > 0) {
                counts.add(count + " " + verdict.label().toLowerCase(Locale.ROOT));
            }
        });
        long unchecked =
                found - report.counts().values().stream().mapToLong(it -> it).sum();
        if (unchecked > 0) {
            counts.add(unchecked + " not checked");
        }
        String limits = report.notChecked() == 0
                ? ""
                : " At most %d are checked at once, within %d seconds."
                        .formatted(DraftCheck.MOST_QUOTATIONS, DraftCheck.MOST_TIME.toSeconds());
        return "%d quotation%s in the draft: %s.%s"
                .formatted(found, found == 1 ? "" : "s", String.join(", ", counts), limits);
    }

    static List<Section> of(DraftReport report) {
        List<Section> sections = new ArrayList<>();
        for (DraftQuotation quotation : report.quotations()) {
            sections.add(section(sections.size() + 1, quotation));
        }
        return sections;
    }

    private static Section section(int number, DraftQuotation quotation) {
        String speaker = quotation.quotation().speaker().name();
        String kind = quotation.quotation().kind().key().toLowerCase(Locale.ROOT);
        String title = "%d. %s, %s".formatted(number, speaker.isEmpty() ? "Unknown speaker" : speaker, kind);
        Finding finding = quotation.finding();
        if (finding == null) {
            return new Section(title, quotation.words(), List.of("Not checked: " + quotation.why()), List.of());
        }
        List<String> lines = new ArrayList<>();
        lines.add(FindingWords.words(finding));
        lines.add(FindingWords.attribution(finding));
        lines.addAll(FindingWords.differences(finding));
        if (!FindingWords.earliest(finding).isEmpty()) {
            lines.add(FindingWords.earliest(finding));
        }
        lines.addAll(FindingWords.coverage(finding));
        return new Section(title, quotation.words(), lines, FindingWords.sources(finding));
    }
}
