package onrecord.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;

/**
 * Decides who comes in: nobody under a foreign host name while the address is a loopback one (so that no web site can reach the
 * archive by pointing its name here), no page of another site with anything but reading, readers beyond loopback only with a
 * token unless reading is public, writers always with a token.
 */
final class Gate {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final ServerOptions options;
    private final AccessTokens tokens;

    Gate(ServerOptions options, AccessTokens tokens) {
        this.options = options;
        this.tokens = tokens;
    }

    /** @throws ProblemException if the request must not come in */
    void check(Context ctx) throws IOException {
        if (options.isLoopback() && !OWN_NAMES.contains(hostName(ctx))) {
            throw ProblemException.of(
                    "foreign-host",
                    421,
                    "This name is not served",
                    "On this machine the archive is served under its own address only.");
        }
        boolean reading = ctx.method() == HandlerType.GET || ctx.method() == HandlerType.HEAD;
        if (!reading && isCrossSite(ctx)) {
            throw ProblemException.of(
                    "cross-site",
                    403,
                    "Requests from other sites are refused",
                    "Send the request from the archive's own page or from a program.");
        }
        if (!options.isLoopback() && !options.publicReading() && !isHealth(ctx)) {
            require(ctx, AccessTokens.Right.READ);
        }
    }

    /** @throws ProblemException without a token that may write */
    void checkWriting(Context ctx) throws IOException {
        require(ctx, AccessTokens.Right.WRITE);
    }

    private void require(Context ctx, AccessTokens.Right right) throws IOException {
        if (!tokens.allows(token(ctx), right)) {
            // browsers ask for name and password; the token is the password
            ctx.header(
                    "WWW-Authenticate",
                    right == AccessTokens.Right.WRITE ? "Bearer" : "Basic realm=\"OnRecord\", charset=\"UTF-8\"");
            throw ProblemException.of(
                    "token-needed",
                    401,
                    "A token is needed",
                    "Send a token that may %s as “Authorization: Bearer …”; “onrecord token create” makes one."
                            .formatted(right.key()));
        }
    }

    private static String token(Context ctx) {
        var header = ctx.header("Authorization");
        if (header == null) {
            return "";
        }
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return header.substring(7).strip();
        }
        if (header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return password(header.substring(6).strip());
        }
        return "";
    }

    private static String password(String basic) {
        try {
            var pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return ""; // not Base64: no password
        }
    }

    private static boolean isCrossSite(Context ctx) {
        var site = ctx.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        var origin = ctx.header("Origin");
        var host = ctx.header("Host");
        return origin != null
                && (host == null || !origin.toLowerCase(Locale.ROOT).endsWith("://" + host.toLowerCase(Locale.ROOT)));
    }

    private static boolean isHealth(Context ctx) {
        return ctx.path().equals("/livez") || ctx.path().equals("/readyz");
    }

    private static String hostName(Context ctx) {
        var host = ctx.header("Host");
        if (host == null) {
            return "";
        }
        int colon = host.lastIndexOf(':');
        boolean port = colon > host.lastIndexOf(']');
        return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }
}
