package onrecord.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows how far something is: a bar that redraws itself on a terminal, otherwise a line at every tenth, so that logs stay
 * short. Not safe for threads.
 */
final class Progress {

    private static final long REDRAW_NANOS = 100_000_000;

    /** What is over sooner needs no progress. */
    private static final long PATIENCE_NANOS = 2_000_000_000;

    private static final int BAR = 24;

    private final Terminal terminal;
    private final String what;
    private final LongSupplier nanoTime;
    private final long started;
    private long drawn;
    private int steps;
    private boolean onScreen;

    /** @param what the noun for what is counted, in the plural */
    Progress(Terminal terminal, String what) {
        this(terminal, what, System::nanoTime);
    }

    Progress(Terminal terminal, String what, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.what = what;
        this.nanoTime = nanoTime;
        this.started = nanoTime.getAsLong();
    }

    /**
     * Shows the state, if enough has changed since the last time.
     *
     * @param count how many are done
     * @param share how much of the whole that is, 0 to 1
     */
    void show(long count, double share) {
        long now = nanoTime.getAsLong();
        Duration elapsed = Duration.ofNanos(now - started);
        if (now - started < PATIENCE_NANOS) {
            return;
        }
        if (terminal.interactiveErr()) {
            if (now - drawn >= REDRAW_NANOS) {
                drawn = now;
                draw(bar(share) + " " + text(count, share, elapsed));
            }
        } else if ((int) (share * 10) > steps) {
            steps = (int) (share * 10);
            terminal.err().println(text(count, share, elapsed));
        }
    }

    /** Takes the bar off the screen, so that other lines can follow. */
    void clear() {
        if (onScreen) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
            onScreen = false;
        }
    }

    private void draw(String line) {
        String cut = line.length() < terminal.columns() ? line : line.substring(0, terminal.columns() - 1);
        terminal.err().print("\r\u001b[K" + cut);
        terminal.err().flush();
        onScreen = true;
    }

    private static String bar(double share) {
        int full = (int) (Math.min(1, share) * BAR);
        return "[" + "█".repeat(full) + "·".repeat(BAR - full) + "]";
    }

    private String text(long count, double share, Duration elapsed) {
        double seconds = Math.max(0.001, elapsed.toNanos() / 1e9);
        String left = share <= 0 || share >= 1 ? "" : ", " + words(seconds * (1 - share) / share) + " left";
        return String.format(
                Locale.ROOT, "%3d%%  %,d %s, %,.0f/s%s", (int) (share * 100), count, what, count / seconds, left);
    }

    /** A duration in one unit that a person reads at a glance. */
    static String words(double seconds) {
        if (seconds < 90) {
            return Math.round(seconds) + " s";
        }
        return seconds < 5400 ? Math.round(seconds / 60) + " min" : Math.round(seconds / 3600) + " h";
    }
}
