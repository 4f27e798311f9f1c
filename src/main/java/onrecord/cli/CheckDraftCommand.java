package onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import onrecord.archive.Archive;
import onrecord.check.DraftCheck;
import onrecord.check.DraftExport;
import onrecord.check.DraftPlain;
import onrecord.check.DraftReport;
import onrecord.check.QuotationCheck;
import onrecord.check.UncheckableException;
import onrecord.query.Labels;
import onrecord.source.DraftFormat;
import onrecord.source.DraftText;
import onrecord.source.UnreadableFileException;
import onrecord.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord check-draft}. */
@Command(
        name = "check-draft",
        description = "Checks every quotation of a draft against this archive. Nothing of the draft is kept.",
        mixinStandardHelpOptions = true)
final class CheckDraftCommand implements Callable<Integer> {

    /** Forms of the report; the first is for people at a terminal. */
    enum Format {
        text,
        json,
        md,
        html
    }

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "Text, Markdown, HTML or .docx; - for text on standard input.")
    private Path file = Path.of("-");

    @Option(names = "--format", paramLabel = "F", description = "${COMPLETION-CANDIDATES}; text if not said.")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the report goes; standard output if not said.")
    private @Nullable Path out;

    CheckDraftCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Setup setup = Setup.of(common.given(), common.config(), environment);
        String draft = draft();
        Vocabulary vocabulary = setup.vocabulary();
        Labels labels = Setup.labels(vocabulary);
        try (Archive archive = setup.archive(labels)) {
            var annotator = setup.annotator(vocabulary);
            write(report(new DraftCheck(new QuotationCheck(archive, labels), annotator::annotate).check(draft)));
        } catch (UncheckableException e) {
            throw CommandException.badUse(String.valueOf(e.getMessage()));
        }
        return ExitCode.DONE.number();
    }

    private String draft() throws IOException {
        boolean standardInput = file.toString().equals("-");
        DraftFormat kind = standardInput
                ? DraftFormat.TEXT
                : DraftFormat.ofFile(file.toString())
                        .orElseThrow(() -> CommandException.badUse("A draft is text, Markdown (.md), HTML or .docx."));
        try (InputStream in = standardInput ? terminal.in() : Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(DraftText.MOST_BYTES + 1);
            if (bytes.length > DraftText.MOST_BYTES) {
                throw CommandException.badUse(
                        "A draft of at most %,d bytes is checked at once.".formatted(DraftText.MOST_BYTES));
            }
            return DraftText.read(bytes, kind);
        } catch (UnreadableFileException e) {
            throw CommandException.badUse(String.valueOf(e.getMessage()));
        } catch (CharacterCodingException e) {
            throw CommandException.badUse("The draft is not valid UTF-8.");
        }
    }

    private String report(DraftReport report) {
        return switch (format) {
            case text -> DraftPlain.of(report);
            case json -> DraftExport.JSON.of(report) + "\n";
            case md -> DraftExport.MD.of(report);
            case html -> DraftExport.HTML.of(report);
        };
    }

    private void write(String report) throws IOException {
        if (out == null) {
            terminal.out().print(report);
            terminal.out().flush();
        } else {
            Files.write(out, report.getBytes(StandardCharsets.UTF_8));
        }
    }
}
