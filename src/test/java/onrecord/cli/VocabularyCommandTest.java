package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyCommandTest {

    private static final String ARTICLES = """
            {"id": "a1", "title": "Skua seen over Odesa", "body": "A Skua drone crossed the port at night. Two more SKUAs followed.", "date": "2024-11-05", "language": "en"}
            {"id": "a2", "title": "Envoy leaves", "body": "“We are done,” said Ada Brennick in Kyiv. Brennick left at noon.", "date": "2024-11-06", "language": "en"}
            {"id": "a3", "title": "Snow", "body": "Snow fell on the hills all day.", "date": "2024-11-07", "language": "en"}
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void index() throws IOException {
        shell = new Shell(folder);
        shell.vocabulary("drones.yaml", "weapons:\n  - {id: drone, label: Drone, class: true, generic: [drone]}\n");
        shell.run(ARTICLES, "index", "-");
    }

    @Test
    void aTrialSaysWhatAFileWouldChangeWithPlacesAndWritesNothing() throws IOException {
        Path file = Shell.write(folder.resolve("ours.yaml"), """
                weapons:
                  - {id: skua, label: Skua, parent: drone, source: test}
                """);
        TreeMap<Path, String> before = files();
        assertThat(shell.run("", "vocabulary", "try", file.toString())).isEqualTo(0);
        assertThat(shell.out())
                .startsWith(file + " would change 1 of 3 articles; 2 hold no name that it touches")
                .containsPattern("weapon +skua +\\+1 +articles +Skua")
                .contains("1 value: 1 gained, 0 lost.")
                .contains("a1  Skua seen over Odesa\n  + weapon skua  title 0-4  [Skua] seen over Odesa\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void examplesAreOfAsManyArticlesAsThereAre() throws IOException {
        StringBuilder articles = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            articles.append(
                    "{\"id\": \"b%d\", \"title\": \"Terns\", \"body\": \"One Tern drone. A Tern drone. Terns.\", \"language\": \"en\"}%n"
                            .formatted(i));
        }
        shell.run(articles.toString(), "index", "-");
        Path file = Shell.write(folder.resolve("ours.yaml"), """
                weapons:
                  - {id: tern, label: Tern, parent: drone, source: test}
                """);
        assertThat(shell.run("", "vocabulary", "try", file.toString())).isEqualTo(0);
        assertThat(shell.out()).contains(" would change 11 of 14 articles");
        assertThat(shell.out().lines().filter(line -> line.startsWith("b")))
                .hasSize(10)
                .doesNotHaveDuplicates();
    }

    @Test
    void aTrialOfARemovalShowsWhatIsLost() throws IOException {
        Path file = Shell.write(folder.resolve("ours.yaml"), "weapons:\n  - {id: drone, remove: true}\n");
        assertThat(shell.run("", "vocabulary", "try", file.toString(), "--json"))
                .isEqualTo(0);
        assertThat(shell.out())
                .contains("\"articles\":3,\"annotated\":1,\"changed\":1")
                .contains("{\"facet\":\"weapon\",\"id\":\"drone\",\"label\":\"Drone\",\"gained\":0,\"lost\":1}")
                .contains(
                        "\"change\":\"lost\",\"in\":\"body\",\"start\":7,\"end\":12,\"before\":\"A Skua \",\"text\":\"drone\"");
    }

    @Test
    void whoSpeaksIsAmongWhatChanges() throws IOException {
        Path file = Shell.write(folder.resolve("ours.yaml"), """
                people:
                  - {id: a-brennick, label: Ada Brennick, given: [Ada], family: [Brennick], source: test}
                """);
        assertThat(shell.run("", "vocabulary", "try", file.toString())).isEqualTo(0);
        assertThat(shell.out())
                .containsPattern("person +a-brennick +\\+1 ")
                .containsPattern("person +ada-brennick +-1 ");
    }

    @Test
    void afterTheFileIsPutInPlaceReindexingReportsWhatTheTrialSaid() throws IOException {
        String yaml = "weapons:\n  - {id: skua, label: Skua, parent: drone, source: test}\n";
        Path file = shell.ownVocabulary("ours.yaml", yaml);
        assertThat(shell.run("", "vocabulary", "try", file.toString())).isEqualTo(0);
        assertThat(shell.out()).containsPattern("weapon +skua +\\+1 ");
        assertThat(shell.run("", "reindex")).isEqualTo(0);
        assertThat(shell.out()).contains("Other findings in 1 article;").containsPattern("weapon +skua +\\+1 ");
        assertThat(shell.run("", "vocabulary", "try", file.toString())).isEqualTo(0);
        assertThat(shell.out()).contains("was annotated with another vocabulary");
    }

    @Test
    void aFileTakesThePlaceOfTheNewsroomsFileOfThatName() throws IOException {
        shell.ownVocabulary("ours.yaml", "weapons:\n  - {id: skua, label: Skua, parent: drone, source: test}\n");
        Path file = Shell.write(folder.resolve("ours.yaml"), "weapons: []\n");
        assertThat(shell.run("", "vocabulary", "try", file.toString())).isEqualTo(0);
        assertThat(shell.out()).containsPattern("weapon +skua +-1 ");
    }

    @Test
    void aFileThatChangesNothingSaysSo() throws IOException {
        Path file =
                Shell.write(folder.resolve("ours.yaml"), "countries:\n  - {id: UA, extend: true, cities: [Izmail]}\n");
        assertThat(shell.run("", "vocabulary", "try", file.toString())).isEqualTo(0);
        assertThat(shell.out()).startsWith(file + " would change 0 of 3 articles");
    }

    @Test
    void aBrokenFileIsAnsweredWithAllItsFaultsAndNothingElse() throws IOException {
        Path file = Shell.write(folder.resolve("ours.yaml"), """
                weapons:
                  - {id: skua, lable: Skua, parent: drone, source: test}
                  - {id: drone, label: Drone, parent: no-such, source: test}
                """);
        assertThat(shell.run("", "vocabulary", "try", file.toString())).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err().lines())
                .containsExactlyInAnyOrder(
                        file + ":2: unknown key 'lable'",
                        file + ":2: 'label' is missing",
                        file + ":3: 'drone' has an unknown parent 'no-such'",
                        "onrecord: The configuration has faults; nothing was started or tried.");
    }

    @Test
    void badUseIsNamed() {
        assertThat(shell.run("", "vocabulary")).isEqualTo(2);
        assertThat(shell.err()).contains("vocabulary try");
        assertThat(shell.run("", "vocabulary", "try", "notes.txt")).isEqualTo(2);
        assertThat(shell.err()).contains("must end in .yaml");
        assertThat(shell.run("", "vocabulary", "try", "missing.yaml")).isEqualTo(1);
        assertThat(shell.err()).contains("There is no file or folder missing.yaml");
        assertThat(shell.run(
                        "",
                        "vocabulary",
                        "try",
                        "missing.yaml",
                        "--data",
                        folder.resolve("none").toString()))
                .isNotEqualTo(0);
    }

    private TreeMap<Path, String> files() throws IOException {
        TreeMap<Path, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(shell.data)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        }
        return files;
    }
}
