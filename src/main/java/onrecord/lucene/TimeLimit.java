package onrecord.lucene;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** Until when one request may search, term expansion included. Remembers whether it had to stop. Safe for threads. */
final class TimeLimit implements QueryTimeout {

    private final long deadline;
    private volatile boolean reached;

    TimeLimit(Duration limit) {
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    @Override
    public boolean shouldExit() {
        if (reached) {
            return true;
        }
        if (System.nanoTime() - deadline > 0) {
            reached = true;
        }
        return reached;
    }

    /** Whether something was cut, so that counts are at least what they say. */
    boolean reached() {
        return reached;
    }
}
