package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import onrecord.archive.ArchiveWriter;
import onrecord.lucene.LuceneArchiveWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a script sees it: arguments in, bytes and an exit code out. */
class OnRecordTest {

    private static final String GOOD = """
            {"id": "a1", "title": "Grain ships leave", "body": "Ships left Odesa with grain. Café.", "date": "2024-11-05", "language": "en"}
            {"id": "a2", "title": "Talks end", "body": "The talks ended without a paper.", "date": "2024-11-06", "language": "en"}
            """;

    @TempDir
    private Path folder;

    private Path config;
    private Path data;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeAVocabulary() throws IOException {
        config = folder.resolve("index-config");
        data = folder.resolve("archive");
        Files.createDirectories(config.resolve("vocabulary"));
        Files.writeString(
                config.resolve("vocabulary/countries.yaml"),
                "countries:\n  - {id: UA, label: Ukraine, capitals: [Kyiv, Kiev], cities: [Odesa], source: test}\n");
    }

    @Test
    void withoutACommandThereIsHelpAndExitCode2() {
        assertThat(run("")).isEqualTo(2);
        assertThat(text(out)).contains("Usage: onrecord", "demo", "index");
    }

    @Test
    void anUnknownOptionIsBadUse() {
        assertThat(run("", "serve", "--prot", "1")).isEqualTo(2);
        assertThat(text(err)).contains("--prot");
    }

    @Test
    void indexedArticlesAreFoundAndExported() {
        assertThat(run(GOOD, "index", "-")).isEqualTo(0);
        assertThat(text(out)).containsPattern("records +2 ").containsPattern("new +2");
        assertThat(run("", "search", "grain")).isEqualTo(0);
        assertThat(text(out)).contains("Grain ships leave").contains("1 article\n");
        assertThat(run("", "export", "articles", "--columns", "id,body", "--sort", "newest"))
                .isEqualTo(0);
        assertThat(text(out))
                .isEqualTo(
                        "id,body\r\na2,The talks ended without a paper.\r\na1,Ships left Odesa with grain. Café.\r\n");
    }

    @Test
    void rejectedRecordsAreNamedAndGiveExitCode3() {
        assertThat(run(GOOD + "{\"id\": \"a3\"}\n", "index", "-")).isEqualTo(3);
        assertThat(text(out)).contains("rejected  -, line 3: It has neither a title nor a body.");
    }

    @Test
    void theSameArticlesAgainChangeNothing() {
        run(GOOD, "index", "-");
        assertThat(run(GOOD, "index", "-")).isEqualTo(0);
        assertThat(text(out)).containsPattern("unchanged +2");
    }

    @Test
    void anArchiveThatAnotherWritesToGivesExitCode4() throws IOException {
        try (ArchiveWriter other = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            assertThat(other).isNotNull();
            assertThat(run(GOOD, "index", "-")).isEqualTo(4);
        }
    }

