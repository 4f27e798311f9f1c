package onrecord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    private static final Set<String> KNOWN = new TreeSet<>(List.of("port", "workers"));

    @TempDir
    private Path folder;

    @Test
    void aSettingKeepsTheLineItStandsIn() throws IOException {
        SettingsFile file = read("# ours\nport: 9000\n");
        assertThat(file.setting("port").orElseThrow().text()).isEqualTo("9000");
        assertThat(file.setting("port").orElseThrow().place().line()).isEqualTo(2);
        assertThat(file.setting("workers")).isEmpty();
    }

    @Test
    void aMissingFileHoldsNothing() throws IOException {
        assertThat(SettingsFile.read(folder.resolve("none.yaml"), KNOWN).setting("port"))
                .isEmpty();
    }

    @Test
    void everyFaultIsReportedAtOnceWithItsLine() {
        assertThatThrownBy(() -> read("prot: 9000\nworkers: [1, 2]\n"))
                .isInstanceOf(BrokenConfigurationException.class)
                .hasMessageContaining("archive.yaml:1: unknown setting 'prot'; known are port, workers")
                .hasMessageContaining("archive.yaml:2: a setting has one value");
    }

    private SettingsFile read(String yaml) throws IOException {
        Path file = folder.resolve("archive.yaml");
        Files.writeString(file, yaml);
        return SettingsFile.read(file, KNOWN);
    }
}
