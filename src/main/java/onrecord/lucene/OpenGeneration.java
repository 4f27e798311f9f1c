package onrecord.lucene;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/**
 * The folders of a generation, and the columns of its open segments, kept for as long as a snapshot of it is in use. Safe for
 * threads.
 */
final class OpenGeneration {

    private final String name;
    private final Directory articles;
    private final Directory quotations;
    private final Columns columns = new Columns();
    private final AtomicInteger users = new AtomicInteger(1);

    private OpenGeneration(String name, Directory articles, Directory quotations) {
        this.name = name;
        this.articles = articles;
        this.quotations = quotations;
    }

    /** Opens the folders for one user, who ends with {@link #release}. */
    static OpenGeneration open(ArchiveFolder folder, String name) throws IOException {
        Directory articles = folder.articles(name);
        try {
            return new OpenGeneration(name, articles, folder.quotations(name));
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(articles);
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

    void release() throws IOException {
        if (users.decrementAndGet() == 0) {
            IOUtils.close(articles, quotations);
        }
    }
}
