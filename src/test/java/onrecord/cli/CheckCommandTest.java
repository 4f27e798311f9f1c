package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check} and {@code check-draft} as a script sees them. */
class CheckCommandTest {

    private static final String ARTICLES = """
            {"id": "a1", "title": "Harbour", "body": "“The harbour will stay open tonight,” Tilda Osgrove said.", "date": "2024-11-05", "source": "Kelbrook Post", "language": "en"}
            """;

    private static final String DRAFT = "“The harbour will stay open tonight,” Tilda Osgrove said.";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void indexAnArticle() throws IOException {
        shell = new Shell(folder);
        for (String file : List.of("quotations/rules.yaml", "vocabulary/speech-verbs.yaml")) {
            Shell.write(shell.config.resolve(file), Files.readString(Path.of("index-config", file)));
        }
        assertThat(shell.run(ARTICLES, "index", "-")).isZero();
    }

    @Test
    void verbatimWordsAreExactWithTheirSource() {
        assertThat(shell.run("", "check", "The harbour will stay open tonight")).isZero();
        assertThat(shell.out()).startsWith("Exact: ").contains("Kelbrook Post", "[a1]", "2024-11-05");
    }

    @Test
    void aChangedWordIsShownAgainstPrint() {
        assertThat(shell.run("", "check", "The harbour will stay closed tonight"))
                .isZero();
        assertThat(shell.out()).startsWith("Reworded: ").contains("You have “closed”, print has “open”.");
    }

    @Test
    void wordsGivenOneByOneAreOneQuotation() {
        assertThat(shell.run("", "check", "The", "harbour", "will", "stay", "open", "tonight"))
                .isZero();
        assertThat(shell.out()).startsWith("Exact: ");
    }

    @Test
    void whatIsNotFoundIsSaidNotToBeUnsaid() {
        assertThat(shell.run("", "check", "Copper ladders everywhere tomorrow", "--speaker", "Nelda Quist"))
                .isZero();
        assertThat(shell.out()).startsWith("Not found: ").contains("not the same as not said", "Nelda Quist");
    }

    @Test
    void jsonIsTheAnswerOfTheApi() {
        assertThat(shell.run("", "check", "--json", "The harbour will stay open tonight"))
                .isZero();
        assertThat(shell.out()).startsWith("{").contains("\"verdict\":\"exact\"", "\"verdict\":\"not-asked\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "…!?", "\u0000", "\ud800"})
    void aTextWithoutAWordIsBadUse(String text) {
        assertThat(shell.run("", "check", text)).isEqualTo(2);
        assertThat(shell.err()).contains("There is no word to check.").doesNotContain("Exception");
    }

    @Test
    void aTextThatIsTooLongIsBadUseAndNotRepeated() {
        assertThat(shell.run("", "check", "secretword ".repeat(600))).isEqualTo(2);
        assertThat(shell.err()).contains("5,000").doesNotContain("secretword");
    }

    @ParameterizedTest
    @CsvSource({"draft.txt", "draft.md", "draft.html", "draft", "draft.docx"})
    void everyKindOfDraftIsRead(String name) throws IOException {
        Path draft = folder.resolve(name);
        String text = name.endsWith("html") ? "<p>" + DRAFT + "</p>" : DRAFT;
        Files.write(draft, name.endsWith("docx") ? document(DRAFT) : text.getBytes(StandardCharsets.UTF_8));
        assertThat(shell.run("", "check-draft", draft.toString())).isZero();
        assertThat(shell.out()).contains("1 quotation in the draft: 1 exact.", "[a1]");
    }

    @Test
    void aDraftIsReadFromStandardInput() {
        assertThat(shell.run(DRAFT, "check-draft", "-")).isZero();
        assertThat(shell.out()).contains("1 exact");
    }

    @ParameterizedTest
    @CsvSource({"json, {", "md, '# '", "html, <!doctype html>", "text, 1 quotation"})
    void theReportGoesWhereItIsAskedFor(String format, String beginning) throws IOException {
        Path report = folder.resolve("report");
        assertThat(shell.run(DRAFT, "check-draft", "-", "--format", format, "--out", report.toString()))
                .isZero();
        assertThat(Files.readString(report)).startsWithIgnoringCase(beginning).contains("a1");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void aDraftWithoutQuotationsSaysSo() {
        assertThat(shell.run("The road is closed.", "check-draft", "-")).isZero();
        assertThat(shell.out()).contains("No quotation was found in the draft.");
    }

    @Test
    void aMissingDraftIsNamed() {
        assertThat(shell.run("", "check-draft", folder.resolve("absent.md").toString()))
                .isEqualTo(1);
        assertThat(shell.err()).contains("absent.md").doesNotContain("Exception\n\tat");
    }

    @Test
    void anEmptyDraftIsBadUse() {
        assertThat(shell.run("", "check-draft", "-")).isEqualTo(2);
        assertThat(shell.err()).contains("The draft is empty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft.txt", "draft.docx", "draft.pdf", "draft.csv"})
    void whatIsNoTextIsBadUse(String name) throws IOException {
        Path draft = folder.resolve(name);
        Files.write(draft, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 1, 2, (byte) 0x80});
        assertThat(shell.run("", "check-draft", draft.toString())).isEqualTo(2);
        assertThat(shell.err()).doesNotContain("Exception\n\tat");
    }

    @Test
    void aHugeDraftIsBadUse() throws IOException {
        Path draft = folder.resolve("draft.txt");
        Files.write(draft, new byte[3 << 20]);
        assertThat(shell.run("", "check-draft", draft.toString())).isEqualTo(2);
        assertThat(shell.err()).contains("2,097,152 bytes");
    }

    private static byte[] document(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document><w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
