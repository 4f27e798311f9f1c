package onrecord.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many threads annotate. */
final class WorkerOptions {

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Threads that annotate; as many as processors if not said.")
    private @Nullable String workers;

    /** Adds what was said to the other options; returns these. */
    Map<Setting, String> addTo(Map<Setting, String> given) {
        if (workers != null) {
            given.put(Setting.WORKERS, workers);
        }
        return given;
    }
}
