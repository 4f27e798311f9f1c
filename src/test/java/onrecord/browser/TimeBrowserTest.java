package onrecord.browser;

import static onrecord.browser.Visitor.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
class TimeBrowserTest {

    @Test
    void aDragOverTheHistogramChoosesItsDates(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        BoundingBox bars = visitor.page().locator(".histogram > svg").boundingBox();
        var mouse = visitor.page().mouse();
        mouse.move(bars.x + bars.width * 0.25, bars.y + 40);
        mouse.down();
        mouse.move(bars.x + bars.width * 0.35, bars.y + 40);
        mouse.move(bars.x + bars.width * 0.5, bars.y + 40);
        mouse.up();
        visitor.page().waitForURL(Pattern.compile(".*from=.*&to=.*"));
        visitor.settle();
        LocalDate from = LocalDate.parse(visitor.page().getByLabel("From").inputValue());
        LocalDate to = LocalDate.parse(visitor.page()
                .getByLabel("to", new Page.GetByLabelOptions().setExact(true))
                .inputValue());
        assertThat(from).isBefore(to);
        assertThat(visitor.place()).contains("from=" + from, "to=" + to);
        assertThat(visitor.results()
                        .locator("time")
                        .evaluateAll("times => times.map(time => time.dateTime)")
                        .toString())
                .doesNotContain("2020-", "2024-12");
    }

    @Test
    void theArrowKeysMoveAHandleAndKeepItsFocus(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        int all = number(visitor.summary());
        Locator handle = visitor.page().getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("First month"));
        String before = handle.getAttribute("aria-valuetext");
        handle.focus();
        for (int i = 0; i < 14; i++) {
            handle.press("ArrowRight");
        }
        visitor.page().waitForURL(Pattern.compile(".*from=.*"));
        visitor.settle();
        assertThat(handle.getAttribute("aria-valuetext")).isNotEqualTo(before);
        assertThat(visitor.focused()).isEqualTo("First month");
        assertThat(number(visitor.summary())).isPositive().isLessThan(all);
        assertThat(visitor.back().summary()).isEqualTo(all + " articles");
    }

    @Test
    void aClickOnABarUnderAHandleChoosesThatBar(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        Locator handle = visitor.page().getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Last month"));
        BoundingBox bars = visitor.page().locator(".histogram > svg").boundingBox();
        double width = bars.width / (Integer.parseInt(handle.getAttribute("aria-valuemax")) + 1);
        double edge = bars.x + 3 * width;
        visitor.page().mouse().click(edge - width / 2, bars.y + 8);
        visitor.page().waitForURL(Pattern.compile(".*to=.*"));
        visitor.settle();
        LocalDate end = LocalDate.parse(visitor.page()
                .getByLabel("to", new Page.GetByLabelOptions().setExact(true))
                .inputValue());
        BoundingBox now = visitor.page().locator(".histogram > svg").boundingBox();
        visitor.page().mouse().click(edge + 3, now.y + 40);
        visitor.page().waitForURL(Pattern.compile(".*from=" + end.plusDays(1) + ".*"));
        visitor.settle();
        assertThat(handle.getAttribute("aria-valuenow")).isEqualTo("3");
    }

    @Test
    void aDateThatIsTypedDoesTheSame(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        visitor.page().getByLabel("From").fill("2024-01-01");
        visitor.page().waitForURL(Pattern.compile(".*from=2024-01-01.*"));
        visitor.settle();
        assertThat(visitor.results().locator("time").allInnerTexts())
                .isNotEmpty()
                .allMatch(day -> day.endsWith("2024"));
        visitor.button("Remove date since 1 Jan 2024").click();
        visitor.page().waitForURL(Pattern.compile(".*/articles$"));
    }

    @Test
    void theTableSaysWhatTheBarsShow(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        visitor.button("Show as a table").click();
        int sum = visitor.page().locator(".histogram-table tbody td:last-child").allInnerTexts().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(sum).isEqualTo(number(visitor.summary()));
    }
}
