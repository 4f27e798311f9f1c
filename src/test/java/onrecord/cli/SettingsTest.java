package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import onrecord.vocabulary.BrokenConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path folder;

    private Path config;
    private Path data;

    @BeforeEach
    void makeFolders() throws IOException {
        config = Files.createDirectory(folder.resolve("index-config"));
        data = Files.createDirectory(folder.resolve("data"));
    }

    @Test
    void whatNobodySetsHasItsDefault() throws IOException {
        assertThat(settings(Map.of(), Map.of()).value(Setting.PORT)).isEqualTo(new Settings.Value("8080", "default"));
    }

    @Test
    void optionsComeBeforeVariablesBeforeTheArchiveBeforeTheProgram() throws IOException {
        Files.writeString(config.resolve("archive.yaml"), "port: 1\n");
        assertThat(settings(Map.of(), Map.of()).text(Setting.PORT)).isEqualTo("1");
        Files.writeString(data.resolve("archive.yaml"), "port: 2\n");
        assertThat(settings(Map.of(), Map.of()).text(Setting.PORT)).isEqualTo("2");
        Map<String, String> environment = Map.of("ONRECORD_PORT", "3");
        assertThat(settings(Map.of(), environment).text(Setting.PORT)).isEqualTo("3");
        assertThat(settings(Map.of(Setting.PORT, "4"), environment).text(Setting.PORT))
                .isEqualTo("4");
    }

    @Test
    void everyValueSaysWhereItCameFrom() throws IOException {
        Files.writeString(data.resolve("archive.yaml"), "\nworkers: 3\n");
        Settings settings = settings(Map.of(), Map.of("ONRECORD_ADMIN_PORT", "9090"));
        assertThat(settings.value(Setting.DATA).origin()).isEqualTo("--data");
        assertThat(settings.value(Setting.ADMIN_PORT).origin()).isEqualTo("ONRECORD_ADMIN_PORT");
        assertThat(settings.value(Setting.WORKERS).origin()).isEqualTo(data.resolve("archive.yaml") + ":2");
    }

    @Test
    void anUnknownKeyInASettingsFileStopsEverything() throws IOException {
        Files.writeString(data.resolve("archive.yaml"), "prot: 1\n");
        assertThatThrownBy(() -> settings(Map.of(), Map.of())).isInstanceOf(BrokenConfigurationException.class);
    }

    @Test
    void aNumberOutOfItsRangeIsBadUseAndSaysWhereItStands() throws IOException {
        Settings settings = settings(Map.of(Setting.PORT, "99999"), Map.of());
        assertThatThrownBy(() -> settings.number(Setting.PORT, 0, 65_535))
                .isInstanceOf(CommandException.class)
                .hasMessage("port is '99999' (--port), but must be a whole number from 0 to 65535.");
    }

    private Settings settings(Map<Setting, String> options, Map<String, String> environment) throws IOException {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        given.put(Setting.DATA, data.toString());
        given.putAll(options);
        return new Settings(given, environment, config);
    }
}
