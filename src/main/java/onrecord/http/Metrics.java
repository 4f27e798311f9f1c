package onrecord.http;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Set;

/** Times of requests by kind and status, never by what was asked; memory and garbage collection. */
final class Metrics implements AutoCloseable {

    /** A client can make up as many others as it likes. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private static final String STARTED = "onrecord.started";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    void begin(Context ctx) {
        ctx.attribute(STARTED, System.nanoTime());
    }

    void end(Context ctx) {
        Long started = ctx.attribute(STARTED);
        if (started != null) {
            Timer.builder("onrecord.requests")
                    .tag(
                            "method",
                            METHODS.contains(ctx.method().name()) ? ctx.method().name() : "other")
                    .tag("status", Integer.toString(ctx.statusCode()))
                    .tag("kind", ctx.path().startsWith("/api/") ? "api" : "page")
                    .register(registry)
                    .record(Duration.ofNanos(System.nanoTime() - started));
        }
    }

    void scrape(Context ctx) {
        ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(registry.scrape());
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
