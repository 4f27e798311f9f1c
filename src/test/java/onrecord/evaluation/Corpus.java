package onrecord.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import onrecord.article.Article;
import onrecord.source.JsonLinesReader;
import onrecord.source.SourceRecord;

/** Articles of a JSON Lines file, {@code .gz} or not. */
public final class Corpus {

    private Corpus() {}

    /** In the order of the file; records that the reader rejects are passed over. */
    public static List<Article> read(Path file) throws IOException {
        var articles = new ArrayList<Article>();
        try (var records = new JsonLinesReader(bytes(file), file.getFileName().toString(), Clock.systemUTC())) {
            for (var record = records.next(); record != null; record = records.next()) {
                if (record instanceof SourceRecord.Accepted accepted) {
                    articles.add(accepted.article());
                }
            }
        }
        return articles;
    }

    private static InputStream bytes(Path file) throws IOException {
        var bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
