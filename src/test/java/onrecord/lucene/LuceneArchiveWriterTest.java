package onrecord.lucene;

import static onrecord.fixture.SmallArticles.withQuotations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import onrecord.archive.Archive;
import onrecord.archive.ArchiveLockedException;
import onrecord.archive.ArchiveWriter;
import onrecord.archive.WriterContract;
import onrecord.query.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneArchiveWriterTest extends WriterContract {

    @TempDir
    Path folder;

    @Override
    protected Archive archive() throws IOException {
        return LuceneArchive.open(data(), Labels.NONE, SearchLimits.DEFAULT);
    }

    @Override
    protected ArchiveWriter writer() throws IOException {
        return LuceneArchiveWriter.open(data(), Duration.ZERO);
    }

    private Path data() {
        return folder.resolve("data");
    }

    @Test
    void theSecondWriterIsToldWhichProcessWrites() throws IOException {
        try (ArchiveWriter first = writer()) {
            first.write(List.of());
            assertThatThrownBy(this::writer)
                    .isInstanceOf(ArchiveLockedException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aLostPointerToTheCurrentBatchIsWrittenAgain() throws IOException {
        long batch = write();
        Files.delete(data().resolve("CURRENT"));
        try (Archive archive = archive()) {
            assertThat(archive.status().batch()).isEqualTo(batch);
            assertThat(archive.status().articles()).isEqualTo(1);
        }
    }

    @Test
    void aDamagedPointerToTheCurrentBatchIsWrittenAgain() throws IOException {
        long batch = write();
        Path current = data().resolve("CURRENT");
        String whole = Files.readString(current);
        Files.writeString(current, whole.replace("batch 1", "batch 0"));
        try (ArchiveWriter writer = writer()) {
            assertThat(writer.write(List.of()).batch()).isEqualTo(batch);
        }
        assertThat(current).hasContent(whole);
    }

    @Test
    void anIndexThatLostAnAcknowledgedBatchIsNotWrittenTo() throws IOException {
        write();
        Path articles = data().resolve("generations/g000001/articles");
        try (var files = Files.newDirectoryStream(articles, "segments_*")) {
            Path newest = articles;
            for (Path file : files) {
                newest = file.toString().compareTo(newest.toString()) > 0 ? file : newest;
            }
            Files.delete(newest);
        }
        assertThatThrownBy(this::writer).isInstanceOf(IOException.class).hasMessageContaining("batch 1");
    }

    @Test
    void theNewsroomsOwnFilesAreLeftAlone() throws IOException {
        Files.createDirectories(data().resolve("vocabulary"));
        Files.writeString(data().resolve("vocabulary/people.yaml"), "[]");
        Files.writeString(data().resolve("archive.yaml"), "a: 1");
        write();
        assertThat(data().resolve("vocabulary/people.yaml")).hasContent("[]");
        assertThat(data().resolve("archive.yaml")).hasContent("a: 1");
    }

    private long write() throws IOException {
        try (ArchiveWriter writer = writer()) {
            return writer.write(List.of(withQuotations("a", "Trucks left at night", 3)))
                    .batch();
        }
    }
}
