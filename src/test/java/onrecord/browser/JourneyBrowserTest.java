package onrecord.browser;

import static onrecord.browser.Visitor.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a journalist comes for, from the first page to the end, by roles and labels alone. */
@ExtendWith(Browsing.class)
class JourneyBrowserTest {

    @Test
    void searchNarrowAndComeBack(Visits visits) {
        Visitor visitor = visits.wide().open("/").ask("ceasefire");
        int all = number(visitor.summary());
        Locator box = visitor.box("Israel");
        int counted = number(box.locator("xpath=..").innerText());
        String place = visitor.place();
        box.check();
        visitor.awayFrom(place);
        assertThat(number(visitor.summary())).isEqualTo(counted).isLessThan(all);
        assertThat(number(visitor.back().summary())).isEqualTo(all);
    }

    @Test
    void whoSaidAPhrase(Visits visits) {
        Visitor visitor = visits.wide().open("/");
        visitor.link("Quotations").click();
        visitor.page().waitForURL(Pattern.compile(".*/quotations$"));
        visitor.settle().ask("ceasefire");
        Locator row = visitor.results().first();
        String who = row.innerText().split("\n")[0];
        row.getByRole(AriaRole.LINK).last().click();
        visitor.page().waitForURL(Pattern.compile(".*/quotation/.*"));
        assertThat(visitor.settle().summary()).isEqualTo("Quotation: " + who);
        visitor.heading("Who said it, and why we say so").waitFor();
    }

    @Test
    void readAndCite(Visits visits) {
        Visitor visitor = visits.wide().open("/").ask("ceasefire");
        Locator title = visitor.results().first().getByRole(AriaRole.HEADING).getByRole(AriaRole.LINK);
        String printed = title.innerText();
        title.click();
        visitor.page().waitForURL(Pattern.compile(".*/article/.*"));
        visitor.settle().page().keyboard().press("n");
        visitor.page().getByText(Pattern.compile("^Hit 1 of \\d+")).first().waitFor();
        for (String style : new String[] {"Chicago", "APA", "MLA", "Harvard"}) {
            visitor.page().getByLabel("Style").selectOption(style);
            visitor.button("Copy citation").click();
            assertThat((String) visitor.page().evaluate("() => navigator.clipboard.readText()"))
                    .contains(printed.replaceAll("[.?!]$", ""));
        }
    }

    @Test
    void exportWhatWasFound(Visits visits) throws IOException {
        Visitor visitor = visits.wide().open("/").ask("ceasefire");
        int all = number(visitor.summary());
        visitor.link("Export").click();
        Locator start = visitor.button("Export " + all + " rows");
        start.waitFor();
        Download file = visitor.page().waitForDownload(start::click);
        assertThat(Files.readString(file.path())).contains("ceasefire");
    }

    @Test
    void shareALinkAndOpenItElsewhere(Visits visits) {
        Visitor visitor = visits.wide().open("/articles?q=ceasefire&country=IL&sort=oldest");
        visitor.button("Share link").click();
        String link = (String) visitor.page().evaluate("() => navigator.clipboard.readText()");
        Visitor other = visits.window(1024, 700, ColorScheme.DARK);
        other.page().navigate(link);
        assertThat(other.settle().summary()).isEqualTo(visitor.summary());
        assertThat(other.results().allInnerTexts()).isEqualTo(visitor.results().allInnerTexts());
        assertThat(other.query().inputValue()).isEqualTo("ceasefire");
    }

