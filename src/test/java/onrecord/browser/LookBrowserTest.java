package onrecord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every view at every width: nothing overflows, and axe finds nothing. */
@ExtendWith(Browsing.class)
class LookBrowserTest {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<Integer> WIDTHS = List.of(320, 360, 719, 768, 1023, 1280);

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
