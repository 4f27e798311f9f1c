package onrecord.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The frontend's files. Only what a walk over the folder finds at the start is served, so no path leads out of it: no link, no
 * dotfile, no directory. Answers carry an ETag and are asked for anew each time.
 */
final class WebappFiles {

    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
    private static final String HTML = "text/html; charset=utf-8";
    private static final Map<String, String> TYPES = Map.of(
            "html", HTML,
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "txt", "text/plain; charset=utf-8",
            "json", "application/json",
            "webmanifest", "application/manifest+json");

    private final Map<String, Path> files = new HashMap<>();

    WebappFiles(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> isPublic(folder.relativize(file)))
                    .forEach(file ->
                            files.put("/" + folder.relativize(file).toString().replace('\\', '/'), file));
        }
        if (!files.containsKey("/index.html")) {
            throw new IOException("The folder of the frontend has no index.html: " + folder);
        }
    }

    /** SHA-256 of the page's import map in Base64, for the policy; empty if it has none. */
    String importMapHash() throws IOException {
        var page = Files.readString(file("/index.html"));
        var map = IMPORT_MAP.matcher(page);
        return map.find()
                ? Base64.getEncoder().encodeToString(Sha256.of(map.group(1).getBytes(StandardCharsets.UTF_8)))
                : "";
    }

    /** The page, whatever the address: it reads its state from there. */
    void page(Context ctx) throws IOException {
        send(ctx, "/index.html");
    }

    /**
     * A file. A browser that asks for a page which is not there gets the page all the same, as not found: it says so and leads
     * back.
     *
     * @throws ProblemException if there is no such file, and who asks did not ask for a page
     */
    void file(Context ctx) throws IOException {
        if (files.containsKey(ctx.path())) {
            send(ctx, ctx.path());
            return;
        }
        if (ctx.path().startsWith("/api/") || !wantsPage(ctx)) {
            throw ProblemException.notFound("Nothing is found at this address.");
        }
        Problems.keep(
                ctx.status(HttpStatus.NOT_FOUND).contentType(HTML).result(Files.readAllBytes(file("/index.html"))));
    }

    private static boolean wantsPage(Context ctx) {
        String accepted = ctx.header("Accept");
        return accepted != null && accepted.contains("text/html");
    }

    private void send(Context ctx, String name) throws IOException {
        var bytes = Files.readAllBytes(file(name));
        var tag = '"'
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Sha256.of(bytes))
                        .substring(0, 22)
                + '"';
        ctx.header("Cache-Control", "no-cache").header("ETag", tag);
        if (tag.equals(ctx.header("If-None-Match"))) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        ctx.contentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"))
                .result(bytes);
    }

    private Path file(String name) {
        var file = files.get(name);
        if (file == null) {
            throw new IllegalStateException("not a file of the frontend: " + name);
        }
        return file;
    }

    private static boolean isPublic(Path path) {
        for (var part : path) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
