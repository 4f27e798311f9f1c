package onrecord.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onrecord.check.CheckRequest;
import onrecord.check.DraftCheck;
import onrecord.check.DraftReport;
import onrecord.check.Finding;
import onrecord.check.QuotationCheck;

/**
 * Checks many quotations, two at a time, and keeps how long each took: elapsed time, and processor time of its thread, which other
 * programs change less. Says on standard error how far it is.
 */
final class TimedChecks {

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final int THREADS = 2;
    private static final int STEP = 500;

    private final QuotationCheck check;
    private final Spread checks = new Spread();
    private final Spread drafts = new Spread();

    TimedChecks(QuotationCheck check) {
        this.check = check;
    }

    /** Milliseconds of what was done. */
    private static final class Spread {

        private final List<Double> elapsed = Collections.synchronizedList(new ArrayList<>());
        private final List<Double> processor = Collections.synchronizedList(new ArrayList<>());

        void add(long elapsedNanos, long processorNanos) {
            elapsed.add(elapsedNanos / 1e6);
            processor.add(processorNanos / 1e6);
        }

        List<String> figures(String name) {
            List<String> figures = new ArrayList<>();
            if (!elapsed.isEmpty()) {
                figures.add("%s.timed %d".formatted(name, elapsed.size()));
                figures.addAll(figures(name + ".elapsed.ms", elapsed));
                figures.addAll(figures(name + ".processor.ms", processor));
            }
            return figures;
        }

        private static List<String> figures(String name, List<Double> values) {
            double[] sorted = values.stream().mapToDouble(it -> it).sorted().toArray();
            return List.of(
                    line(name + ".p50", sorted[sorted.length / 2]),
                    line(name + ".p95", sorted[sorted.length * 95 / 100]),
                    line(name + ".most", sorted[sorted.length - 1]));
        }

        private static String line(String name, double value) {
            return String.format(Locale.ROOT, "%s %.1f", name, value);
        }
    }

    /** What each of these requests is answered, in their order. */
    List<Finding> find(String name, List<CheckRequest> requests) {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Finding>> findings = requests.stream()
                    .map(request -> threads.submit(() -> find(request)))
                    .toList();
            List<Finding> done = new ArrayList<>();
            for (Future<Finding> finding : findings) {
                done.add(done(finding));
                if (done.size() % STEP == 0 || done.size() == findings.size()) {
                    System.err.println(name + " " + done.size() + " of " + findings.size());
                }
            }
            return done;
        }
    }

    private static Finding done(Future<Finding> finding) {
        try {
            return finding.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Finding find(CheckRequest request) throws IOException {
        long before = PROCESSOR.getCurrentThreadCpuTime();
        Finding finding = check.check(request);
        checks.add(finding.nanos(), PROCESSOR.getCurrentThreadCpuTime() - before);
        return finding;
    }

    /** One at a time, as each of them checks its quotations. */
    void drafts(List<String> texts) throws IOException {
        var draftCheck = new DraftCheck(check, ShippedAnnotator.open()::annotate);
        for (String text : texts) {
            long before = PROCESSOR.getCurrentThreadCpuTime();
            DraftReport report = draftCheck.check(text);
            drafts.add(report.nanos(), PROCESSOR.getCurrentThreadCpuTime() - before);
        }
    }

    /** One a line: the median, the 95th percentile and the most, of checks and of drafts. */
    List<String> figures() {
        List<String> figures = new ArrayList<>(checks.figures("check"));
        figures.addAll(drafts.figures("draft.of." + CheckFigures.DRAFT));
        return figures;
    }
}
