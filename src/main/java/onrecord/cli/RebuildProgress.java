package onrecord.cli;

/** Shows how far a rebuild is. Safe for threads. */
final class RebuildProgress {

    private final Progress progress;
    private final int total;
    private int done;

    /** @param total how many articles there are */
    RebuildProgress(Terminal terminal, int total) {
        this.progress = new Progress(terminal, "articles");
        this.total = total;
    }

    /** One article more. */
    synchronized void step() {
        done++;
        progress.show(done, (double) done / total);
    }

    synchronized void end() {
        progress.clear();
    }
}
