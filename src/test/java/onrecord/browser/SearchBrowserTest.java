package onrecord.browser;

import static onrecord.browser.Visitor.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
class SearchBrowserTest {

    @Test
    void aQuestionIsAnsweredAndStandsInTheAddress(Visits visits) {
        Visitor visitor = visits.wide().open("/").ask("ceasefire");
        assertThat(visitor.place()).isEqualTo("/articles?q=ceasefire");
        assertThat(visitor.summary()).matches("\\d+ articles with ceasefire");
        assertThat(visitor.page().title()).startsWith(visitor.summary());
        assertThat(visitor.results().first().locator("mark").first().innerText())
                .isEqualToIgnoringCase("ceasefire");
    }

    @Test
    void everyMarkStandsOnAWordThatWasAskedFor(Visits visits) {
        Visitor visitor = visits.wide().open("/articles?q=ceasefire");
        List<String> marked = visitor.page().locator("mark").allInnerTexts();
        assertThat(marked)
                .isNotEmpty()
                .allMatch(word -> word.toLowerCase(Locale.ROOT).matches("cease-?fires?"));
    }

    @Test
    void aTickedBoxNarrowsKeepsTheFocusAndStandsAsAChip(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        int all = number(visitor.summary());
        Locator box = visitor.box("Ukraine");
        box.check();
        visitor.page().waitForURL(Pattern.compile(".*country=UA.*"));
        visitor.settle();
        assertThat(number(visitor.summary())).isLessThan(all).isEqualTo(number(visitor.focused()));
        assertThat(visitor.focused()).startsWith("Ukraine");
        visitor.button(Pattern.compile("^Remove Country Ukraine")).click();
        visitor.page().waitForURL(Pattern.compile(".*/articles$"));
        assertThat(visitor.settle().summary()).isEqualTo(all + " articles");
    }

    @Test
    void aValueCanBeExcludedAndBackTakesItBack(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        String all = visitor.summary();
        visitor.button("Exclude Ukraine").click();
        visitor.page().waitForURL(Pattern.compile(".*country=-UA.*"));
        assertThat(number(visitor.settle().summary())).isLessThan(number(all));
        assertThat(visitor.button("Exclude Ukraine").getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(visitor.back().summary()).isEqualTo(all);
        assertThat(visitor.button("Exclude Ukraine").getAttribute("aria-pressed"))
                .isEqualTo("false");
    }

    @Test
    void twoValuesOfAFacetAddUpAndTwoFacetsNarrow(Visits visits) {
        Visitor visitor = visits.wide();
        int ukraine = number(visitor.open("/articles?country=UA").summary());
        int either = number(visitor.open("/articles?country=UA&country=IL").summary());
        int both = number(
                visitor.open("/articles?country=UA&country=IL&weapon=missile").summary());
        assertThat(either).isGreaterThan(ukraine);
        assertThat(both).isPositive().isLessThan(either);
        assertThat(visitor.page().locator(".chip-or").innerText()).isEqualTo("or");
    }

    @Test
    void aTreeOpensAndAClassTakesInWhatStandsBelowIt(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        Locator twist = visitor.button("Artillery: kinds");
        assertThat(twist.getAttribute("aria-expanded")).isEqualTo("false");
        int boxes = visitor.page().getByRole(AriaRole.CHECKBOX).count();
        twist.click();
        assertThat(visitor.button("Artillery: kinds").getAttribute("aria-expanded"))
                .isEqualTo("true");
        assertThat(visitor.page().getByRole(AriaRole.CHECKBOX).count()).isGreaterThan(boxes);
        Locator box = visitor.box("Artillery");
        int counted = number(box.locator("xpath=..").innerText());
        box.check();
        visitor.page().waitForURL(Pattern.compile(".*weapon=artillery.*"));
        assertThat(number(visitor.settle().summary())).isEqualTo(counted);
    }

    @Test
    void allValuesOfAFacetCanBeSearched(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        visitor.link(Pattern.compile("^Show all \\d+ countries$")).click();
        visitor.dialog().getByLabel("Find among the countries").fill("uk");
        Locator boxes = visitor.dialog().getByRole(AriaRole.CHECKBOX);
        visitor.until("() => document.querySelectorAll('dialog input[type=checkbox]').length < 5");
        assertThat(boxes.locator("xpath=..").allInnerTexts()).anyMatch(label -> label.startsWith("Ukraine"));
        boxes.and(visitor.box("Ukraine")).check();
        visitor.dialog().getByText("Done").click();
        visitor.gone(visitor.dialog());
        assertThat(visitor.place()).isEqualTo("/articles?country=UA");
        assertThat(visitor.back().place()).isEqualTo("/articles");
    }

    @Test
    void aTagOfAResultLeadsToItsWordsAndFromThereNarrows(Visits visits) {
        Visitor visitor = visits.wide().open("/articles?q=ceasefire");
        Locator tag = visitor.results().first().locator(".tags a").first();
        String name = tag.innerText();
        tag.click();
        assertThat(visitor.region("The value chosen").innerText()).contains(name, "Mention 1 of ");
        visitor.link("Only articles with it").click();
        visitor.page().waitForURL(Pattern.compile(".*/articles.*country=.*"));
        visitor.settle();
        assertThat(visitor.page()
                        .getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Filters in force"))
                        .innerText())
                .contains(name);
    }

    @Test
    void theOrderCanBeChosen(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        String newest = visitor.results().first().innerText();
        visitor.page().getByLabel("Sort").selectOption("Oldest first");
        visitor.page().waitForURL(Pattern.compile(".*sort=oldest.*"));
        visitor.settle();
        assertThat(visitor.results().first().innerText()).isNotEqualTo(newest);
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAndBackReturns(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        int all = number(visitor.summary());
        List<String> titles = new ArrayList<>(visitor.results().locator("h2").allInnerTexts());
        String first = titles.getFirst();
        while (visitor.link(Pattern.compile("^Next \\d+ articles$")).count() > 0) {
            String place = visitor.place();
            visitor.link(Pattern.compile("^Next \\d+ articles$")).click();
            visitor.awayFrom(place);
            titles.addAll(visitor.results().locator("h2").allInnerTexts());
        }
        assertThat(titles).hasSize(all).doesNotHaveDuplicates();
        visitor.button(Pattern.compile("^Previous")).click();
        visitor.page().goBack();
        visitor.page().goBack();
        assertThat(visitor.settle().results().locator("h2").first().innerText()).isEqualTo(first);
    }

    @Test
    void nothingFoundSaysWhatEachFilterKeepsAway(Visits visits) {
        Visitor visitor = visits.wide().open("/articles?q=ceasefire&country=KP&country=-KP");
        assertThat(visitor.summary()).isEqualTo("No articles with ceasefire");
        assertThat(visitor.page().locator(".callout-box").innerText())
                .contains("Without", "This archive holds 80 articles");
        visitor.page().locator(".callout-box a").first().click();
        assertThat(visitor.settle().summary()).doesNotStartWith("No articles");
    }

    @Test
    void aRepairIsSaid(Visits visits) {
        Visitor visitor = visits.wide().open("/").ask("\"a ceasefire");
        assertThat(visitor.page().locator(".repairs").innerText()).startsWith("Repaired:");
        assertThat(visitor.query().inputValue()).isEqualTo("\"a ceasefire");
    }

    @Test
    void anExampleOfTheHelpIsASearch(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        visitor.button("How to ask").click();
        visitor.link("shell*").click();
        visitor.page().waitForURL(Pattern.compile(".*q=shell\\*.*"));
        assertThat(visitor.settle().query().inputValue()).isEqualTo("shell*");
    }
}
