package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import onrecord.archive.ArchiveLockedException;
import onrecord.fixture.ChildProcess;
import onrecord.fixture.SmallArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralProcessesIT {

    @TempDir
    Path data;

    @Test
    void aSecondWriterIsToldWhoWrites() throws Exception {
        try (ChildProcess other = ChildProcess.start(WriterProcess.class, data.toString(), "1")) {
            assertThat(other.line()).isEqualTo("ready");
            assertThatThrownBy(() -> LuceneArchiveWriter.open(data, Duration.ZERO))
                    .isInstanceOf(ArchiveLockedException.class)
                    .hasMessageContaining("process " + other.pid());
            other.kill();
        }
        LuceneArchiveWriter.open(data, Duration.ZERO).close();
    }

    @Test
    void aReaderOfAnotherProcessSeesEachBatch() throws Exception {
        try (ChildProcess reader = ChildProcess.start(ReaderProcess.class, data.toString())) {
            assertThat(reader.line()).isEqualTo("0 0");
            try (LuceneArchiveWriter writer = LuceneArchiveWriter.open(data, Duration.ofSeconds(10))) {
                long first = write(writer, "a");
                assertThat(reader.line()).isEqualTo(first + " 1");
                long second = write(writer, "b");
                assertThat(reader.line()).isEqualTo(second + " 2");
            }
        }
    }

    @Test
    void manyProcessesMakeTheEmptyArchiveOnce() throws Exception {
        ChildProcess[] readers = new ChildProcess[4];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = ChildProcess.start(ReaderProcess.class, data.toString());
        }
        for (ChildProcess reader : readers) {
            assertThat(reader.line()).isEqualTo("0 0");
        }
        for (ChildProcess reader : readers) {
            reader.close();
        }
    }

    private static long write(LuceneArchiveWriter writer, String id) throws IOException {
        return writer.write(List.of(SmallArticles.withQuotations(id, "Report " + id, 2)))
                .batch();
    }
}
