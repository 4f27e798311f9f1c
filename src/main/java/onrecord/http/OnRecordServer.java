package onrecord.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running server.
 *
 * <pre>{@code
 * try (var server = OnRecordServer.start(desk, options)) {
 *     System.out.println("OnRecord is ready at " + server.address());
 * }
 * }</pre>
 */
public final class OnRecordServer implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(OnRecordServer.class);

    /** Searches take all of a core, so a few for each are enough; more would only make all of them slower. */
    private static final int WORKING = 8 * Math.max(2, Runtime.getRuntime().availableProcessors());

    private static final int WAITING = 16 * WORKING;
    private static final Set<String> API_BESIDES = Set.of("/livez", "/readyz", "/openapi.yaml");
    private static final int MAX_CONNECTIONS = 2_000;
    private static final int IDLE_MILLIS = 30_000;
    private static final int MIN_BYTES_A_SECOND = 200;

    private final Javalin javalin;
    private final @Nullable Javalin admin;
    private final Health health;
    private final Metrics metrics;
    private final ServerOptions options;

    private OnRecordServer(
            Javalin javalin, @Nullable Javalin admin, Health health, Metrics metrics, ServerOptions options) {
        this.javalin = javalin;
        this.admin = admin;
        this.health = health;
        this.metrics = metrics;
        this.options = options;
    }

    /**
     * Binds and serves.
     *
     * @throws IOException if the address is taken, the frontend is not there, or reading beyond this machine is neither public
     *     nor behind a token
     */
    public static OnRecordServer start(Desk desk, ServerOptions options) throws IOException {
        if (!options.isLoopback() && !options.publicReading() && !desk.tokens().exist()) {
            throw new IOException(
                    "The address " + options.host()
                            + " can be reached from other machines. Make a token for reading (onrecord token create --read), or say --public if anybody may read.");
        }
        var pages = new WebappFiles(options.webapp());
        var health = new Health(desk.archive());
        var metrics = new Metrics();
        var gate = new Gate(options, desk.tokens());
        var headers = new SecurityHeaders(pages.importMapHash());
        var routes = new Routes(desk, options, pages, health, gate);
        var load = new Load(WORKING, WAITING);
        var javalin = Javalin.create(config -> {
            configure(config, options, headers);
            config.routes.before(metrics::begin);
            config.routes.before(headers::set);
            config.routes.before(gate::check);
            config.routes.before("/api/*", load::enter);
            routes.register(config.routes);
            config.routes.after("/api/*", load::leave);
            config.routes.after(metrics::end);
        });
        bind(javalin, options.host(), options.port());
        Javalin admin = options.adminPort() == 0 ? null : admin(options, health, metrics, headers, javalin);
        return new OnRecordServer(javalin, admin, health, metrics, options);
    }

    /** Where it is served, with the port that was bound. */
    public String address() {
        var host = options.host().contains(":") && !options.host().startsWith("[")
                ? "[" + options.host() + "]"
                : options.host();
        return "http://" + host + ":" + javalin.port();
    }

    public int port() {
        return javalin.port();
    }

    /** Routes of the API as {@code method path}, pages and files left aside; the method in lower case. */
    List<String> apiRoutes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .filter(endpoint -> endpoint.path.startsWith("/api/v1/") || API_BESIDES.contains(endpoint.path))
                .map(endpoint -> endpoint.method.name().toLowerCase(Locale.ROOT) + " " + endpoint.path)
                .toList();
    }

    /** Says that it is not ready, lets requests in flight end, and closes. */
    @Override
    public void close() {
        health.stop();
        javalin.stop();
        if (admin != null) {
            admin.stop();
        }
        metrics.close();
        LOG.info("The server has stopped");
    }

    private static void configure(JavalinConfig config, ServerOptions options, SecurityHeaders headers) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.router.javaLangErrorHandler(Problems::failed);
        config.http.prefer405over404 = true;
        config.http.generateEtags = false;
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(options.drain().toMillis());
            server.setHandler(new GracefulHandler(new MinimumDataRateHandler(MIN_BYTES_A_SECOND, 0)));
            server.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, server));
            server.setErrorHandler(new BareErrors(headers));
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(IDLE_MILLIS);
            http.setRequestHeaderSize(16 * 1024);
            // an id may be an address, so %2F stands in a path; nothing here maps paths to files by name
            http.setUriCompliance(UriCompliance.from(
                    "RFC3986,AMBIGUOUS_PATH_SEPARATOR,AMBIGUOUS_PATH_ENCODING,AMBIGUOUS_EMPTY_SEGMENT"));
            http.setHttpCompliance(HttpCompliance.RFC7230);
        });
        config.jetty.modifyServletContextHandler(
                context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
    }

    private static Javalin admin(
            ServerOptions options, Health health, Metrics metrics, SecurityHeaders headers, Javalin main)
            throws IOException {
        var admin = Javalin.create(config -> {
            configure(config, options, headers);
            config.routes.before(headers::set);
            config.routes.get("/metrics", metrics::scrape);
            config.routes.get("/livez", health::live);
            config.routes.get("/readyz", health::ready);
            Problems.register(config.routes);
        });
        try {
            bind(admin, options.host(), options.adminPort());
        } catch (IOException e) {
            main.stop();
            throw e;
        }
        return admin;
    }

    private static void bind(Javalin javalin, String host, int port) throws IOException {
        try {
            javalin.start(host, port);
        } catch (JavalinBindException e) {
            throw (BindException) new BindException(
                            "The port " + port + " on " + host + " cannot be used: it is taken, or not allowed to you.")
                    .initCause(e);
        }
    }
}
