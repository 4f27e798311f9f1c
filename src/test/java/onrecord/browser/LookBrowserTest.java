package onrecord.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every view at every width: nothing overflows, and axe finds nothing. */
@ExtendWith(Browsing.class)
class LookBrowserTest {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<Integer> WIDTHS = List.of(320, 360, 719, 768, 1023, 1280);

    private static final String DRAFT =
            "“If there is aggression against Ukraine in the future, it will not have severe consequences,” Jens Stoltenberg said.";

    static Stream<String> views() {
        return Stream.of(
                "/",
                "/articles",
                "/articles?q=ceasefire&country=IL&country=-RU&from=2021-01-01&to=2024-12-31",
                "/articles?q=ceasefire+nosuchword&country=KP",
                "/articles?q=%22ceasefire",
                "suggestions",
                "/articles#filters",
                "/articles#all-weapon",
                "/articles?q=ceasefire#export",
                "/quotations?q=ceasefire",
                "/quotations?state=unknown#all-speaker",
                "/#keys",
                "/#archive",
                "/articles#about-person-volodymyr-zelenskyy",
                "/articles?country=UA#about-country-UA",
                "/check",
                "check",
                "draft",
                "/speakers?q=zel",
                "/speaker/volodymyr-zelenskyy",
                "/compare?q=peace&speaker=volodymyr-zelenskyy&speaker=vladimir-putin",
                "/conflicts?relation=person-and-body",
                "quotation",
                "article");
    }

    @ParameterizedTest
    @MethodSource("views")
    void nothingReachesOverTheEdge(String view, Visits visits) {
        for (int width : WIDTHS) {
            Visitor visitor = open(visits.window(width, 800, ColorScheme.LIGHT), view);
            Object over = visitor.page()
                    .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(over).as("%s at %d px", view, width).isEqualTo(0);
            visitor.page().close();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void axeFindsNothing(String view, Visits visits) {
        assertThat(violations(open(visits.window(1280, 800, ColorScheme.LIGHT), view), visits))
                .isEmpty();
        assertThat(violations(open(visits.window(360, 800, ColorScheme.DARK), view), visits))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quotations?q=ceasefire", "/speaker/volodymyr-zelenskyy", "draft", "article"})
    void onPaperNothingStandsThatCanOnlyBePressed(String view, Visits visits) {
        Visitor visitor = open(visits.window(794, 1123, ColorScheme.DARK), view);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visitor.page()
                        .locator("main :is(input, textarea, select, button:not([data-quotation])):visible")
                        .count())
                .isZero();
        assertThat(visitor.page().locator("footer").innerText()).contains("Printed from http");
        assertThat(visitor.page().locator("body").evaluate("body => getComputedStyle(body).color"))
                .as("dark ink on white paper")
                .isEqualTo("rgb(26, 28, 30)");
    }

    @Test
    void whereColoursAreForcedEveryIconHasTheirs(Visits visits) {
        Visitor visitor = visits.wide();
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        visitor.open("/articles?country=UA");
        assertThat(
                        visitor.page()
                                .locator(".chip svg, .value-not svg, .value-about svg, .twist svg, .chevron svg")
                                .evaluateAll(
                                        "all => [...new Set(all.map(icon => getComputedStyle(icon).stroke))].join() === getComputedStyle(document.body).color"))
                .isEqualTo(true);
    }

    /**
     * Rules that are broken, each with the first element that breaks it. axe runs in the page as it stands: its wrapper would
     * fetch every stylesheet again, which the page's policy refuses and which only rules for orientation need. What axe itself
     * does against the policy is not held against the page.
     */
    private static List<?> violations(Visitor visitor, Visits visits) {
        assertThat(visits.reports()).isEmpty();
        visitor.page().evaluate(AxeBuilder.getAxeScript());
        var broken = visitor.page().evaluate("""
                        tags => axe.run(document, { runOnly: tags, preload: false })
                          .then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))""", TAGS);
        visits.reports();
        return (List<?>) broken;
    }

    /** A view by its address; "article" is the first result, with a quotation chosen, "quotation" that quotation's own page, "check" its check. */
    private static Visitor open(Visitor visitor, String view) {
        if (view.startsWith("/")) {
            return visitor.open(view);
        }
        if (view.equals("suggestions")) {
            visitor.open("/articles").query().fill("uk");
            visitor.suggestions().waitFor();
            return visitor;
        }
        if (view.equals("draft")) {
            visitor.open("/check");
            visitor.page()
                    .getByLabel("A draft from a file")
                    .setInputFiles(new FilePayload(
                            "a-draft-with-a-long-name-of-many-words-and-no-space.txt",
                            "text/plain",
                            DRAFT.getBytes(UTF_8)));
            visitor.page().getByText("a-draft-with").waitFor();
            visitor.button("Check").click();
            visitor.page().locator("draft-view summary").last().click();
            visitor.heading("What differs").waitFor();
            return visitor.settle();
        }
        visitor.open("/quotations?q=ceasefire");
        if (view.equals("quotation")) {
            visitor.link("Where else it appears").first().click();
            visitor.link("Read it in the article").waitFor();
            visitor.heading("Where it comes from").waitFor();
            return visitor.settle();
        }
        if (view.equals("check")) {
            visitor.link("Where else it appears").first().click();
            visitor.link("Check this").click();
            visitor.heading("Who said them").waitFor();
            return visitor.settle();
        }
        visitor.results().first().locator("[data-open]").click();
        visitor.region("The quotation chosen").waitFor();
        return visitor.settle();
    }
}
