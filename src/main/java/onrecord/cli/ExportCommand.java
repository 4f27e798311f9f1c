package onrecord.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import onrecord.archive.Archive;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.export.Export;
import onrecord.export.ExportFormat;
import onrecord.export.ExportRequest;
import onrecord.query.Labels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord export}. */
@Command(name = "export", description = "Writes a whole result as CSV or JSON Lines.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Mixin
    private final QuotationOptions more = new QuotationOptions();

    @Parameters(index = "0", paramLabel = "WHAT", description = "articles or quotations.")
    private String what = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "QUERY",
            description = "What to look for; everything if nothing is said.")
    private List<String> query = List.of();

    @Option(names = "--format", paramLabel = "F", description = "csv (the default) or jsonl.")
    private String format = ExportFormat.CSV.key();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; standard output if not said.")
    private @Nullable Path out;

    @Option(
            names = "--columns",
            paramLabel = "NAME",
            split = ",",
            description = "Columns, apart by commas, or all; without this all but the body.")
    private List<String> columns = new ArrayList<>();

    @Option(
            names = "--guard",
            paramLabel = "HOW",
            description = "off leaves cells that begin like a formula as they are.")
    private String guard = "on";

    ExportCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Kind of = FilterOptions.oneOf("export", what, Kind.ARTICLES, Kind.values());
        ExportFormat as = FilterOptions.oneOf("--format", format, ExportFormat.CSV, ExportFormat.values());
        boolean guarded = FilterOptions.oneOf("--guard", guard, Guard.ON, Guard.values()) == Guard.ON;
        Setup setup = Setup.of(common.given(), common.config(), environment);
        Labels labels = setup.labels();
        Narrowing narrowing = narrowing(of, labels);
        ExportRequest request = new ExportRequest(of, as, narrowing, filters.sort(narrowing), columns, guarded);
        try (Archive archive = setup.archive(labels);
                Export export = Export.open(archive, labels, request)) {
            write(export);
            String noun = export.rows() == 1 ? of.key().substring(0, of.key().length() - 1) : of.key();
            String place = out == null ? "" : " in " + out;
            terminal.err().println(String.format(Locale.ROOT, "%,d %s%s", export.rows(), noun, place));
        }
        return ExitCode.DONE.number();
    }

    private Narrowing narrowing(Kind of, Labels labels) {
        String words = String.join(" ", query);
        return switch (of) {
            case ARTICLES -> {
                more.refuseForArticles();
                yield filters.articles(words, labels);
            }
            case QUOTATIONS -> filters.quotations(words, labels, more);
        };
    }

    /** A file gets its name when it is whole, so that a broken export never looks like one. */
    private void write(Export export) throws IOException {
        if (out == null) {
            export.writeTo(terminal.answers());
            return;
        }
        Path unfinished = out.resolveSibling(out.getFileName() + ".unfinished");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            export.writeTo(file);
        }
        Files.move(unfinished, out, StandardCopyOption.REPLACE_EXISTING);
    }

    private enum Guard {
        ON,
        OFF
    }
}
