package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

    private Shell shell;
    private Path config;
    private Path data;

    @BeforeEach
    void openAShell() throws IOException {
        shell = new Shell(folder);
        config = shell.config;
        data = shell.data;
    }

    @Test
    void withoutACommandThereIsHelpAndExitCode2() {
        assertThat(shell.run("")).isEqualTo(2);
        assertThat(shell.out()).contains("Usage: onrecord", "demo", "index");
    }

    @Test
    void anUnknownOptionIsBadUse() {
        assertThat(shell.run("", "serve", "--prot", "1")).isEqualTo(2);
        assertThat(shell.err()).contains("--prot");
    }

    @Test
    void indexedArticlesAreFoundAndExported() {
        assertThat(shell.run(GOOD, "index", "-")).isEqualTo(0);
        assertThat(shell.out()).containsPattern("records +2 ").containsPattern("new +2");
        assertThat(shell.run("", "search", "grain")).isEqualTo(0);
        assertThat(shell.out()).contains("Grain ships leave").contains("1 article\n");
        assertThat(shell.run("", "export", "articles", "--columns", "id,body", "--sort", "newest"))
                .isEqualTo(0);
        assertThat(shell.out())
                .isEqualTo(
                        "id,body\r\na2,The talks ended without a paper.\r\na1,Ships left Odesa with grain. Café.\r\n");
    }

    @Test
    void rejectedRecordsAreNamedAndGiveExitCode3() {
        assertThat(shell.run(GOOD + "{\"id\": \"a3\"}\n", "index", "-")).isEqualTo(3);
        assertThat(shell.out()).contains("rejected  -, line 3: It has neither a title nor a body.");
    }

    @Test
    void theSameArticlesAgainChangeNothing() {
        shell.run(GOOD, "index", "-");
        assertThat(shell.run(GOOD, "index", "-")).isEqualTo(0);
        assertThat(shell.out()).containsPattern("unchanged +2");
    }

    @Test
    void anArchiveThatAnotherWritesToGivesExitCode4() throws IOException {
        try (ArchiveWriter other = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            assertThat(other).isNotNull();
            assertThat(shell.run(GOOD, "index", "-")).isEqualTo(4);
        }
    }

    @Test
    void annotationsComeInTheOrderOfTheArticles() {
        assertThat(shell.run(GOOD, "annotate")).isEqualTo(0);
        assertThat(shell.out().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"id\":\"a1\",\"annotation\":\"done\""),
                        second -> assertThat(second).startsWith("{\"id\":\"a2\""));
    }

    @Test
    void aFaultInTheVocabularyIsNamedByFileAndLineAndNothingStarts() throws IOException {
        Files.writeString(config.resolve("vocabulary/bad.yaml"), "countries:\n  - {id: Ukraine, label: Ukraine}\n");
        assertThat(shell.run(GOOD, "index", "-")).isEqualTo(2);
        assertThat(shell.err()).contains("bad.yaml:2: ").contains("nothing was started");
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
        shell.ownVocabulary("ours.yaml", """
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
            assertThat(shell.run("", command)).isEqualTo(2);
            String file = data.resolve("vocabulary/ours.yaml").toString();
            assertThat(shell.err().lines().filter(line -> line.startsWith(file)))
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
        assertThat(shell.run("", "config")).isEqualTo(2);
        assertThat(shell.err()).contains(config.toString()).contains("--config");
    }

    @Test
    void searchingWhereThereIsNoArchiveSaysHowToMakeOne() {
        assertThat(shell.run("", "search", "grain")).isEqualTo(2);
        assertThat(shell.err()).contains(data.toString()).contains("onrecord index");
    }

    @Test
    void theConfigurationIsPrintedWithItsOrigins() {
        assertThat(shell.run("", "config")).isEqualTo(0);
        assertThat(shell.out()).containsPattern("port +8080 +default").contains(config.toString());
    }

    @Test
    void aTokenIsShownOnceAndKeptAsAHash() throws IOException {
        assertThat(shell.run("", "token", "create")).isEqualTo(0);
        String token = shell.out().strip();
        assertThat(Files.readString(data.resolve("tokens")))
                .startsWith("write ")
                .doesNotContain(token);
    }

    @Test
    void afterAChangeOfTheVocabularyReindexingFindsWhatIsNew() throws IOException {
        shell.run(GOOD, "index", "-");
        assertThat(shell.run("", "search", "country:Ukraine", "--json")).isEqualTo(0);
        assertThat(shell.out()).contains("\"total\":1");
        Files.writeString(
                config.resolve("vocabulary/countries.yaml"),
                "countries:\n  - {id: UA, label: Ukraine, capitals: [Kyiv], source: test}\n");
        assertThat(shell.run("", "reindex")).isEqualTo(0);
        assertThat(shell.out())
                .startsWith("2 articles annotated anew")
                .contains("Other findings in 1 article; quotations: 0 before, 0 now.")
                .containsPattern("country +UA +-1 +articles +Ukraine");
        shell.run("", "search", "country:Ukraine", "--json");
        assertThat(shell.out()).contains("\"total\":0");
    }

    @Test
    void aBackupIsAnArchive() throws IOException {
        shell.run(GOOD, "index", "-");
        Path copy = folder.resolve("copy");
        assertThat(shell.run("", "backup", "--to", copy.toString())).isEqualTo(0);
        assertThat(shell.run("", "search", "grain", "--data", copy.toString())).isEqualTo(0);
        assertThat(shell.out()).contains("Grain ships leave");
        assertThat(shell.run("", "backup", "--to", copy.toString())).isEqualTo(2);
        assertThat(shell.err()).contains("Name an empty folder");
    }

    @Test
    void reindexingWhereThereIsNoArchiveIsBadUse() {
        assertThat(shell.run("", "reindex")).isEqualTo(2);
        assertThat(data).doesNotExist();
    }
}
