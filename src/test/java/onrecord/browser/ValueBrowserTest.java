package onrecord.browser;

import static onrecord.browser.Visitor.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value of a facet is, and how it is found. */
@ExtendWith(Browsing.class)
class ValueBrowserTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "country, Kiev, Ukraine",
        "country, Київ, Ukraine",
        "person, Zelenskiy, Volodymyr Zelenskyy",
        "person, Зелен, Volodymyr Zelenskyy",
        "weapon, himars, M142 HIMARS",
        "weapon, su35, Su-35",
        "weapon, Flanker-M, Su-35",
        "weapon, С-300, S-300",
        "event, airstrike, Air",
        "event, drone-strike, Air"
    })
    void aValueIsFoundByAnyOfItsNames(String facet, String typed, String label, Visits visits) {
        Visitor visitor = visits.wide().open("/articles#all-" + facet);
        visitor.dialog().locator(".value").first().waitFor();
        visitor.dialog().getByRole(AriaRole.SEARCHBOX).fill(typed);
        visitor.until(
                "() => document.querySelector('dialog .facet-all .value-name')?.firstChild.textContent.length > 0");
        visitor.page().waitForCondition(() -> names(visitor).stream().anyMatch(name -> name.startsWith(label)));
    }

    private static List<String> names(Visitor visitor) {
        return visitor.dialog().locator(".value-name").allInnerTexts();
    }

    @Test
    void everyValueSaysWhatItIsWhereThatIsAskedFor(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        Locator countries = visitor.page().locator("facet-group").first();
        assertThat(countries.locator(".value-about").count()).isZero();
        countries
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("About each"))
                .press("Enter");
        assertThat(visitor.focused()).isEqualTo("About each");
        assertThat(countries.locator(".value-about").count()).isEqualTo(8);
        visitor.link("About Ukraine").press("Enter");
        visitor.dialog().getByText("In the whole archive").waitFor();
        visitor.page().keyboard().press("Escape");
        visitor.gone(visitor.dialog());
        visitor.box("Ukraine").focus();
        visitor.page().keyboard().press("i");
        visitor.dialog().getByText("In the whole archive").waitFor();
        assertThat(visitor.place()).isEqualTo("/articles#about-country-UA");
    }

    @Test
    void aNameOfTwoPeopleSaysWhomItMayMean(Visits visits) throws Exception {
        var vocabulary = Files.createDirectories(folder.resolve("data/vocabulary"));
        Files.writeString(vocabulary.resolve("people.yaml"), """
                people:
                  - {id: ivo-xqlund, label: Ivo Xqlund, given: [Ivo], family: [Xqlund], source: test, roles: [{role: president, from: 2001, to: 2004}]}
                  - {id: ivo-xqlund-2, label: Ivo Xqlund, given: [Ivo], family: [Xqlund], source: test, roles: [{role: foreign-minister, from: 2011, to: 2014}]}
                """);
        var article = Files.writeString(folder.resolve("quay.jsonl"), """
                {"id":"a","title":"A walk on the quay","date":"2024-03-05","body":"Ivo Xqlund walked along the quay on Tuesday and spoke to nobody."}
                """);
        try (Program program = Program.over(folder.resolve("data"), article)) {
            Visitor visitor = visits.at(program.address()).wide().open("/articles?person=ivo-xqlund-ambiguous");
            visitor.link("About Ivo Xqlund (ambiguous)").click();
            visitor.dialog().getByText("In the whole archive").waitFor();
            assertThat(visitor.dialog().innerText()).contains("May be", "(president)", "(foreign minister)");
            visitor.dialog()
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ivo Xqlund"))
                    .last()
                    .click();
            visitor.page().waitForURL(Pattern.compile(".*#about-person-ivo-xqlund-2"));
            visitor.dialog().getByText("Roles by date").waitFor();
        }
    }

    @Test
    void aPersonHasNamesRolesByDateAndTheNumbersOfTheArchive(Visits visits) {
        Visitor visitor = visits.wide().open("/articles?person=volodymyr-zelenskyy");
        int articles = number(visitor.summary());
        visitor.link("About Volodymyr Zelenskyy").click();
        visitor.dialog().getByText("Roles by date").waitFor();
        assertThat(visitor.dialog().innerText()).contains("Also written", "Source", "president, Ukraine");
        Locator all = visitor.dialog()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("articles?$")));
        assertThat(number(all.innerText())).isEqualTo(articles);
        visitor.page().keyboard().press("Escape");
        visitor.gone(visitor.dialog());
        assertThat(visitor.place()).isEqualTo("/articles?person=volodymyr-zelenskyy");
    }

    @Test
    void aClassOpensAndClosesAndCountsAllThatStandsBelowIt(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        Locator branch =
                visitor.page().locator(".tree > li:has(> .value .twist)").first();
        Locator twist = branch.locator(".twist").first();
        Locator below = branch.locator("ul > li");
        assertThat(below.count()).isZero();
        twist.click();
        below.first().waitFor();
        assertThat(twist.getAttribute("aria-expanded")).isEqualTo("true");
        int whole = number(branch.locator(".value-count").first().innerText());
        int part = number(below.first().locator(".value-count").first().innerText());
        branch.locator("input").first().check();
        visitor.page().waitForURL(Pattern.compile(".*weapon=.*"));
        assertThat(number(visitor.settle().summary())).isEqualTo(whole);
        below.first().locator(".value-not").first().click();
        visitor.page().waitForURL(Pattern.compile(".*weapon=-.*"));
        assertThat(number(visitor.settle().summary())).as("without one part").isEqualTo(whole - part);
    }

    @Test
    void aMentionSaysItsRuleAndLeadsToWhatItIs(Visits visits) {
        Visitor visitor = opened(visits, "/articles?country=UA");
        visitor.page()
                .locator(".article .layer-country:not([data-quotation] *)")
                .first()
                .click();
        assertThat(visitor.region("The value chosen").innerText()).contains("Rule", "Words");
        visitor.region("The value chosen")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^About ")))
                .click();
        visitor.dialog().getByText("In the whole archive").waitFor();
        assertThat(visitor.dialog().innerText()).contains("country", "Also written");
        visitor.back();
        visitor.gone(visitor.dialog());
        visitor.page().keyboard().press("Escape");
        visitor.gone(visitor.region("The value chosen"));
        assertThat(visitor.page().locator(".value-asked").count()).isZero();
    }

    @Test
    void everyMentionOfAValueIsWalkedThroughByTheKeyboard(Visits visits) {
        Visitor visitor = opened(visits, "/articles");
        Locator named = visitor.page().locator("named-panel");
        named.getByRole(AriaRole.LINK).first().press("Enter");
        Locator panel = visitor.region("The value chosen");
        int mentions = number(panel.getByRole(AriaRole.STATUS).innerText().replaceFirst(".* of ", ""));
        for (int mention = 1; mention <= mentions; mention++) {
            assertThat(panel.getByRole(AriaRole.STATUS).innerText())
                    .isEqualTo("Mention " + mention + " of " + mentions);
            assertThat(visitor.place()).contains("mention=" + mention);
            String shown =
                    String.join("", visitor.page().locator(".value-asked.here").allInnerTexts());
            assertThat(panel.innerText()).contains("“" + shown + "”");
            visitor.page().keyboard().press("n");
            visitor.page().waitForURL(Pattern.compile(".*mention=" + (mention % mentions + 1) + "\\b.*"));
        }
    }

    @Test
    void anEventLeadsToItsEvidenceWithPatternAndScore(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        Locator event = visitor.page().locator(".tags a[href*='named=event']").first();
        String name = event.innerText();
        event.click();
        assertThat(visitor.region("The value chosen").innerText()).contains(name, "Mention 1 of", "Rule", "Score");
        visitor.until("() => { const box = document.querySelector('.value-asked.here').getBoundingClientRect();"
                + " return box.top >= 0 && box.bottom <= innerHeight; }");
    }

    @Test
    void aMentionInsideAQuotationIsWithinReach(Visits visits) {
        Visitor visitor = opened(visits, "/articles?q=country:UA+quote:Ukraine");
        Locator inside =
                visitor.page().locator("[data-quotation] [data-mention]").first();
        String value = inside.getAttribute("data-mention");
        inside.click();
        visitor.region("The value chosen").waitFor();
        assertThat(visitor.place()).contains("named=" + value);
        assertThat(visitor.region("The quotation chosen").count()).isZero();
    }

    @Test
    void anArticleOpenedFromANarrowedListMarksTheValue(Visits visits) {
        Visitor visitor = opened(visits, "/articles?country=UA");
        assertThat(visitor.place()).contains("named=country-UA");
        int marked =
                visitor.page().locator(".value-asked[data-mention=country-UA]").count();
        assertThat(marked).isPositive();
        assertThat(number(visitor.region("The value chosen")
                        .getByRole(AriaRole.STATUS)
                        .innerText()))
                .isEqualTo(marked);
        visitor.button("Next mention").click();
        visitor.page().waitForURL(Pattern.compile(".*mention=1\\b.*"));
    }

    private static Visitor opened(Visits visits, String list) {
        Visitor visitor = visits.wide().open(list);
        visitor.results().first().locator("[data-open]").click();
        visitor.page().locator("named-panel .facts").waitFor();
        return visitor.settle();
    }
}
