package onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.archive.ArchiveWriter;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.source.JsonLinesReader;
import onrecord.source.RecordReader;
import onrecord.source.SourceRecord;
import org.junit.jupiter.api.Test;

class IngestTest {

    private final MemoryWriter writer = new MemoryWriter();

    @Test
    void everyRecordIsAccountedFor() throws IOException {
        writer.write(List.of(annotated(article("{'id': 'a', 'body': 'Same.', 'date': '2024-11-05'}"))));
        writer.write(List.of(annotated(article("{'id': 'b', 'body': 'Old.', 'date': '2024-11-05'}"))));
        IngestReport report = run(
                "{'id': 'a', 'body': 'Same.', 'date': '2024-11-05'}",
                "{'id': 'b', 'body': 'New.', 'date': '2024-11-05'}",
                "{'id': 'c', 'body': 'First.', 'date': '2024-11-05'}",
                "{'id': 'd'}",
                "{'id': ");
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.newVersions()).isEqualTo(1);
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.rejected())
                .extracting(rejected -> rejected.where().toString())
                .containsExactly("test, line 4", "test, line 5");
        assertThat(report.read()).isEqualTo(5);
    }

    @Test
    void undatedArticlesAreCountedAndTheirFirstPlacesNamed() throws IOException {
        IngestReport report =
                run("{'body': 'One.'}", "{'body': 'Two.', 'date': '0001-01-01'}", "{'body': 'Three.', 'date': '2024'}");
        assertThat(report.undated()).isEqualTo(2);
        assertThat(report.notices().values())
                .allSatisfy(notice -> assertThat(notice.first()).hasSize(1));
    }

    @Test
    void whatTheArchiveHoldsIsNotAnnotatedAgain() throws IOException {
        run("{'id': 'a', 'body': 'Same.', 'date': '2024-11-05'}");
        writer.annotated.clear();
        run("{'id': 'a', 'body': 'Same.', 'date': '2024-11-05'}");
        assertThat(writer.annotated).isEmpty();
    }

    @Test
    void ofTwoRecordsWithOneIdTheLaterStaysTheLatestEvenIfTheArchiveHeldIt() throws IOException {
        run("{'id': 'a', 'body': 'As it was.', 'date': '2024-11-05'}");
        run(
                "{'id': 'a', 'body': 'Changed.', 'date': '2024-11-05'}",
                "{'id': 'a', 'body': 'As it was.', 'date': '2024-11-05'}");
        assertThat(writer.latest.get(new ArticleId("a")).body()).isEqualTo("As it was.");
    }

    @Test
    void batchesAreWrittenWhenTheyAreFullAndAtTheEnd() throws IOException {
        List<Long> committed = new ArrayList<>();
        IngestListener listener = new IngestListener() {
            @Override
            public void committed(long articles) {
                committed.add(articles);
            }
        };
        new Ingest(writer, IngestTest::annotated, 2, 2)
                .run(reader("{'body': 'One.'}", "{'body': 'Two.'}", "{'body': 'Three.'}"), listener);
        assertThat(committed).containsExactly(2L, 3L);
    }

    @Test
    void aBatchThatCannotBeWrittenEndsTheRunAndIsNotAcknowledged() {
        writer.full = true;
        assertThatThrownBy(() -> run("{'body': 'One.'}"))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    private IngestReport run(String... lines) throws IOException {
        return new Ingest(writer, IngestTest::annotated, 2, 500).run(reader(lines), IngestListener.NOBODY);
    }

    private static RecordReader reader(String... lines) {
        byte[] json = String.join("\n", lines).replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return new JsonLinesReader(new ByteArrayInputStream(json), "test", Clock.systemUTC());
    }

    private static Article article(String line) throws IOException {
        try (RecordReader reader = reader(line)) {
            return ((SourceRecord.Accepted) reader.next()).article();
        }
    }

    private static AnnotatedArticle annotated(Article article) {
        return new AnnotatedArticle(
                article,
                AnnotatedArticle.Status.DONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    /** Keeps the latest versions in memory. */
    private static final class MemoryWriter implements ArchiveWriter {

        private final Map<ArticleId, Article> latest = new HashMap<>();
        private final List<ArticleId> annotated = new ArrayList<>();
        private long batches;
        private boolean full;

        @Override
        public synchronized boolean unchanged(Article article) {
            Article known = latest.get(article.id());
            return known != null && known.body().equals(article.body());
        }

        @Override
        public synchronized Receipt write(List<AnnotatedArticle> batch) throws IOException {
            if (full) {
                throw new IOException("no space left");
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (AnnotatedArticle article : batch) {
                annotated.add(article.article().id());
                Article known = latest.put(article.article().id(), article.article());
                outcomes.add(known == null ? Outcome.NEW : Outcome.NEW_VERSION);
            }
            return new Receipt(++batches, outcomes);
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
