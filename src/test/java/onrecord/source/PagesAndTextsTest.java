package onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import onrecord.article.Article;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesAndTextsTest {

    private static final String PROSE =
            "The river froze on Monday for the first time in eleven years, the harbour master said, and ferries stayed in port.";

    @TempDir
    Path folder;

    @Test
    void aDescribedBodyIsTextWithoutEntitiesTagsOrScript() throws IOException {
        var plain = page("{\"@type\":\"NewsArticle\",\"articleBody\":\"“Ice &amp; snow” &lt; 3 m, she said.\"}", "");
        assertThat(plain.body()).isEqualTo("“Ice & snow” < 3 m, she said.");
        var marked = page(
                "{\"@type\":\"NewsArticle\",\"articleBody\":\"<p>Ice &amp; snow.</p><style>p{}</style><p>It fell.</p>\"}",
                "");
        assertThat(marked.body()).isEqualTo("Ice & snow.\n\nIt fell.");
    }

    @Test
    void scriptAndStyleNeverStandInABody() throws IOException {
        var article = page(
                "",
                "<div><p>%s<script>alert('one')</script></p><style>.two{}</style><noscript>three</noscript><template>four</template><p>%s</p></div>"
                        .formatted(PROSE, PROSE.replace("Monday", "Tuesday")));
        assertThat(article.body()).contains("Monday", "Tuesday").doesNotContain("one'", "two", "three", "four");
    }

    @Test
    void aPageWithoutProseKeepsItsTitleAndWithoutATitleItIsNoArticle() throws IOException {
        var titled = record("<title>Ice in pictures</title><img src=a.jpg>");
        assertThat(((SourceRecord.Accepted) titled).article().title()).isEqualTo("Ice in pictures");
        assertThat(((SourceRecord.Accepted) titled).notices()).anyMatch(notice -> notice.contains("no running text"));
        assertThat(record("<img src=a.jpg>")).isInstanceOf(SourceRecord.Rejected.class);
    }

    @Test
    void aPageThatOnlyLeadsElsewhereIsNoArticleAndNothingIsFetched() throws IOException {
        assertThat(record(
                        "<meta http-equiv=refresh content='0;url=http://127.0.0.1:1/x'><script>location='/x'</script>"))
                .isInstanceOf(SourceRecord.Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<blockquote><p>", "<nav>", "<form><a href=x>"})
    void aPageNestedTensOfThousandsOfTimesIsReadOrRejected(String open) throws IOException {
        var html = "<title>Deep</title>" + open.repeat(49_000 / (open.split("<").length - 1)) + "<p>" + PROSE;
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(record(html)).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>x</nav>",
                "<div class=share>x</div>",
                "<br>",
                "<p>word, word, word and some more of it here</p>",
                "<a href=x>link</a> ",
                "<script></script>",
                "<td>cell<td>"
            })
    void aPageOfManyTagsSideBySideIsRead(String part) throws IOException {
        var html = "<title>Wide</title><p>" + PROSE + "</p>" + part.repeat(49_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(record(html)).isNotNull());
    }

    @Test
    void aPageOfMoreTagsThanAnyArticleHasIsRejected() throws IOException {
        assertThat(record("<p></p>".repeat(1_000_001))).isInstanceOf(SourceRecord.Rejected.class);
    }

    @Test
    void aPageNestedAHundredThousandTimesIsRejected() throws IOException {
        assertThat(record("<div>".repeat(100_000) + PROSE)).isInstanceOf(SourceRecord.Rejected.class);
    }

    @Test
    void brokenMarkupInADescriptionCostsNoTime() throws IOException {
        var description = "{\"@type\":\"Article\",\"articleBody\":\"" + "<".repeat(300_000) + "\"}";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> page(description, ""));
    }

    @Test
    void frontMatterMayHaveWindowsLinesListsAndValuesOverSeveralLines() throws IOException {
        var article = text(
                "a.md",
                "\uFEFF---\r\ntitle: 'Ice: a report'\r\ndate: 2024-11-05\r\nauthors:\r\n  - Ada Brennick\r\n  - Ivo Marrant\r\nsummary: >\r\n  The river\r\n  froze.\r\nlang: en\r\ntext: not the body\r\n---\r\n\r\nIt froze.\r\n");
        assertThat(article.title()).isEqualTo("Ice: a report");
        assertThat(article.author()).isEqualTo("Ada Brennick, Ivo Marrant");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.extra())
                .containsEntry("summary", "\"The river froze.\"")
                .containsEntry("body", "\"not the body\"");
        assertThat(article.body()).isEqualTo("It froze.\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nQ: Is it thick?\nA: It is.\n---\nMore.",
                "---\nA rule, then text.\n---\nMore.",
                "---\ntitle: never closed\n",
                "---\n---\nMore.",
                "---"
            })
    void whatOnlyLooksLikeFrontMatterIsText(String text) throws IOException {
        assertThat(text("a.txt", text).body()).isEqualTo(text);
    }

    @Test
    void aFirstLineOfHashesCostsNoTime() throws IOException {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> text("a.md", "# " + "#".repeat(1_000_000) + "x\n\nText."));
    }

    private Article page(String description, String body) throws IOException {
        var record = record(
                "<html><head><title>Ice</title><script type='application/ld+json'>%s</script></head><body>%s</body></html>"
                        .formatted(description, body));
        return ((SourceRecord.Accepted) record).article();
    }

    private Article text(String name, String text) throws IOException {
        return ((SourceRecord.Accepted) read(name, text)).article();
    }

    private SourceRecord record(String html) throws IOException {
        return read("page.html", html);
    }

    private SourceRecord read(String name, String text) throws IOException {
        var file = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        try (var sources = Sources.open(List.of(file), Clock.systemUTC())) {
            var record = sources.next();
            assertThat(sources.next()).isNull();
            return record;
        }
    }
}
