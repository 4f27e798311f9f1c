package onrecord.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the server useful when more is asked than it can answer: so many requests are worked on at once, so many wait a moment,
 * the others are told at once to come again. Exports and requests with a body have room of their own, since a client that
 * reads or writes slowly holds its place as long as it likes, and must not keep others from searching.
 */
final class Load {

    private static final String ENTERED = "onrecord.entered";
    private static final long WAIT_SECONDS = 2;

    private final Lane searches;
    private final Lane exports;
    private final Lane bodies;

    /**
     * @param working requests that are worked on at once: so many searches, so many exports, so many requests with a body
     * @param waiting requests of each kind that may wait besides
     */
    Load(int working, int waiting) {
        this.searches = new Lane(working, waiting);
        this.exports = new Lane(working, waiting);
        this.bodies = new Lane(working, waiting);
    }

    /** @throws ProblemException if there is no room */
    void enter(Context ctx) throws InterruptedException {
        var lane = lane(ctx);
        if (!lane.enter()) {
            ctx.header("Retry-After", "2");
            throw ProblemException.of(
                    "busy",
                    503,
                    "The server is busy",
                    "More is asked at once than it can answer. Try again in a moment.");
        }
        ctx.attribute(ENTERED, lane);
    }

    /** Does nothing for a request that did not enter, or has left. */
    void leave(Context ctx) {
        Lane lane = ctx.attribute(ENTERED);
        if (lane != null) {
            ctx.attribute(ENTERED, null);
            lane.leave();
        }
    }

    private Lane lane(Context ctx) {
        if (ctx.method() == HandlerType.POST) {
            return bodies;
        }
        return ctx.path().startsWith(Routes.EXPORTS) ? exports : searches;
    }

    /** Room for one kind of request. */
    private static final class Lane {

        private final Semaphore working;
        private final Semaphore waiting;

        Lane(int working, int waiting) {
            this.working = new Semaphore(working, true);
            this.waiting = new Semaphore(waiting);
        }

        boolean enter() throws InterruptedException {
            if (working.tryAcquire()) {
                return true;
            }
            if (!waiting.tryAcquire()) {
                return false;
            }
            try {
                return working.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
            } finally {
                waiting.release();
            }
        }

        void leave() {
            working.release();
        }
    }
}