    @Test
    void withTheKeyboardAlone(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        var keys = visitor.page().keyboard();
        keys.press("/");
        keys.type("cease");
        visitor.suggestions().waitFor();
        keys.press("Escape");
        keys.type("fire");
        keys.press("Enter");
        visitor.page().waitForURL(Pattern.compile(".*q=ceasefire.*"));
        visitor.settle();
        keys.press("Tab"); // out of the query, where letters are letters
        keys.press("f");
        for (int tabs = 0; tabs < 8 && !isBox(visitor); tabs++) {
            keys.press("Tab");
        }
        String place = visitor.place();
        keys.press("Space");
        visitor.awayFrom(place);
        int narrowed = number(visitor.summary());
        keys.press("j");
        String title = visitor.focused();
        keys.press("Enter");
        visitor.page().waitForURL(Pattern.compile(".*/article/.*"));
        assertThat(visitor.settle().summary()).isEqualTo(title);
        keys.press("n");
        visitor.page().getByText(Pattern.compile("^Hit 1 of \\d+")).first().waitFor();
        visitor.page().goBack();
        assertThat(number(visitor.settle().summary())).isEqualTo(narrowed);
        keys.press("e");
        visitor.dialog().waitFor();
        keys.press("Escape");
        visitor.gone(visitor.dialog());
    }

    private static boolean isBox(Visitor visitor) {
        return (Boolean) visitor.page().evaluate("() => document.activeElement.type === 'checkbox'");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360})
    void onAPhoneEverythingIsReached(int width, Visits visits) {
        Visitor visitor = visits.window(width, 640, ColorScheme.LIGHT).open("/").ask("ceasefire");
        int all = number(visitor.summary());
        visitor.link("Filter").click();
        visitor.dialog().getByRole(AriaRole.CHECKBOX).first().check();
        visitor.page().waitForURL(Pattern.compile(".*country=.*"));
        visitor.settle().button(Pattern.compile("^Show \\d+ articles?$")).click();
        visitor.gone(visitor.dialog());
        assertThat(number(visitor.settle().summary())).isLessThan(all);
        stays(visitor);
        visitor.results()
                .first()
                .getByRole(AriaRole.HEADING)
                .getByRole(AriaRole.LINK)
                .click();
        visitor.page().waitForURL(Pattern.compile(".*/article/.*"));
        visitor.settle().button("Next hit (n)").click();
        visitor.button("Copy citation").scrollIntoViewIfNeeded();
        stays(visitor);
        visitor.link("Quotations").click();
        visitor.page().waitForURL(Pattern.compile(".*/quotations.*"));
        stays(visitor.settle());
    }

    /** Nothing can be scrolled to the side. */
    private static void stays(Visitor visitor) {
        assertThat(visitor.page()
                        .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles?q=ceasefire&country=IL",
                "/quotations?q=ceasefire",
                "/articles?q=nosuchword",
                "/check",
                "/speakers",
                "/speaker/volodymyr-zelenskyy",
                "/compare?speaker=volodymyr-zelenskyy&speaker=vladimir-putin",
                "/conflicts?relation=person-and-body"
            })
    void nothingMovesWhileAPageComes(String view, Visits visits) {
        for (int width : new int[] {1280, 360}) {
            Visitor visitor = visits.window(width, 800, ColorScheme.LIGHT);
            Page page = visitor.page();
            page.addInitScript("""
                    window.moved = 0;
                    new PerformanceObserver(list => list.getEntries().filter(shift => !shift.hadRecentInput)
                      .forEach(shift => { window.moved += shift.value; })).observe({ type: 'layout-shift', buffered: true });
                    new MutationObserver(() => { if (document.querySelector('[data-result]')) window.first ??= performance.now(); })
                      .observe(document, { childList: true, subtree: true });""");
            visitor.open(view);
            page.waitForTimeout(500);
            System.out.printf(
                    "%s at %d px: layout shift %s, first results after %s ms%n",
                    view,
                    width,
                    page.evaluate("() => window.moved.toFixed(4)"),
                    page.evaluate("() => Math.round(window.first ?? 0)"));
            assertThat(((Number) page.evaluate("() => window.moved")).doubleValue())
                    .as("%s at %d px", view, width)
                    .isLessThan(0.01);
            page.close();
        }
    }
}
