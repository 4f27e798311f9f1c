package onrecord.browser;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.cli.OnRecord;

/** The program in a process of its own, serving on a port that was free. */
final class Program implements Closeable {

    private static final String READY = "OnRecord is ready at ";

    private final Process process;
    private final URI address;

    private Program(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** The sample archive, made in a folder. */
    static Program demo(Path data) throws IOException {
        return serving("demo", "--port", "0", "--data", data.toString());
    }

    /** An archive of its own, made of files in any format that the program reads. */
    static Program over(Path data, Path... articles) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("index", "--data", data.toString()));
        Stream.of(articles).map(Path::toString).forEach(arguments::add);
        Process index = start(arguments);
        String said = new String(index.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (index.waitFor() != 0) {
            throw new IOException("indexing ended with " + index.exitValue() + ": " + said);
        }
        return serving("serve", "--port", "0", "--data", data.toString());
    }

    private static Program serving(String... arguments) throws IOException {
        Process process = start(List.of(arguments));
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.startsWith(READY)) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(further -> {}));
                return new Program(
                        process, URI.create(line.substring(READY.length()).strip()));
            }
        }
        throw new IOException("the program ended before it was ready: " + said);
    }

    private static Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Donrecord.home="
                        + Path.of(System.getProperty("onrecord.home", "")).toAbsolutePath(),
                "-cp",
                classPath(),
                OnRecord.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String classPath() {
        if (Program.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs())
                    .map(Program::file)
                    .collect(Collectors.joining(System.getProperty("path.separator")));
        }
        return System.getProperty("java.class.path");
    }

    private static String file(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException notAFile) {
            throw new IllegalStateException(notAFile);
        }
    }

    /** Without a slash at its end. */
    URI address() {
        return address;
    }

    /** Stops it at once, as when the machine is switched off. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
