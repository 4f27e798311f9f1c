package onrecord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The author of an article is not to be trusted: whatever stands in a field is shown as text, and nothing runs. */
@ExtendWith(Browsing.class)
class HostileArticleBrowserTest {

    private static final List<String> PAYLOADS = List.of(
            "<script>window.ran = 1</script>",
            "<img src=x onerror=\"window.ran = 1\">",
            "\"><svg onload=window.ran=1>",
            "'-window.ran=1-'",
            "${window.ran = 1}",
            "{{constructor.constructor('window.ran=1')()}}",
            "<iframe srcdoc=\"<script>parent.ran=1</script>\">",
            "</title><script>window.ran = 1</script>",
            "<a href=\"javascript:window.ran=1\">x</a>",
            "<style>@import 'http://elsewhere.invalid/x.css';</style>",
            "<?lit$1$><!--?lit$1$-->",
            "\u202egnp.exe \u2066\u200f",
            "&lt;b&gt;&#60;script&#62;");

    private static final List<String> ADDRESSES = List.of(
            "javascript:window.ran=1",
            "JaVaScRiPt:window.ran=1",
            "data:text/html,<script>opener.ran=1</script>",
            "https://example.org/\" onmouseover=\"window.ran=1",
            "//elsewhere.invalid/x",
            "vbscript:x");

    @Test
    void nothingRunsAndEverythingIsShownAsText(Visits visits, @TempDir Path folder)
            throws IOException, InterruptedException {
        try (Program program = Program.over(folder.resolve("data"), articles(folder.resolve("hostile.jsonl")))) {
            Visits hostile = visits.at(program.address());
            Visitor visitor = hostile.wide().open("/articles?q=marker&sort=oldest");
            assertThat(visitor.results().count()).isEqualTo(PAYLOADS.size());
            String list = visitor.page().locator(".results").textContent();
            assertThat(PAYLOADS).allMatch(list::contains);
            for (int i = 0; i < PAYLOADS.size(); i++) {
                visitor.open("/articles?q=marker&sort=oldest");
                visitor.results().nth(i).locator("[data-open]").click();
                visitor.page().locator(".article").waitFor();
                assertThat(visitor.settle().page().locator(".article").textContent())
                        .contains(PAYLOADS.get(i));
                Locator links = visitor.page().locator(".provenance a[target=_blank]");
                assertThat(links.evaluateAll("all => all.map(one => one.protocol)")
                                .toString())
                        .matches("\\[(https:)?]");
            }
            for (String view : List.of("/quotations", "/articles#all-source", "/#archive", "/articles#filters")) {
                visitor.open(view);
            }
            assertThat(visitor.page().evaluate("() => window.ran === undefined"))
                    .isEqualTo(true);
            assertThat(hostile.reports()).isEmpty();
        }
    }

    @Test
    void aHostileQueryIsTextToo(Visits visits) {
        Visitor visitor = visits.wide();
        for (String payload : PAYLOADS) {
            visitor.open("/").ask(payload);
            assertThat(visitor.query().inputValue()).isEqualTo(payload);
        }
        assertThat(visitor.page().evaluate("() => window.ran === undefined")).isEqualTo(true);
    }

    private static Path articles(Path file) throws IOException {
        var json = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < PAYLOADS.size(); i++) {
            String payload = PAYLOADS.get(i);
            Map<String, String> article = new LinkedHashMap<>();
            article.put("id", payload);
            article.put("title", "Title " + payload);
            article.put(
                    "body", "A marker stands here. “" + payload + "” a pilot in Ostrova said on Monday. " + payload);
            article.put("source", "Source " + payload);
            article.put("author", "Author " + payload);
            article.put("url", ADDRESSES.get(i % ADDRESSES.size()));
            article.put("date", "2024-01-%02d".formatted(i + 1));
            article.put("language", "en");
            lines.add(json.writeValueAsString(article));
        }
        return Files.write(file, lines);
    }
}
