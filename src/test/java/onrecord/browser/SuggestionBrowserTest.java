package onrecord.browser;

import static onrecord.browser.Visitor.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
class SuggestionBrowserTest {

    private static Locator lines(Visitor visitor) {
        return visitor.suggestions().getByRole(AriaRole.OPTION);
    }

    private static Locator line(Visitor visitor, String says) {
        return visitor.suggestions()
                .getByRole(
                        AriaRole.OPTION,
                        new Locator.GetByRoleOptions().setName(Pattern.compile(says, Pattern.CASE_INSENSITIVE)));
    }

    private static Visitor type(Visitor visitor, String text) {
        visitor.query().fill(text);
        lines(visitor).first().waitFor();
        return visitor;
    }

    @Test
    void anyNameOfACountryLeadsToItAndFindsWhatTheLineSays(Visits visits) {
        Visitor visitor = type(visits.wide().open("/articles"), "kie");
        Locator ukraine = line(visitor, "^Ukraine Kiev country, \\d+ articles$");
        int total = number(ukraine.innerText());
        ukraine.click();
        visitor.page().waitForURL(Pattern.compile(".*q=country.*"));
        assertThat(number(visitor.settle().summary())).isEqualTo(total);
        assertThat(visitor.query().inputValue()).isEqualTo("country:Ukraine");
    }

    @Test
    void arrowsChooseEnterAsksAndEscapeClosesWithTheTextKept(Visits visits) {
        Visitor visitor = type(visits.wide().open("/"), "volodymyr zel");
        Locator query =
                visitor.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search the archive"));
        assertThat(query.getAttribute("aria-expanded")).isEqualTo("true");
        query.press("Escape");
        assertThat(query.getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(query.inputValue()).isEqualTo("volodymyr zel");
        query.press("ArrowDown");
        lines(visitor).first().waitFor();
        query.press("ArrowDown");
        String chosen = query.getAttribute("aria-activedescendant");
        assertThat(visitor.page().locator("#" + chosen).getAttribute("aria-selected"))
                .isEqualTo("true");
        assertThat(visitor.page().locator("#" + chosen).innerText()).startsWith("Volodymyr Zelenskyy");
        query.press("Enter");
        visitor.page().waitForURL(Pattern.compile(".*/articles\\?q=person.*"));
        assertThat(visitor.settle().query().inputValue()).isEqualTo("person:\"Volodymyr Zelenskyy\"");
    }

    @Test
    void theKeysOfTheTextBelongToTheTextWhileTheListIsOpen(Visits visits) {
        Visitor visitor = type(visits.wide().open("/articles"), "ukr");
        for (String key : new String[] {"Home", "d", "ArrowRight", "End", "ArrowLeft", "Backspace"}) {
            visitor.query().press(key);
        }
        assertThat(visitor.query().inputValue()).isEqualTo("dur");
        assertThat(visitor.query().getAttribute("aria-activedescendant")).isNull();
    }

    @Test
    void howManyThereAreIsSaid(Visits visits) {
        Visitor visitor = type(visits.wide().open("/articles"), "ukr");
        int lines = lines(visitor).count();
        assertThat(number(visitor.page().locator(".query [role=status]").innerText()))
                .isEqualTo(lines);
    }

    @Test
    void eachLineCountsUnderTheFiltersThatAreSet(Visits visits) {
        Visitor visitor = visits.wide().open("/articles?country=IL");
        int here = number(visitor.summary());
        type(visitor, "cease");
        assertThat(lines(visitor).locator(".quiet").allInnerTexts())
                .isNotEmpty()
                .allSatisfy(says -> assertThat(number(says)).isBetween(1, here));
    }

    @Test
    void anArticleLeadsToThoseLikeIt(Visits visits) {
        Visitor visitor = visits.wide().open("/articles?q=ceasefire");
        visitor.results().first().getByRole(AriaRole.LINK).first().click();
        visitor.page().waitForURL(Pattern.compile(".*/article/.*"));
        Locator more = visitor.settle().heading("More like this");
        more.scrollIntoViewIfNeeded();
        Locator others = more.locator("xpath=..").getByRole(AriaRole.LINK);
        others.first().waitFor();
        String title = others.first().innerText();
        others.first().click();
        visitor.page().waitForCondition(() -> visitor.page().title().startsWith(title));
        assertThat(visitor.settle().summary()).isEqualTo(title);
    }
}
