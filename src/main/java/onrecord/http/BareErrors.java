package onrecord.http;

import java.nio.ByteBuffer;
import onrecord.json.Json;
import onrecord.json.ProblemJson;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Jetty's own errors, for requests that never reach a route: the same shape and headers, nothing of the request echoed. */
final class BareErrors extends ErrorHandler {

    private final SecurityHeaders headers;

    BareErrors(SecurityHeaders headers) {
        this.headers = headers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        var node = ProblemJson.of(
                "bad-request", status, HttpStatus.getMessage(status), "The request cannot be answered as it stands.");
        headers.all().forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.write(true, ByteBuffer.wrap(Json.bytes(node)), callback);
        return true;
    }
}
