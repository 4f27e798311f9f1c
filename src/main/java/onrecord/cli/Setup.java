package onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import onrecord.annotate.Annotator;
import onrecord.archive.Archive;
import onrecord.lucene.LuceneArchive;
import onrecord.lucene.SearchLimits;
import onrecord.query.Labels;
import onrecord.vocabulary.QuotationRules;
import onrecord.vocabulary.QuotationRulesReader;
import onrecord.vocabulary.Vocabulary;
import onrecord.vocabulary.VocabularyLabels;
import onrecord.vocabulary.VocabularyReader;
import org.jspecify.annotations.Nullable;

/**
 * What a command works with: where things lie and what is set.
 *
 * @param installation folders that the program needs
 * @param settings what is set, and where
 */
record Setup(Installation installation, Settings settings) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int MOST_WORKERS = 256;
    private static final int MOST_IN_A_BATCH = 10_000;

    /** @param given what was said on the command line */
    static Setup of(Map<Setting, String> given, @Nullable Path config, Map<String, String> environment)
            throws IOException {
        Installation installation = Installation.find(config, environment);
        return new Setup(installation, new Settings(given, environment, installation.config()));
    }

    /** The newsroom's own vocabulary, which may be missing. */
    Path ownVocabulary() {
        return settings.data().resolve("vocabulary");
    }

    /** @throws onrecord.vocabulary.BrokenConfigurationException with all faults there are */
    Vocabulary vocabulary() {
        return new VocabularyReader().read(installation.vocabulary(), ownVocabulary());
    }

    /** The vocabulary as it is, and with one more file. */
    VocabularyReader.Trial trial(Path file) throws IOException {
        return new VocabularyReader().trial(installation.vocabulary(), ownVocabulary(), file);
    }

    /** Annotates with the vocabulary and with what was measured for the rules of quotations. */
    Annotator annotator(Vocabulary vocabulary) {
        return new Annotator(vocabulary, quotationRules());
    }

    /** What was measured for the rules of quotations. */
    QuotationRules quotationRules() {
        return new QuotationRulesReader().read(installation.quotationRules());
    }

    static Labels labels(Vocabulary vocabulary) {
        return new VocabularyLabels(vocabulary);
    }

    Labels labels() {
        return labels(vocabulary());
    }

    /** Opens the archive for one command, whose person would rather wait than see a part; there must be one. */
    Archive archive(Labels labels) throws IOException {
        return archive(labels, new SearchLimits(PATIENCE, PATIENCE, SearchLimits.DEFAULT.suggestBelow()));
    }

    Archive archive(Labels labels, SearchLimits limits) throws IOException {
        return LuceneArchive.open(existingArchive(), labels, limits);
    }

    /** The archive's folder; there must be one. */
    Path existingArchive() {
        Path data = settings.data();
        if (!Files.exists(data.resolve("CURRENT")) && !Files.exists(data.resolve("generations"))) {
            throw CommandException.badUse("There is no archive in " + data
                    + ". `onrecord index PATH --data DIR` makes one; `onrecord demo` shows the sample.");
        }
        return data;
    }

    int workers() {
        return settings.number(Setting.WORKERS, 1, MOST_WORKERS)
                .orElse(Runtime.getRuntime().availableProcessors());
    }

    int batch() {
        return settings.number(Setting.BATCH, 1, MOST_IN_A_BATCH).orElseThrow();
    }
}
