package onrecord.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
        if (report.quotations().isEmpty()) {
            return "No quotation was found in the draft.";
        }
        String counts = report.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + count.getKey().key().replace('-', ' '))
                .collect(Collectors.joining(", "));
        String more = report.notChecked() == 0 ? "" : " %d more were not checked.".formatted(report.notChecked());
        return "%d quotation%s in the draft: %s.%s"
                .formatted(report.quotations().size(), report.quotations().size() == 1 ? "" : "s", counts, more);
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
