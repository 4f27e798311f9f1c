package onrecord.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import onrecord.archive.ArchiveLockedException;
import onrecord.archive.BadCursorException;
import onrecord.export.UnknownColumnException;
import onrecord.json.Json;
import onrecord.json.ProblemJson;
import onrecord.query.QueryLimitException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every error leaves here, as problem+json; only a page that is not there may look like a page. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Marks a request whose answer stays as it is although its status is an error's. */
    private static final String KEPT = "onrecord.answer-kept";

    private Problems() {}

    static void keep(Context ctx) {
        ctx.attribute(KEPT, true);
    }

    static void register(RoutesConfig routes) {
        routes.exception(ProblemException.class, Problems::write);
        routes.exception(
                QueryLimitException.class, (e, ctx) -> write(ProblemException.query(message(e), e.position()), ctx));
        routes.exception(
                BadCursorException.class, (e, ctx) -> write(ProblemException.parameter("cursor", message(e)), ctx));
        routes.exception(
                UnknownColumnException.class,
                (e, ctx) -> write(ProblemException.parameter("columns", message(e)), ctx));
        routes.exception(ArchiveLockedException.class, (e, ctx) -> {
            ctx.header("Retry-After", "30");
            write(ProblemException.of("archive-locked", 503, "Another process is writing", message(e)), ctx);
        });
        routes.exception(HttpResponseException.class, (e, ctx) -> plain(ctx, e.getStatus()));
        routes.exception(IOException.class, Problems::failed);
        routes.exception(Exception.class, Problems::failed);
        for (int status : new int[] {404, 405, 413, 414, 415, 431}) {
            routes.error(status, "*", ctx -> {
                if (ctx.attribute(KEPT) == null && (ctx.resultInputStream() == null || !isProblem(ctx))) {
                    plain(ctx, status);
                }
            });
        }
    }

    static void write(ProblemException problem, Context ctx) {
        var node = ProblemJson.of(problem.type(), problem.status(), problem.title(), message(problem));
        var parameter = problem.parameter();
        if (parameter != null) {
            node.put("parameter", parameter);
        }
        if (problem.position() >= 0) {
            node.put("position", problem.position());
        }
        problem.members().forEach(node::put);
        send(ctx, problem.status(), Json.bytes(node));
    }

    private static void failed(Exception e, Context ctx) {
        if (ctx.res().isCommitted()) {
            throw new IllegalStateException("the answer had begun", new Fault(e));
        }
        LOG.error("A request to {} failed", ctx.endpoint().path, new Fault(e));
        send(ctx, 500, fault());
    }

    /** Where a request overflows the stack or the memory. */
    static void failed(HttpServletResponse response, Error e) {
        LOG.error("A request failed", new Fault(e));
        response.setStatus(500);
        response.setContentType("application/problem+json");
        try {
            response.getOutputStream().write(fault());
        } catch (IOException gone) {
            LOG.info("The client of a request that failed had gone");
        }
    }

    private static byte[] fault() {
        return Json.bytes(ProblemJson.of(
                "failed",
                500,
                "The server failed",
                "This is a fault of the server, not of the request. Its log says more."));
    }

    private static void plain(Context ctx, int status) {
        send(ctx, status, plain(status));
    }

    /** What nobody here has said anything about but its status. */
    static byte[] plain(int status) {
        var name = HttpStatus.forStatus(status).getMessage();
        var type = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Json.bytes(ProblemJson.of(type, status, name, detail(status)));
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "Nothing is found at this address.";
            case 405 -> "This address does not take this method.";
            case 413 -> "The request is larger than this address takes.";
            case 414, 431 -> "The address or a header of the request is too long.";
            default -> "The request cannot be answered as it stands.";
        };
    }

    private static void send(Context ctx, int status, byte[] body) {
        ctx.status(status).contentType("application/problem+json").result(body);
    }

    private static boolean isProblem(Context ctx) {
        return "application/problem+json".equals(ctx.res().getContentType());
    }

    private static String message(Exception e) {
        var message = e.getMessage();
        return message == null ? "" : message;
    }
}
