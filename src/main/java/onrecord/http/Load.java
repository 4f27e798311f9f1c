package onrecord.http;

import io.javalin.http.Context;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the server useful when more is asked than it can answer: so many requests are worked on at once, so many wait a moment,
 * the others are told at once to come again.
 */
final class Load {

    private static final String ENTERED = "onrecord.entered";
    private static final long WAIT_SECONDS = 2;

    private final Semaphore working;
    private final Semaphore waiting;

    /**
     * @param working requests that are worked on at once
     * @param waiting requests that may wait besides
     */
    Load(int working, int waiting) {
        this.working = new Semaphore(working, true);
        this.waiting = new Semaphore(waiting);
    }

    /** @throws ProblemException if there is no room */
    void enter(Context ctx) throws InterruptedException {
        if (working.tryAcquire()) {
            ctx.attribute(ENTERED, true);
            return;
        }
        if (!waiting.tryAcquire()) {
            throw busy(ctx);
        }
        try {
            if (!working.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw busy(ctx);
            }
            ctx.attribute(ENTERED, true);
        } finally {
            waiting.release();
        }
    }

    void leave(Context ctx) {
        if (Boolean.TRUE.equals(ctx.attribute(ENTERED))) {
            ctx.attribute(ENTERED, false);
            working.release();
        }
    }

    private static ProblemException busy(Context ctx) {
        ctx.header("Retry-After", "2");
        return ProblemException.of(
                "busy", 503, "The server is busy", "More is asked at once than it can answer. Try again in a moment.");
    }
}
