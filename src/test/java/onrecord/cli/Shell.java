package onrecord.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Runs commands on an archive and a small configuration in a folder, and keeps what the last one wrote. */
final class Shell {

    final Path config;
    final Path data;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** With a vocabulary of one country. */
    Shell(Path folder) throws IOException {
        config = folder.resolve("index-config");
        data = folder.resolve("archive");
        vocabulary(
                "countries.yaml",
                "countries:\n  - {id: UA, label: Ukraine, capitals: [Kyiv, Kiev], cities: [Odesa], source: test}\n");
    }

    /** Writes a shipped vocabulary file. */
    void vocabulary(String name, String yaml) throws IOException {
        write(config.resolve("vocabulary").resolve(name), yaml);
    }

    /** Writes a vocabulary file of the newsroom's own. */
    Path ownVocabulary(String name, String yaml) throws IOException {
        return write(data.resolve("vocabulary").resolve(name), yaml);
    }

    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Every command gets the folders. Returns its exit code. */
    int run(String input, String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = Terminal.to(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
        Map<String, String> environment =
                Map.of("ONRECORD_DATA", data.toString(), "ONRECORD_CONFIG", config.toString());
        return OnRecord.run(terminal, environment, arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
