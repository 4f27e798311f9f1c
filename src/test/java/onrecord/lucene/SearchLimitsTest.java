package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.archive.Histogram;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Facet;
import onrecord.fixture.ArticleBuilder;
import onrecord.query.Labels;
import onrecord.query.QueryLimitException;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a query may cost has an end, and the answer says where it came to it. */
class SearchLimitsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @BeforeEach
    void writeManyDifferentWords() throws IOException {
        var random = new Random(1);
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            var body = new StringBuilder();
            for (int word = 0; word < 60; word++) {
                random.ints(3 + random.nextInt(9), 'a', 'z' + 1).forEach(letter -> body.append((char) letter));
                body.append(word % 12 == 11 ? ". " : " ");
            }
            articles.add(ArticleBuilder.article("a" + i)
                    .body(body.toString())
                    .day("2024-11-05")
                    .build());
        }
        try (var writer = LuceneArchiveWriter.open(folder, Duration.ZERO)) {
            writer.write(articles);
        }
    }

    private static SearchRequest request(String query) {
        Narrowing narrowing = Narrowing.EVERYTHING.withQuery(
                new QueryParser(Labels.NONE, QueryLimits.DEFAULT).parse(query, QueryMode.ALL));
        return new SearchRequest(narrowing, Sort.RELEVANCE, 20, null, EnumSet.of(Facet.COUNTRY, Facet.SOURCE), 10, 3);
    }

    @Test
    void aSearchOutOfTimeIsPartial() throws IOException {
        var noTime = new SearchLimits(Duration.ZERO, MINUTE, 0);
        try (var archive = LuceneArchive.open(folder, Labels.NONE, noTime)) {
            for (String query : List.of("ab*", "*a*")) {
                assertThat(archive.articles(request(query)).partial()).as(query).isTrue();
            }
        }
    }

    @Test
    void whatCannotBePartialIsRefused() throws IOException {
        var noTime = new SearchLimits(Duration.ZERO, Duration.ZERO, 0);
        try (var archive = LuceneArchive.open(folder, Labels.NONE, noTime)) {
            Narrowing narrowing = request("*a*").narrowing();
            assertThatThrownBy(() -> archive.histogram(Kind.ARTICLES, narrowing, Histogram.Interval.AUTO))
                    .isInstanceOf(QueryLimitException.class);
            assertThatThrownBy(() -> archive.allArticles(narrowing, Sort.NEWEST))
                    .isInstanceOf(QueryLimitException.class);
        }
    }

    static List<String> deadly() {
        List<String> queries = new ArrayList<>(List.of(
                "*ab*",
                "*a*b*c*d*e*f*g*h*i*j*k*l*m*n*o*p*",
                "a" + "?".repeat(200) + "b",
                "*ab" + "?".repeat(40),
                "*a*b" + "?b*a".repeat(60),
                "(".repeat(20) + "a" + ")".repeat(20),
                "-a -b -c",
                "NOT NOT NOT NOT a",
                "\"" + "a ".repeat(400) + "\"",
                "\u0000 \ud800 \uffff",
                "=" + "x".repeat(900),
                "x".repeat(999),
                "\ufdfa".repeat(900),
                "date:0001..9999",
                "date:9999-12-31",
                "source:" + "s".repeat(900),
                "quote:(quote:(quote:a))",
                "title:(body:a)",
                "speaker:" + "p".repeat(500)));
        queries.add("a* ".repeat(250).strip());
        queries.add("*ab* OR ".repeat(120) + "a");
        queries.add("a OR ".repeat(200) + "b");
        queries.add("ab ".repeat(250).strip());
        queries.add(IntStream.range(0, 250)
                .mapToObj(i -> "" + (char) ('a' + i % 26) + i / 26)
                .collect(Collectors.joining(" ")));
        queries.add(IntStream.range(0, 200)
                .mapToObj(i -> (char) ('a' + i % 26) + "" + (char) ('a' + i / 26) + "*")
                .collect(Collectors.joining(" ")));
        queries.add(IntStream.range(0, 200)
                .mapToObj(i -> (char) ('a' + i % 26) + "" + (char) ('a' + i / 26))
                .collect(Collectors.joining("OR ")));
        queries.add("quote:ab ".repeat(100).strip());
        queries.add("\"a b\" ".repeat(150).strip());
        queries.add("ab* NEAR/100 ".repeat(60) + "cd*");
        queries.add("a NEAR/100 ".repeat(90) + "b");
        queries.add("*ab* /s *cd* /s *ef* /p *gh*");
        queries.add("ab* /s ".repeat(120) + "a");
        queries.add("(" + "ab* OR ".repeat(60) + "a) NEAR/100 (" + "cd* OR ".repeat(60) + "b)");
        queries.add("atleast999(" + "ab* OR ".repeat(100) + "a)");
        queries.add("atleast1(a) ".repeat(70).strip());
        queries.add("abcdefghijklmnopqrstuvwxyzabcdef~2 ".repeat(25).strip());
        queries.add("abcde~2 NEAR/100 ".repeat(50) + "fghij~2");
        queries.add("atleast2(".repeat(19) + "a" + ")".repeat(19));
        queries.add("A-1* ".repeat(100).strip());
        queries.add("quote:(*a*b NEAR/5 *c*d) ".repeat(30).strip());
        queries.add("\"a\"~99999999999999999999");
        queries.add("a NEAR/99999999999999999999 b");
        return queries;
    }

    @ParameterizedTest
    @MethodSource("deadly")
    void aDeadlyQueryIsAnsweredOrRefused(String query) throws IOException {
        try (var archive = LuceneArchive.open(folder, Labels.NONE, SearchLimits.DEFAULT)) {
            long began = System.nanoTime();
            try {
                SearchRequest request = request(query);
                archive.articles(request);
                archive.quotations(request);
                archive.histogram(Kind.ARTICLES, request.narrowing(), Histogram.Interval.AUTO);
            } catch (QueryLimitException refused) {
                assertThat(refused.position()).isBetween(0, query.length());
            }
            System.out.printf(
                    "%,d ms%n", Duration.ofNanos(System.nanoTime() - began).toMillis());
        }
    }

    @Test
    void noFacetsAndNoHitsAreAnswered() throws IOException {
        try (var archive = LuceneArchive.open(folder, Labels.NONE, SearchLimits.DEFAULT)) {
            var request = new SearchRequest(Narrowing.EVERYTHING, Sort.RELEVANCE, 0, null, Set.of(), 0, 0);
            assertThat(archive.articles(request).total()).isEqualTo(300);
        }
    }
}
