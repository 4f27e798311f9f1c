package onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import onrecord.archive.ArchiveWriter;
import onrecord.ingest.Ingest;
import onrecord.ingest.IngestListener;
import onrecord.ingest.IngestReport;
import onrecord.lucene.LuceneArchiveWriter;
import onrecord.source.JsonLinesReader;
import onrecord.source.RecordReader;
import onrecord.vocabulary.Vocabulary;

/**
 * The articles that come with the program, and the archive that is made of them.
 *
 * <p>A file {@code sample} in the archive's folder says that it holds the sample and nothing else, and of which articles and
 * which vocabulary it was made. Without that file a folder is somebody's own archive and is left alone.
 */
final class SampleArchive {

    /** Where the articles lie on the class path, and the name that their provenance gives. */
    private static final String NAME = "sample/articles.jsonl";

    private static final String UNFINISHED = "unfinished";

    private final Setup setup;
    private final Vocabulary vocabulary;
    private final Path data;

    SampleArchive(Setup setup, Vocabulary vocabulary) {
        this.setup = setup;
        this.vocabulary = vocabulary;
        this.data = setup.settings().data();
    }

    /** The file that marks a folder as the sample's. */
    static Path marker(Path data) {
        return data.resolve("sample");
    }

    /** Whether the archive is there and made of what the program holds now. */
    boolean isCurrent() throws IOException {
        Path marker = marker(data);
        if (!Files.exists(marker)) {
            if (Files.exists(data.resolve("CURRENT"))) {
                throw CommandException.badUse(data + " holds another archive. Say --data DIR with a new folder.");
            }
            return false;
        }
        return Files.readString(marker).equals(fingerprint());
    }

    /** Makes the archive anew. */
    IngestReport build() throws IOException {
        Files.createDirectories(data);
        Files.writeString(marker(data), UNFINISHED);
        Files.deleteIfExists(data.resolve("CURRENT"));
        delete(data.resolve("generations"));
        IngestReport report;
        try (RecordReader records = new JsonLinesReader(articles(), NAME, Clock.systemUTC());
                ArchiveWriter writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            report = new Ingest(writer, setup.annotator(vocabulary)::annotate, setup.workers(), setup.batch())
                    .run(records, IngestListener.NOBODY);
        }
        if (!report.rejected().isEmpty()) {
            throw new IOException("the sample is broken: " + report.rejected().getFirst());
        }
        Files.writeString(marker(data), fingerprint());
        return report;
    }

    /** Changes when the articles, the vocabulary or the program does. */
    private String fingerprint() throws IOException {
        MessageDigest digest = sha256();
        digest.update((Version.text() + " " + vocabulary.hash()).getBytes(StandardCharsets.UTF_8));
        try (InputStream articles = articles()) {
            digest.update(articles.readAllBytes());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static InputStream articles() throws IOException {
        InputStream articles = SampleArchive.class.getResourceAsStream("/" + NAME);
        if (articles == null) {
            throw new IOException("the sample articles are missing from the program");
        }
        return articles;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
