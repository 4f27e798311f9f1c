package onrecord.http;

import io.javalin.http.Context;
import java.io.IOException;
import onrecord.archive.Archive;

/** Whether the process lives, and whether it can answer. */
final class Health {

    private final Archive archive;
    private volatile boolean stopping;

    Health(Archive archive) {
        this.archive = archive;
    }

    void stop() {
        stopping = true;
    }

    void live(Context ctx) {
        ctx.contentType("text/plain").result("live\n");
    }

    void ready(Context ctx) {
        boolean ready = !stopping && canRead();
        ctx.status(ready ? 200 : 503).contentType("text/plain").result(ready ? "ready\n" : "not ready\n");
    }

    private boolean canRead() {
        try {
            archive.status();
            return true;
        } catch (IOException e) {
            return false; // an archive that cannot be read is what this question is about
        }
    }
}
