package onrecord.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The frontend's libraries, read from the jars on the class path. Their addresses carry the version, so they are kept by
 * browsers for good. Only scripts of the folders that the import map names are given out.
 */
final class LibraryFiles {

    private static final String FOLDER = "META-INF/resources/_static/";
    private static final Pattern SCRIPT = Pattern.compile(
            "(?:lit|lit-html|lit-element|reactive-element)/[0-9][0-9.]*/(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_.-]+\\.js");
    private static final Pattern DOTS = Pattern.compile("\\.\\.");

    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    /** @throws ProblemException if there is no such script */
    void script(Context ctx) throws IOException {
        var path = ctx.path().substring("/_static/".length());
        if (!SCRIPT.matcher(path).matches() || DOTS.matcher(path).find()) {
            throw ProblemException.notFound("Nothing is found at this address.");
        }
        var bytes = read.get(path);
        if (bytes == null) {
            bytes = load(path);
            read.put(path, bytes);
        }
        ctx.header("Cache-Control", "public, max-age=31536000, immutable")
                .contentType("text/javascript; charset=utf-8")
                .result(bytes);
    }

    private static byte[] load(String path) throws IOException {
        try (var in = LibraryFiles.class.getClassLoader().getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw ProblemException.notFound("Nothing is found at this address.");
            }
            return in.readAllBytes();
        }
    }
}
