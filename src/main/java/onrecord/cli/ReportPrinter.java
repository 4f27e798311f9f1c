package onrecord.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.ingest.IngestReport;
import onrecord.source.SourceRecord;

/** What became of every record, at the end of {@code index}. */
final class ReportPrinter {

    private final Terminal terminal;

    ReportPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @param skipped files of kinds that are not read: kind to number */
    void print(IngestReport report, Map<String, Integer> skipped) {
        for (SourceRecord.Rejected rejected : report.rejected()) {
            terminal.out().println("rejected  " + Table.oneLine(rejected.where() + ": " + rejected.why()));
        }
        double seconds = report.took().toNanos() / 1e9;
        line(
                "records",
                report.read(),
                String.format(Locale.ROOT, "in %.1f s, %.0f a second", seconds, report.read() / seconds));
        line("new", report.created(), "");
        line("unchanged", report.unchanged(), "");
        line("new versions", report.newVersions(), "");
        line("corrected", report.corrected(), report.corrected() == 0 ? "" : "another date, source or the like");
        line("rejected", report.rejected().size(), "");
        line("undated", report.undated(), report.undated() == 0 ? "" : "among the articles above");
        report.notices()
                .forEach((sentence, notice) -> line("notice", notice.records(), sentence + " " + places(notice)));
        skipped.forEach((kind, files) -> line("skipped", files, "files of a kind that is not read: " + kind));
    }

    private static String places(IngestReport.Notice notice) {
        String first = notice.first().stream().map(SourceRecord.Where::toString).collect(Collectors.joining("; "));
        return "(" + first + (notice.records() > notice.first().size() ? "; …" : "") + ")";
    }

    private void line(String what, long count, String remark) {
        String line = String.format(Locale.ROOT, "%-14s%,8d  %s", what, count, remark);
        terminal.out().println(Table.oneLine(line.stripTrailing()));
    }
}
