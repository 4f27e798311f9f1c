package onrecord.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import onrecord.archive.Archive;
import onrecord.archive.Kind;
import onrecord.export.Export;
import onrecord.export.ExportFormat;
import onrecord.export.ExportRequest;
import onrecord.query.Labels;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code GET /export/articles.csv} and the like: the whole result set as a stream. */
final class ExportHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ExportHandler.class);

    private final Archive archive;
    private final Labels labels;
    private final NarrowingReader narrowings;

    ExportHandler(Archive archive, Labels labels, NarrowingReader narrowings) {
        this.archive = archive;
        this.labels = labels;
        this.narrowings = narrowings;
    }

    void export(Context ctx) throws IOException {
        var parameters = new Parameters(ctx);
        var of = of(ctx.pathParam("kind"));
        var format = ExportFormat.of(ctx.pathParam("format"))
                .orElseThrow(() -> ProblemException.notFound("There is no export in this format."));
        var narrowing = narrowings.read(parameters, of);
        var sort = SearchHandler.sort(parameters, narrowing);
        var columns = columns(parameters);
        boolean guard = parameters.choice("guard", Guard.ON, Guard.values(), Guard::key) == Guard.ON;
        parameters.nothingElse();
        try (var export =
                Export.open(archive, labels, new ExportRequest(of, format, narrowing, sort, columns, guard))) {
            ctx.contentType(format.contentType());
            ctx.header("OnRecord-Rows", Long.toString(export.rows()));
            ctx.header(
                    "Content-Disposition", "attachment; filename=\"onrecord-%s.%s\"".formatted(of.key(), format.key()));
            if (ctx.method() != HandlerType.HEAD) {
                write(ctx, export);
            }
        }
    }

    /** A failure midway must not look like the end of the file: the connection is broken instead. */
    private static void write(Context ctx, Export export) {
        try {
            var out = ctx.outputStream();
            export.writeTo(out);
            out.flush();
        } catch (IOException | RuntimeException | Error e) {
            if (e instanceof EofException) {
                LOG.info("An export of {} rows was not taken to its end", export.rows());
            } else {
                LOG.error("An export of {} rows broke off", export.rows(), new Fault(e));
            }
            ServletContextRequest.getServletContextRequest(ctx.req())
                    .getServletChannel()
                    .abort(e);
        }
    }

    private static Kind of(String kind) {
        for (var of : Kind.values()) {
            if (of.key().equals(kind)) {
                return of;
            }
        }
        throw ProblemException.notFound("There are exports of articles and of quotations.");
    }

    private static List<String> columns(Parameters parameters) {
        return parameters.all("columns").stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private enum Guard {
        ON,
        OFF;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
