package onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import onrecord.archive.Archive;
import onrecord.archive.Narrowing;
import onrecord.archive.ResultSet;
import onrecord.archive.Sort;
import onrecord.archive.StoredArticle;
import onrecord.json.ChangesJson;
import onrecord.json.Json;
import onrecord.vocabulary.VocabularyChange;
import onrecord.vocabulary.VocabularyReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord vocabulary try}. */
@Command(
        name = "vocabulary",
        description = "Tries changes of the vocabulary before they are made.",
        mixinStandardHelpOptions = true)
final class VocabularyCommand implements Runnable {

    private final Terminal terminal;
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    VocabularyCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "What to do with the vocabulary? There is: vocabulary try");
    }

    @Command(
            name = "try",
            description = {
                "Says what a vocabulary file would change in the archive if it lay in DATA/vocabulary. Writes nothing.",
                "A file of the same name there is taken for the one that it replaces. Faults are named by file and line."
            },
            mixinStandardHelpOptions = true)
    int trial(
            @Mixin CommonOptions common,
            @Mixin WorkerOptions workers,
            @Parameters(paramLabel = "FILE", description = "A vocabulary file; its name ends in .yaml.") Path file,
            @Option(names = "--json", description = "The answer as JSON.") boolean json)
            throws IOException {
        Setup setup = Setup.of(workers.addTo(common.given()), common.config(), environment);
        if (!file.toString().endsWith(".yaml")) {
            throw CommandException.badUse(file + " is no vocabulary file: its name must end in .yaml.");
        }
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        VocabularyReader.Trial vocabularies = setup.trial(file);
        VocabularyTrial trial = new VocabularyTrial(
                setup.annotator(vocabularies.now()),
                vocabularies.now().hash(),
                setup.annotator(vocabularies.tried()),
                new VocabularyChange(vocabularies.now(), vocabularies.tried()));
        try (Archive archive = setup.archive(Setup.labels(vocabularies.now()));
                ResultSet<StoredArticle> all = archive.allArticles(Narrowing.EVERYTHING, Sort.NEWEST)) {
            RebuildProgress progress = new RebuildProgress(terminal, Math.toIntExact(all.total()));
            trial.run(all, setup.workers(), progress::step);
            progress.end();
            String archived = archive.status().vocabulary().hash();
            if (json) {
                var hashes = new ChangesJson.Hashes(
                        archived,
                        vocabularies.now().hash(),
                        vocabularies.tried().hash());
                terminal.out()
                        .println(Json.text(
                                ChangesJson.trial(trial.articles(), hashes, trial.changes(), trial.examples())));
            } else {
                print(trial, file, archived.equals(vocabularies.now().hash()));
            }
        }
        return ExitCode.DONE.number();
    }

    private void print(VocabularyTrial trial, Path file, boolean current) {
        long beyond = trial.articles() - trial.changes().articles();
        terminal.out()
                .println("%s would change %s of %s%s."
                        .formatted(
                                file,
                                ChangesPrinter.number(trial.changes().changed()),
                                ChangesPrinter.counted(trial.articles(), "article"),
                                beyond == 0
                                        ? ""
                                        : "; " + ChangesPrinter.number(beyond)
                                                + " hold no name that it touches and were not annotated"));
        ChangesPrinter printer = new ChangesPrinter(terminal);
        printer.values(trial.changes());
        printer.examples(trial.examples());
        if (!current) {
            terminal.out().println();
            terminal.out()
                    .println("The archive was annotated with another vocabulary than the one in force: "
                            + "`onrecord reindex` will change more than this.");
        }
    }
}
