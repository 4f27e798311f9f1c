package onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import onrecord.query.Labels;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/**
 * The folders of a generation, and the columns of its open segments, kept for as long as a snapshot of it is in use. Safe for
 * threads.
 */
final class OpenGeneration {

    private final ArchiveFolder folder;
    private final String name;
    private final Closeable mark;
    private final Directory articles;
    private final Directory quotations;
    private final Columns columns;
    private final AtomicInteger users = new AtomicInteger(1);

    private OpenGeneration(
            ArchiveFolder folder,
            String name,
            Closeable mark,
            Directory articles,
            Directory quotations,
            Columns columns) {
        this.folder = folder;
        this.columns = columns;
        this.name = name;
        this.mark = mark;
        this.articles = articles;
        this.quotations = quotations;
    }

    /**
     * Opens the folders for one user, who ends with {@link #release}.
     *
     * @throws java.nio.file.NoSuchFileException if the generation was removed
     */
    static OpenGeneration open(ArchiveFolder folder, String name, Labels labels) throws IOException {
        Path path = folder.generations().at(name);
        Closeable mark = ReaderMark.set(path);
        Directory articles = null;
        try {
            articles = folder.articles(path);
            return new OpenGeneration(folder, name, mark, articles, folder.quotations(path), new Columns(labels));
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(articles, mark);
            throw failure;
        }
    }

    String name() {
        return name;
    }

    Directory articles() {
        return articles;
    }

    Directory quotations() {
        return quotations;
    }

    Columns columns() {
        return columns;
    }

    /** One user more; only for who is a user, so that it cannot be closed already. */
    void retain() {
        users.incrementAndGet();
    }

    /** One user less; with the last of an old generation, its folder goes. */
    void release() throws IOException {
        if (users.decrementAndGet() == 0) {
            IOUtils.close(articles, quotations, mark);
            Optional<Current> current = folder.current();
            if (current.isPresent() && !current.get().generation().equals(name)) {
                folder.removeOldGenerations();
            }
        }
    }
}
