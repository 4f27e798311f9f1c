package onrecord.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import onrecord.archive.ArchiveWriter;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.source.RecordReader;
import onrecord.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of a source into an archive: annotates what would change it, on several threads, and writes it in
 * batches in the order in which it was read, so that of two versions of an article the later one stays the latest.
 *
 * <p>A batch counts when the writer has acknowledged it. If writing fails, what was acknowledged stands, and running the same
 * source again takes the rest in. One ingest runs one source at a time.
 */
public final class Ingest {

    /** A batch is written early when its texts reach this many UTF-16 code units, however few they are. */
    private static final long BATCH_TEXT = 16_000_000;

    private final ArchiveWriter writer;
    private final Function<Article, AnnotatedArticle> annotator;
    private final int workers;
    private final int batch;

    /**
     * @param annotator safe for threads
     * @param workers threads that annotate, at least 1
     * @param batch articles that are committed at once, at least 1
     */
    public Ingest(ArchiveWriter writer, Function<Article, AnnotatedArticle> annotator, int workers, int batch) {
        this.writer = writer;
        this.annotator = annotator;
        this.workers = workers;
        this.batch = batch;
    }

    /**
     * Takes in all records.
     *
     * @throws IOException if the source cannot be read any further or a batch could not be written
     */
    public IngestReport run(RecordReader records, IngestListener listener) throws IOException {
        Run run = new Run(listener);
        int underWay = workers * 32;
        try (Conveyor<Item, Checked> conveyor = new Conveyor<>(workers, underWay, this::check)) {
            conveyor.run(() -> run.next(records), run::take);
            run.write();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return run.tally.report();
    }

    /** @param again whether another record of the same id is on its way, so that what the archive holds says nothing yet */
    private record Item(Article article, boolean again) {}

    /** @param annotated null where the archive holds the article already */
    private record Checked(ArticleId id, @Nullable AnnotatedArticle annotated) {}

    private Checked check(Item item) {
        try {
            Article article = item.article();
            boolean known = !item.again() && writer.unchanged(article);
            return new Checked(article.id(), known ? null : annotator.apply(article));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One source being taken in. */
    private final class Run {

        private final IngestTally tally = new IngestTally();
        private final IngestListener listener;
        private final List<AnnotatedArticle> waiting = new ArrayList<>(batch);
        private final Map<ArticleId, Integer> underWay = new HashMap<>();
        private long waitingText;
        private long read;

        Run(IngestListener listener) {
            this.listener = listener;
        }

        @Nullable
        Item next(RecordReader records) throws IOException {
            for (SourceRecord record = records.next(); record != null; record = records.next()) {
                listener.read(++read);
                switch (record) {
                    case SourceRecord.Accepted accepted -> {
                        tally.accepted(accepted);
                        accepted.notices().forEach(notice -> listener.noticed(accepted.where(), notice));
                        Article article = accepted.article();
                        return new Item(article, underWay.merge(article.id(), 1, Integer::sum) > 1);
                    }
                    case SourceRecord.Rejected rejected -> {
                        tally.rejected(rejected);
                        listener.rejected(rejected);
                    }
                }
            }
            return null;
        }

        void take(Checked checked) throws IOException {
            AnnotatedArticle annotated = checked.annotated();
            if (annotated == null) {
                tally.outcome(ArchiveWriter.Outcome.UNCHANGED);
                arrived(checked.id());
                return;
            }
            waiting.add(annotated);
            waitingText += annotated.article().title().length()
                    + (long) annotated.article().body().length();
            if (waiting.size() >= batch || waitingText >= BATCH_TEXT) {
                write();
            }
        }

        void write() throws IOException {
            if (!waiting.isEmpty()) {
                writer.write(waiting).outcomes().forEach(tally::outcome);
                waiting.forEach(annotated -> arrived(annotated.article().id()));
                waiting.clear();
                waitingText = 0;
                listener.committed(tally.settled());
            }
        }

        private void arrived(ArticleId id) {
            underWay.computeIfPresent(id, (same, count) -> count == 1 ? null : count - 1);
        }
    }
}