    @Test
    void annotationsComeInTheOrderOfTheArticles() {
        assertThat(run(GOOD, "annotate")).isEqualTo(0);
        assertThat(text(out).lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"id\":\"a1\",\"annotation\":\"done\""),
                        second -> assertThat(second).startsWith("{\"id\":\"a2\""));
    }

    @Test
    void aFaultInTheVocabularyIsNamedByFileAndLineAndNothingStarts() throws IOException {
        Files.writeString(config.resolve("vocabulary/bad.yaml"), "countries:\n  - {id: Ukraine, label: Ukraine}\n");
        assertThat(run(GOOD, "index", "-")).isEqualTo(2);
        assertThat(text(err)).contains("bad.yaml:2: ").contains("nothing was started");
        assertThat(data).doesNotExist();
    }

    @Test
    void everyClashOfANewsroomsFileIsReportedByFileAndLineInOneGo() throws IOException {
        Files.writeString(config.resolve("vocabulary/more.yaml"), """
                people:
                  - {id: ada-berg, label: Ada Berg, source: test}
                weapons:
                  - {id: drone, label: Drone, class: true, generic: [drone]}
                  - {id: skua, label: Skua, parent: drone, source: test}
                events:
                  - {id: clash, label: Clash, patterns: [{name: a, noun: "clash:n"}]}
                """);
        Files.createDirectories(data.resolve("vocabulary"));
        Files.writeString(data.resolve("vocabulary/ours.yaml"), """
                people:
                  - {id: berg-2, label: Ada Berg, source: test}
                weapons:
                  - {id: skua-2, label: SKUA, parent: drone, aliases: [Skua], source: test}
                countries:
                  - {id: XK, label: Kosovo, cities: [Kyiv], source: test}
                events:
                  - {id: clash-2, label: Battle, patterns: [{name: b, noun: "clash:n", with: "@no-such"}, {name: c, noun: "clash:n"}]}
                """);
        for (String command : new String[] {"config", "serve"}) {
            assertThat(run("", command)).isEqualTo(2);
            String file = data.resolve("vocabulary/ours.yaml").toString();
            assertThat(text(err).lines().filter(line -> line.startsWith(file)))
                    .satisfiesExactly(
                            person -> assertThat(person).contains(":2: 'Ada Berg' means both", "more.yaml:2"),
                            weapon -> assertThat(weapon).contains(":4: 'Skua' means both", "more.yaml:5"),
                            country -> assertThat(country).contains(":6: 'Kyiv' means both", "countries.yaml:2"),
                            words -> assertThat(words).contains(":8: 'clash-2' names unknown event-words 'no-such'"),
                            event -> assertThat(event).contains(":8: the pattern 'c' means both", "more.yaml:7"));
        }
    }

    @Test
    void aMissingConfigurationSaysWhereItWasLookedFor() throws IOException {
        Files.delete(config.resolve("vocabulary/countries.yaml"));
        Files.delete(config.resolve("vocabulary"));
        assertThat(run("", "config")).isEqualTo(2);
        assertThat(text(err)).contains(config.toString()).contains("--config");
    }

    @Test
    void searchingWhereThereIsNoArchiveSaysHowToMakeOne() {
        assertThat(run("", "search", "grain")).isEqualTo(2);
        assertThat(text(err)).contains(data.toString()).contains("onrecord index");
    }

    @Test
    void theConfigurationIsPrintedWithItsOrigins() {
        assertThat(run("", "config")).isEqualTo(0);
        assertThat(text(out)).containsPattern("port +8080 +default").contains(config.toString());
    }

    @Test
    void aTokenIsShownOnceAndKeptAsAHash() throws IOException {
        assertThat(run("", "token", "create")).isEqualTo(0);
        String token = text(out).strip();
        assertThat(Files.readString(data.resolve("tokens")))
                .startsWith("write ")
                .doesNotContain(token);
    }

    @Test
    void afterAChangeOfTheVocabularyReindexingFindsWhatIsNew() throws IOException {
        run(GOOD, "index", "-");
        assertThat(run("", "search", "country:Ukraine", "--json")).isEqualTo(0);
        assertThat(text(out)).contains("\"total\":1");
        Files.writeString(
                config.resolve("vocabulary/countries.yaml"),
                "countries:\n  - {id: UA, label: Ukraine, capitals: [Kyiv], source: test}\n");
        assertThat(run("", "reindex")).isEqualTo(0);
        assertThat(text(out)).startsWith("2 articles annotated anew");
        run("", "search", "country:Ukraine", "--json");
        assertThat(text(out)).contains("\"total\":0");
    }

    @Test
    void aBackupIsAnArchive() throws IOException {
        run(GOOD, "index", "-");
        Path copy = folder.resolve("copy");
        assertThat(run("", "backup", "--to", copy.toString())).isEqualTo(0);
        assertThat(run("", "search", "grain", "--data", copy.toString())).isEqualTo(0);
        assertThat(text(out)).contains("Grain ships leave");
        assertThat(run("", "backup", "--to", copy.toString())).isEqualTo(2);
        assertThat(text(err)).contains("Name an empty folder");
    }

    @Test
    void reindexingWhereThereIsNoArchiveIsBadUse() {
        assertThat(run("", "reindex")).isEqualTo(2);
        assertThat(data).doesNotExist();
    }

    /** Every command gets the test's folders. */
    private int run(String input, String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = Terminal.to(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
        Map<String, String> environment =
                Map.of("ONRECORD_DATA", data.toString(), "ONRECORD_CONFIG", config.toString());
        return OnRecord.run(terminal, environment, arguments);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
