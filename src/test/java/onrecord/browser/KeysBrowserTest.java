package onrecord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
class KeysBrowserTest {

    @Test
    void resultsAreWalkedThroughAndOpened(Visits visits) {
        Visitor visitor = visits.wide().open("/articles?q=ceasefire");
        Page page = visitor.page();
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        String title = visitor.results().first().locator("h2").innerText();
        assertThat(visitor.focused()).isEqualTo(title);
        page.keyboard().press("Enter");
        page.locator(".article").waitFor();
        assertThat(page.locator(".article h1").innerText()).isEqualTo(title);
    }

    @Test
    void aSlashGoesToTheQueryAndLettersAreThenTyped(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        visitor.page().keyboard().press("/");
        visitor.page().keyboard().type("jeep /");
        assertThat(visitor.query().inputValue()).isEqualTo("jeep /");
    }

    @Test
    void theFiltersAreOneKeyAway(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        visitor.page().keyboard().press("f");
        assertThat(visitor.focused()).startsWith("Country");
    }

    @Test
    void theTimelineIsOneKeyAway(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        visitor.page().locator(".histogram").waitFor();
        visitor.page().keyboard().press("t");
        assertThat(visitor.focused()).isEqualTo("First month");
    }

    @Test
    void theFiltersCanBeSkipped(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        visitor.page().keyboard().press("Tab");
        assertThat(visitor.focused()).isEqualTo("Skip to the content");
        visitor.page().keyboard().press("Tab");
        assertThat(visitor.focused()).isEqualTo("Skip the filters");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.focused()).isEqualTo(visitor.summary());
    }

    @Test
    void onANewPageTheKeyboardGoesOnFromItsHead(Visits visits) {
        Visitor visitor = visits.wide().open("/").ask("ceasefire");
        visitor.until("() => document.activeElement.id === 'summary'");
        visitor.page().keyboard().press("j");
        visitor.page().keyboard().press("Enter");
        visitor.page().locator(".article").waitFor();
        visitor.until("() => document.activeElement.tagName === 'H1'");
        assertThat(visitor.focused()).isEqualTo(visitor.summary());
    }

    @Test
    void theKeysCanBeSwitchedOff(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        visitor.page().keyboard().press("?");
        visitor.dialog().getByRole(AriaRole.CHECKBOX).uncheck();
        visitor.page().keyboard().press("Escape");
        visitor.gone(visitor.dialog());
        visitor.page().keyboard().press("e");
        visitor.page().keyboard().press("?");
        assertThat(visitor.settle().dialog().count()).isZero();
    }

    @Test
    void backClosesADialog(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        visitor.page().keyboard().press("?");
        visitor.dialog().waitFor();
        visitor.page().goBack();
        visitor.gone(visitor.dialog());
        assertThat(visitor.place()).isEqualTo("/articles");
    }
}
