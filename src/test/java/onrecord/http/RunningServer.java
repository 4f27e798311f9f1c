package onrecord.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import onrecord.archive.ArchiveWriter;
import onrecord.article.AnnotatedArticle;
import onrecord.fixture.SmallArticles;
import onrecord.lucene.LuceneArchive;
import onrecord.lucene.LuceneArchiveWriter;
import onrecord.lucene.SearchLimits;
import onrecord.query.Labels;
import onrecord.source.JsonLinesReader;
import onrecord.source.SourceRecord;

/** A server on a free port over a real archive in a folder, and a client for it. */
final class RunningServer implements Closeable {

    private final LuceneArchive archive;
    private final OnRecordServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    final AccessTokens tokens;

    private RunningServer(LuceneArchive archive, OnRecordServer server, AccessTokens tokens) {
        this.archive = archive;
        this.server = server;
        this.tokens = tokens;
    }

    static RunningServer over(Path data, List<AnnotatedArticle> articles) throws IOException {
        return over(data, articles, Labels.NONE);
    }

    static RunningServer over(Path data, List<AnnotatedArticle> articles, Labels labels) throws IOException {
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            writer.write(articles);
        }
        var archive = LuceneArchive.open(data, labels, SearchLimits.DEFAULT);
        var tokens = new AccessTokens(data);
        var desk = new Desk(
                archive,
                labels,
                Reference.NONE,
                article -> SmallArticles.plain(article),
                in -> take(data, archive, in),
                tokens);
        var options = new ServerOptions(
                "127.0.0.1", 0, 0, false, Path.of("webapp").toAbsolutePath(), false, Duration.ofSeconds(5));
        return new RunningServer(archive, OnRecordServer.start(desk, options), tokens);
    }

    private static ArticleIntake.Taken take(Path data, LuceneArchive archive, InputStream in) throws IOException {
        var batch = new ArrayList<AnnotatedArticle>();
        var rejected = new ArrayList<SourceRecord.Rejected>();
        var reader = new JsonLinesReader(in, "api", Clock.systemUTC());
        for (var record = reader.next(); record != null; record = reader.next()) {
            switch (record) {
                case SourceRecord.Accepted accepted -> batch.add(SmallArticles.plain(accepted.article()));
                case SourceRecord.Rejected bad -> rejected.add(bad);
            }
        }
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            long created = batch.isEmpty()
                    ? 0
                    : writer.write(batch).outcomes().stream()
                            .filter(ArchiveWriter.Outcome.NEW::equals)
                            .count();
            archive.refresh();
            return new ArticleIntake.Taken(created, batch.size() - created, 0, 0, rejected);
        }
    }

    OnRecordServer server() {
        return server;
    }

    /** What requests are answered with, for another server beside this one. */
    Desk desk(AccessTokens others) {
        return new Desk(
                archive,
                Labels.NONE,
                Reference.NONE,
                SmallArticles::plain,
                in -> new ArticleIntake.Taken(0, 0, 0, 0, List.of()),
                others);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(builder(path, headers).GET().build());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        return send(builder(path, headers)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        var response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
        }
        return mapper.readTree(response.body());
    }

    JsonNode tree(HttpResponse<String> response) throws IOException {
        return mapper.readTree(response.body());
    }

    private HttpRequest.Builder builder(String path, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(server.address() + path)).timeout(Duration.ofSeconds(20));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws IOException {
        server.close();
        archive.close();
    }
}
