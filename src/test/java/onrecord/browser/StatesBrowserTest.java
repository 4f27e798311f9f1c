package onrecord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the page says when there is no ordinary answer. */
@ExtendWith(Browsing.class)
class StatesBrowserTest {

    @Test
    void aServerThatIsAwayCostsNothingThatWasTyped(Visits visits) {
        Visitor visitor = visits.wide().open("/articles?country=UA");
        visitor.page().route("**/api/v1/**", Route::abort);
        visitor.ask("grain corridor");
        assertThat(visitor.page().locator(".callout-box").innerText()).contains("The archive does not answer");
        assertThat(visitor.query().inputValue()).isEqualTo("grain corridor");
        visitor.page().unroute("**/api/v1/**");
        visitor.button("Try again").click();
        visitor.until("() => /with grain corridor/.test(document.querySelector('h1').textContent)");
        assertThat(visitor.place()).isEqualTo("/articles?q=grain+corridor&country=UA");
        assertThat(visits.reports()).isNotEmpty().allMatch(report -> report.contains("Failed to load resource"));
    }

    @Test
    void anAnswerThatIsOvertakenIsNeverShown(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        visitor.page().route(Pattern.compile(".*/api/v1/articles\\?q=ceasefire.*"), route -> {
            visitor.page().waitForTimeout(1_000);
            route.resume();
        });
        visitor.query().fill("ceasefire");
        visitor.query().press("Enter");
        visitor.query().fill("drone");
        visitor.query().press("Enter");
        visitor.until("() => /with drone/.test(document.querySelector('h1').textContent)");
        visitor.page().waitForTimeout(1_500);
        assertThat(visitor.summary()).endsWith("with drone");
    }

    @Test
    void anAnswerThatIsOnlyAPartSaysSo(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        visitor.page().route("**/api/v1/articles?q=ceasefire*", route -> {
            var whole = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(whole)
                    .setBody(whole.text().replace("\"partial\":false", "\"partial\":true")));
        });
        visitor.ask("ceasefire");
        assertThat(visitor.page().locator(".banner").innerText()).startsWith("Not everything was searched.");
    }

    @Test
    void aQueryThatIsTooLongIsRefusedInWords(Visits visits) {
        Visitor visitor = visits.wide().open("/").ask("a".repeat(1_001));
        assertThat(visitor.page().locator(".callout-box").innerText()).contains("1,000");
        assertThat(visits.reports()).allMatch(report -> report.contains("400"));
    }

    @Test
    void anEmptyArchiveSaysHowToFillIt(Visits visits, @TempDir Path folder) throws IOException, InterruptedException {
        Path nothing = Files.writeString(folder.resolve("nothing.jsonl"), "");
        try (Program program = Program.over(folder.resolve("data"), nothing)) {
            Visits empty = visits.at(program.address());
            assertThat(empty.wide().open("/").page().locator(".callout-box").innerText())
                    .contains("onrecord index");
            assertThat(empty.wide()
                            .open("/articles")
                            .page()
                            .locator(".callout-box")
                            .innerText())
                    .contains("onrecord index");
        }
    }
}
