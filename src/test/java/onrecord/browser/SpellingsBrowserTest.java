package onrecord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Other spellings of a name, and how a query was read. */
@ExtendWith(Browsing.class)
class SpellingsBrowserTest {

    @Test
    void anotherSpellingIsLeftOutAndCountedAgainAndTheEmptyAnswerSaysWhy(Visits visits) {
        Visitor visitor = visits.wide().open("/articles?q=Kiev");
        String all = visitor.summary();
        link(visitor, "Leave out kyiv").click();
        visitor.page().waitForURL(Pattern.compile(".*-variant=kyiv.*"));
        assertThat(visitor.settle().summary()).startsWith("No articles");
        assertThat(visitor.page().locator("query-reading")).containsText("No article fulfils: Kiev");
        link(visitor, "Count kyiv again").click();
        visitor.page().waitForURL(Pattern.compile(".*q=Kiev$"));
        assertThat(visitor.settle().summary()).isEqualTo(all);
    }

    @Test
    void thePartsOfAQueryAreCountedWhenSomebodyWantsToKnow(Visits visits) {
        Visitor visitor = visits.wide().open("/articles?q=Kyiv+(ceasefire+OR+missile)");
        Locator parts = visitor.page().locator("query-reading li");
        assertThat(parts.count()).isZero();
        visitor.page().getByText("How this was read").click();
        assertThat(parts).hasCount(4);
        assertThat(parts.first()).containsText(Pattern.compile("Kyiv\\s+\\d+ articles"));
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
