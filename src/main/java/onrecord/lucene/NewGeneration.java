package onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/** A generation that is being built: whole or not at all. Only for who holds the {@link WriterLock}. */
final class NewGeneration implements Closeable {

    private final Generations generations;
    private final String name;
    private final Directory articles;
    private final Directory quotations;
    private final IndexPair pair;

    private NewGeneration(
            Generations generations, String name, Directory articles, Directory quotations, IndexPair pair) {
        this.generations = generations;
        this.name = name;
        this.articles = articles;
        this.quotations = quotations;
        this.pair = pair;
    }

    /** Begins with two empty indexes that share batch 0, in a folder that nobody takes for a generation yet. */
    static NewGeneration begin(ArchiveFolder folder, ArticleDocuments documents) throws IOException {
        Generations generations = folder.generations();
        String name = generations.nextName();
        Path building = generations.build(name);
        Directory articles = folder.articles(building);
        Directory quotations = null;
        try {
            quotations = folder.quotations(building);
            IndexPair pair = IndexPair.create(articles, quotations, documents);
            return new NewGeneration(generations, name, articles, quotations, pair);
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(articles, quotations);
            throw failure;
        }
    }

    String name() {
        return name;
    }

    /** Safe for threads. */
    void add(KeptArticle kept) throws IOException {
        pair.add(kept);
    }

    void commit(Map<String, String> userData) throws IOException {
        pair.commit(userData);
    }

    /** Closes it as committed and gives it its name, under which it is a generation from now on. */
    void finish() throws IOException {
        close();
        generations.finish(name);
    }

    /** Closes it as committed, under no name that counts: it is removed with the old generations. */
    @Override
    public void close() throws IOException {
        IOUtils.close(pair, articles, quotations);
    }
}
