package onrecord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Articles that lack something, or have too much of it. */
@ExtendWith(Browsing.class)
class OddArticlesBrowserTest {

    private static final List<String> FIRST = List.of(
            """
            {"id": "bridge", "title": "Bridge opens", "body": "The bridge at Ostrova opens on Friday.", "date": "2024-03-01", "source": "Kestrel Wire", "url": "https://kestrelwire.example/bridge"}""", """
            {"id": "https://kestrelwire.example/2024/a?b=c#d", "title": "", "body": "The bridge has no name.\\n\\nNor has this article.", "source": "Kestrel Wire"}""", """
            {"id": "month", "title": "Some time in May", "body": "The bridge was counted.", "date": "2023-05", "source": "Kestrel Wire"}""", """
            {"id": "arabic", "title": "الجسر مفتوح", "body": "الجسر مفتوح يوم الجمعة. bridge", "date": "2024-02-01", "language": "ar", "source": "Seorae Daily"}""", """
            {"id": "long", "title": "%s", "body": "bridge %s", "date": "2024-01-01", "source": "%s", "author": "%s"}""".formatted("W".repeat(200), "x".repeat(500), "S".repeat(120), "A".repeat(120)));

    private static final List<String> SECOND = List.of("""
            {"id": "bridge", "title": "Bridge stays shut", "body": "The bridge at Ostrova stays shut until May.", "date": "2024-03-01", "source": "Kestrel Wire", "url": "https://kestrelwire.example/bridge"}""");

    private static Program program;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException, InterruptedException {
        Path first = Files.write(folder.resolve("1.jsonl"), FIRST);
        Path second = Files.write(folder.resolve("2.jsonl"), SECOND);
        program = Program.over(folder.resolve("data"), first, second);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void anEarlierVersionCanBeReadAndBackLeadsToTheResults(Visits visits) {
        Visitor visitor = visits.at(program.address()).wide().open("/articles?q=shut");
        assertThat(visitor.results().first().innerText()).contains("version 2 of 2");
        visitor.link("Bridge stays shut").click();
        visitor.link("Version 1").click();
        visitor.page().waitForURL(Pattern.compile(".*version=1.*"));
        visitor.until("() => document.querySelector('.article h1').textContent === 'Bridge opens'");
        assertThat(visitor.page().locator(".byline").innerText()).contains("Version 1 of 2");
        visitor.link("Version 2").click();
        visitor.until("() => document.querySelector('.article h1').textContent === 'Bridge stays shut'");
        visitor.link("Back to 1 article").click();
        visitor.results().first().waitFor();
        assertThat(visitor.place()).isEqualTo("/articles?q=shut");
    }

    @Test
    void anEmptyAnswerSaysHowManyArticlesAreInLanguagesThatAreNotSupported(Visits visits) {
        for (String view : List.of("/articles", "/quotations")) {
            Visitor visitor = visits.at(program.address()).wide().open(view + "?q=nosuchword");
            assertThat(visitor.page().locator("#content").innerText())
                    .contains("1 article is in a language not supported yet");
        }
    }

    @Test
    void whatIsNotKnownIsSaidAndOpensAllTheSame(Visits visits) {
        Visitor visitor = visits.at(program.address()).wide().open("/articles?q=name");
        assertThat(visitor.results().first().innerText()).contains("undated");
        visitor.results().first().locator("[data-open]").click();
        visitor.page().locator(".article").waitFor();
        assertThat(visitor.place()).startsWith("/article/https%3A%2F%2Fkestrelwire.example%2F2024%2Fa%3Fb%3Dc%23d");
        assertThat(visitor.page().locator(".body p").count()).isEqualTo(2);
    }

    @Test
    void aDateIsNoMoreExactThanItIsKnown(Visits visits) {
        Visitor visitor = visits.at(program.address()).wide().open("/articles?q=counted");
        assertThat(visitor.results().first().locator("time").innerText()).isEqualTo("May 2023");
    }

    @Test
    void aTextRunsTheWayItIsWritten(Visits visits) {
        Visitor visitor = visits.at(program.address()).wide().open("/article/arabic?q=bridge");
        assertThat(visitor.page().evaluate("() => getComputedStyle(document.querySelector('.article h1')).direction"))
                .isEqualTo("rtl");
        assertThat(visitor.page().evaluate("() => getComputedStyle(document.querySelector('.byline')).direction"))
                .isEqualTo("ltr");
    }

    @Test
    void nothingIsTooLongForAPhone(Visits visits) {
        Visits odd = visits.at(program.address());
        for (String view :
                List.of("/articles?q=bridge", "/article/long?q=bridge", "/article/arabic", "/articles#all-source")) {
            Visitor visitor = odd.window(320, 700, ColorScheme.LIGHT).open(view);
            Object over = visitor.page()
                    .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(over).as(view).isEqualTo(0);
        }
    }
}
