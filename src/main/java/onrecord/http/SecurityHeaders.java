package onrecord.http;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Headers that every answer carries, errors too. */
final class SecurityHeaders {

    private final Map<String, String> headers = new LinkedHashMap<>();

    /** @param importMapHash SHA-256 of the page's import map, in Base64; empty for no page */
    SecurityHeaders(String importMapHash) {
        var script = importMapHash.isEmpty() ? "'self'" : "'self' 'sha256-" + importMapHash + "'";
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src " + script
                        + "; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'"
                        + "; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /** By name. */
    Map<String, String> all() {
        return Collections.unmodifiableMap(headers);
    }

    void set(Context ctx) {
        headers.forEach(ctx::header);
        if (ctx.path().startsWith("/api/")) {
            ctx.header("Cache-Control", "no-store");
        }
    }
}
