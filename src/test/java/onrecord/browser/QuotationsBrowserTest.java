package onrecord.browser;

import static onrecord.browser.Visitor.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
class QuotationsBrowserTest {

    @Test
    void theTabKeepsTheQuestion(Visits visits) {
        Visitor visitor = visits.wide().open("/articles?q=ceasefire&country=IL&sort=newest");
        visitor.link("Quotations").click();
        visitor.page().waitForURL(Pattern.compile(".*/quotations\\?.*"));
        assertThat(visitor.settle().place()).isEqualTo("/quotations?q=ceasefire&sort=newest&country=IL");
    }

    @Test
    void theWordsStandInTheirSentenceWithTheVerb(Visits visits) {
        Visitor visitor = visits.wide().open("/quotations?kind=indirect&state=named&verb=say");
        Locator words = visitor.results().first().locator(".quotation-words");
        assertThat(words.locator(".verb").innerText()).matches("(?i)say|says|said|saying");
        assertThat(words.innerText().length())
                .isGreaterThan(words.locator(".around").allInnerTexts().stream()
                        .mapToInt(String::length)
                        .sum());
    }

    @Test
    void whoIsNotKnownStandsInItalicsWithTheReason(Visits visits) {
        Visitor visitor = visits.wide().open("/quotations?state=unknown&state=anonymous");
        Locator names = visitor.results().locator(".quotation-who b");
        assertThat(names.allInnerTexts()).isNotEmpty().allMatch(name -> name.matches("Anonymous|Unknown speaker"));
        assertThat(names.evaluateAll("all => all.every(one => getComputedStyle(one).fontStyle === 'italic')"))
                .isEqualTo(true);
        assertThat(visitor.results().locator(".state-open").count()).isEqualTo(names.count());
    }

    @Test
    void aKnownNameLeadsToAllThatIsSaidUnderIt(Visits visits) {
        Visitor visitor = visits.wide().open("/quotations?state=named");
        Locator name = visitor.results().locator(".quotation-who a").first();
        String speaker = name.innerText();
        name.click();
        visitor.page().waitForURL(Pattern.compile(".*/speaker/.*"));
        visitor.heading("Latest statements").waitFor();
        assertThat(visitor.summary()).isEqualTo(speaker);
        assertThat(visitor.results().locator(".quotation-who b").allInnerTexts())
                .allMatch(speaker::equals);
    }

    @Test
    void aRowLeadsToItsPlaceInTheArticle(Visits visits) {
        Visitor visitor = visits.window(360, 500, ColorScheme.LIGHT).open("/quotations?kind=direct");
        for (int row = 0; row < 5; row++) {
            visitor.results().nth(row).locator("[data-open]").click();
            visitor.region("The quotation chosen").waitFor();
            visitor.until("""
                    () => {
                      const { top } = document.querySelector('.selected').getBoundingClientRect();
                      return top > 0 && top < document.querySelector('.panel-chosen').getBoundingClientRect().top;
                    }""");
            visitor.back();
        }
    }

    @Test
    void theWholeArticleIsAWiderScope(Visits visits) {
        Visitor visitor = visits.wide().open("/quotations?country=UA");
        int narrow = number(visitor.summary());
        visitor.page().getByLabel("the whole article").check();
        visitor.page().waitForURL(Pattern.compile(".*scope=article.*"));
        assertThat(number(visitor.settle().summary())).isGreaterThan(narrow);
    }
}
