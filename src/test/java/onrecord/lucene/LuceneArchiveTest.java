package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.archive.Archive;
import onrecord.archive.ArticleHit;
import onrecord.archive.Found;
import onrecord.archive.HelpContract;
import onrecord.archive.Narrowing;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.article.AnnotatedArticle;
import onrecord.fixture.ArticleBuilder;
import onrecord.query.Labels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneArchiveTest extends HelpContract {

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

    @Test
    void aPageGoesOnWhereTheLastOneEndedWhateverIsAddedMeanwhile() throws IOException {
        Path data = folder.resolve("growing");
        write(data, "early", 0, 30);
        try (var archive = LuceneArchive.open(data, Labels.NONE, SearchLimits.DEFAULT)) {
            for (Sort sort : List.of(Sort.NEWEST, Sort.OLDEST)) {
                List<String> seen = new ArrayList<>();
                String cursor = null;
                do {
                    var request = new SearchRequest(Narrowing.EVERYTHING, sort, 7, cursor, Set.of(), 0, 0);
                    Found<ArticleHit> found = archive.articles(request);
                    found.hits().forEach(hit -> seen.add(hit.article().id().value()));
                    cursor = found.next();
                    write(data, sort.key() + seen.size(), -1, 2);
                    archive.refresh();
                } while (cursor != null && seen.size() < 500);
                assertThat(seen).doesNotHaveDuplicates();
                assertThat(seen.stream().filter(id -> id.startsWith("early")).toList())
                        .hasSize(30);
            }
        }
    }

    /** Three articles on every third day. */
    private static void write(Path data, String name, int from, int to) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String day = LocalDate.of(2024, 3, 1).plusDays(i / 3 * 3L).toString();
            articles.add(ArticleBuilder.article(name + "-" + i)
                    .title("Number " + i)
                    .day(day)
                    .build());
        }
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            writer.write(articles);
        }
    }

    @AfterEach
    void close() throws IOException {
        for (Archive archive : opened) {
            archive.close();
        }
    }
}
