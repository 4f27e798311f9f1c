package onrecord.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import onrecord.archive.Archive;
import onrecord.archive.SearchContract;
import onrecord.article.AnnotatedArticle;
import onrecord.query.Labels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class LuceneArchiveTest extends SearchContract {

    @TempDir
    Path folder;

    private final List<Archive> opened = new ArrayList<>();

    @Override
    protected Archive archive(List<AnnotatedArticle> articles, Labels labels) throws IOException {
        Path data = folder.resolve("archive-" + opened.size());
        if (!articles.isEmpty()) {
            try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
                writer.write(articles);
            }
        }
        Archive archive = LuceneArchive.open(data, labels, SearchLimits.DEFAULT);
        opened.add(archive);
        return archive;
    }

    @AfterEach
    void close() throws IOException {
        for (Archive archive : opened) {
            archive.close();
        }
    }
}
