package onrecord.browser;

import static onrecord.browser.Visitor.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
class ReaderBrowserTest {

    @Test
    void aResultOpensAndBackKeepsTheScroll(Visits visits) {
        Visitor visitor = visits.wide().open("/articles?q=ceasefire");
        Locator title = visitor.results().nth(4).locator("[data-open]");
        title.scrollIntoViewIfNeeded();
        visitor.page().waitForTimeout(300);
        int place = (int) visitor.page().evaluate("() => Math.round(scrollY)");
        assertThat(place).isPositive();
        String name = title.innerText();
        title.click();
        visitor.page().locator(".article").waitFor();
        assertThat(visitor.settle().page().locator(".article h1").innerText()).isEqualTo(name);
        assertThat(visitor.page().evaluate("() => scrollY")).isEqualTo(0);
        visitor.page().keyboard().press("n");
        visitor.link(Pattern.compile("^Back to \\d+ articles$")).click();
        visitor.results().first().waitFor();
        visitor.settle().until("() => Math.abs(scrollY - " + place + ") < 3");
    }

    @Test
    void hitsAreWalkedThroughInTheirOrderAndRoundAgain(Visits visits) {
        Visitor visitor = first(visits, "/articles?q=ceasefire");
        int hits = number(visitor.page().locator(".hits b").innerText());
        for (int hit = 1; hit <= hits; hit++) {
            visitor.page().keyboard().press("n");
            visitor.page().waitForURL(Pattern.compile(".*hit=" + hit + "\\b.*"));
            assertThat(visitor.page().locator(".hits b").innerText()).isEqualTo("Hit " + hit + " of " + hits);
            assertThat(visitor.page().locator("mark.here").first().innerText()).isEqualToIgnoringCase("ceasefire");
        }
        visitor.page().keyboard().press("n");
        visitor.page().waitForURL(Pattern.compile(".*hit=1\\b.*"));
        visitor.page().keyboard().press("p");
        visitor.page().waitForURL(Pattern.compile(".*hit=" + hits + "\\b.*"));
    }

    @Test
    void twoQuotationsOfTheSameWordsHaveAButtonEach(Visits visits) {
        Visitor visitor = visits.wide();
        visitor.page().route(Pattern.compile(".*/api/v1/articles/[^/]+(\\?.*)?$"), route -> {
            var answer = route.fetch();
            var article = tree(answer.text());
            var quotations = (ArrayNode) article.path("quotations");
            quotations.add(((ObjectNode) quotations.get(0)).deepCopy().put("id", "second"));
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(article.toString()));
        });
        visitor.open("/quotations?kind=direct&state=named");
        visitor.results().first().locator("[data-open]").click();
        Locator second = visitor.button(Pattern.compile("^Another statement in these words"));
        second.click();
        visitor.page().waitForURL(Pattern.compile(".*quotation=second.*"));
        assertThat(second.getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(visitor.page().locator("[role=button][aria-pressed=true]").count())
                .isZero();
    }

    @Test
    void aQuotationSaysWhoItsCueAndItsRuleByKeyboardAlone(Visits visits) {
        Visitor visitor = first(visits, "/quotations?kind=direct&state=named");
        assertThat(visitor.region("The quotation chosen").innerText())
                .contains("Speaker", "Cue", "Kind", "direct", "Put as", "Rule");
        visitor.page().keyboard().press("Escape");
        visitor.gone(visitor.region("The quotation chosen"));
        Locator quotation =
                visitor.page().locator("[data-quotation][role=button]").first();
        quotation.focus();
        quotation.press("Enter");
        visitor.region("The quotation chosen").waitFor();
        assertThat(quotation.getAttribute("aria-pressed")).isEqualTo("true");
        visitor.button("Close").click();
        visitor.gone(visitor.region("The quotation chosen"));
        assertThat((boolean) quotation.evaluate("element => element === document.activeElement"))
                .isTrue();
    }

    @Test
    void everyQuotationIsWithinReachOfTheKeyboardAndNoneInsideAnother(Visits visits) {
        Visitor visitor = first(visits, "/articles?q=ceasefire");
        int reached = visitor.page().locator("[data-quotation][role=button]").count();
        assertThat(reached)
                .isEqualTo(
                        number(visitor.page().locator("label .layer-quotation").innerText()));
        assertThat(visitor.page().locator("[role=button] [role=button]").count())
                .isZero();
    }

    @Test
    void theChosenQuotationStandsInTheAddress(Visits visits) {
        Visitor visitor = first(visits, "/quotations?kind=direct");
        String place = visitor.place();
        assertThat(place).contains("quotation=");
        String said =
                visitor.region("The quotation chosen").locator("blockquote").innerText();
        visitor.open(place);
        assertThat(visitor.region("The quotation chosen").locator("blockquote").innerText())
                .isEqualTo(said);
    }

    @Test
    void theWholeTextIsShownAsItWasSubmitted(Visits visits) {
        Visitor visitor = first(visits, "/articles?q=ceasefire");
        String body = (String)
                visitor.page()
                        .evaluate(
                                "async () => (await (await fetch('/api/v1/articles/' + location.pathname.split('/')[2])).json()).body");
        String shown = String.join("\n", visitor.page().locator(".body p").allTextContents());
        assertThat(shown.replaceAll("\\s+", " ")).isEqualTo(body.strip().replaceAll("\\s+", " "));
    }

    @Test
    void aLayerCanBeHiddenAndTheAddressKnows(Visits visits) {
        Visitor visitor = first(visits, "/articles?q=ceasefire");
        assertThat(visitor.page().locator(".body .layer-country").count()).isPositive();
        visitor.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("countr")))
                .uncheck();
        visitor.until("() => !document.querySelector('.body .layer-country')");
        assertThat(visitor.place()).contains("hide=country");
    }

    @Test
    void theReferenceIsCopiedInTheStyleChosen(Visits visits) {
        Visitor visitor = first(visits, "/articles?q=ceasefire");
        visitor.page().getByLabel("Style").selectOption("MLA");
        visitor.button("Copy citation").click();
        visitor.page().getByText("Copied").waitFor();
        String copied = (String) visitor.page().evaluate("() => navigator.clipboard.readText()");
        assertThat(copied).contains(visitor.page().locator(".article h1").innerText(), "OnRecord sample");
    }

    @Test
    void provenanceNamesTheFileAndItsHash(Visits visits) {
        Visitor visitor = first(visits, "/articles?q=ceasefire");
        String provenance = visitor.page().locator(".provenance").innerText();
        assertThat(provenance).contains("OnRecord sample", "articles.jsonl", "SHA-256", "Vocabulary");
        assertThat(provenance.replace(" ", "")).containsPattern("[0-9a-f]{64}");
    }

    @Test
    void anArticleThatIsNotThereSaysSo(Visits visits) {
        Visitor visitor = visits.wide().open("/article/nothing-of-the-kind");
        assertThat(visitor.summary()).isEqualTo("This article is not in the archive");
        assertThat(visits.reports()).allMatch(report -> report.contains("404"));
    }

    private static Visitor first(Visits visits, String list) {
        Visitor visitor = visits.wide().open(list);
        visitor.results().first().locator("[data-open]").click();
        visitor.page().locator(".article").waitFor();
        return visitor.settle();
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
