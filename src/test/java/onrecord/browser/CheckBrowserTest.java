package onrecord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The words are those of an official statement, as the sample lists them; changed ones are put in nobody's mouth. */
@ExtendWith(Browsing.class)
class CheckBrowserTest {

    private static final String WORDS =
            "If there is aggression against Ukraine in the future, it will have severe consequences";

    @Test
    void aWrongSpeakerLeavesTheWordsExact(Visits visits) {
        Visitor visitor = check(visits, WORDS, "Emmanuel Macron");
        assertThat(finding(visitor, "The words")).startsWith("Exact");
        assertThat(finding(visitor, "Who said them"))
                .startsWith("Another speaker")
                .contains("Jens Stoltenberg");
        assertThat(visitor.page().getByRole(AriaRole.TABLE).innerText()).contains("OnRecord sample", "exact");
    }

    @Test
    void aDroppedOrAddedNegationIsCalledOut(Visits visits) {
        Visitor visitor = check(visits, WORDS.replace("it will have", "it will not have"), "");
        assertThat(finding(visitor, "The words"))
                .startsWith("Reworded, negation changed")
                .contains("14 of 15 words");
        assertThat(finding(visitor, "Who said them")).startsWith("Jens Stoltenberg");
        assertThat(visitor.heading("1 article with words like these").count()).isEqualTo(1);
        assertThat(visitor.page().locator(".callout").innerText()).contains("negation changed", "not");
        assertThat(visitor.page().locator("del").allInnerTexts()).containsExactly("not");
    }

    @Test
    void partsFromDifferentArticlesStandEachWithItsOwn(Visits visits) {
        String joined = WORDS + " … the situation is complicated and the differences are substantial";
        Visitor visitor = check(visits, joined, "Jens Stoltenberg");
        assertThat(finding(visitor, "The words")).startsWith("Parts joined");
        assertThat(finding(visitor, "Who said them"))
                .startsWith("Another speaker")
                .contains("Viktor Orb", "Not all parts are by Jens Stoltenberg");
        assertThat(visitor.heading("Parts from different places").count()).isEqualTo(1);
        assertThat(visitor.heading("2 articles with a part of these words").count())
                .isEqualTo(1);
    }

    @Test
    void whatIsNotThereSaysWhatCouldHaveBeenFound(Visits visits) {
        Visitor visitor = check(visits, "Zebras juggle violet teapots beneath the harmonium", "Tilda Osgrove");
        assertThat(finding(visitor, "The words")).startsWith("Not found").contains("not the same as not said");
        assertThat(visitor.heading("What could have been found")
                        .locator("xpath=..")
                        .innerText())
                .contains("0 quotations by Tilda Osgrove", "80 articles");
    }

    @Test
    void whatIsTypedStandsInNoAddress(Visits visits) {
        Visitor visitor = check(visits, WORDS, "Emmanuel Macron");
        assertThat(visitor.place()).isEqualTo("/check");
    }

    @Test
    void aQuotationOfTheArchiveIsCheckedFromItsPage(Visits visits) {
        Visitor visitor = visits.wide().open("/quotations?q=%22severe+consequences%22&kind=direct");
        visitor.link("Where else it appears").first().click();
        visitor.link("Check this").click();
        visitor.heading("The words").waitFor();
        assertThat(finding(visitor, "The words")).startsWith("Exact");
        assertThat(finding(visitor, "Who said them")).startsWith("Same speaker");
    }

    @Test
    void aDraftIsCheckedAndItsReportSaved(Visits visits) throws IOException {
        Visitor visitor = visits.wide().open("/check");
        text(visitor)
                .fill("“" + WORDS + ",” Jens Stoltenberg said.\n\n“Nobody asked the lamp posts,” Tilda Osgrove said.");
        visitor.page().getByLabel("a draft with quotations").check();
        visitor.button("Check").click();
        visitor.heading("2 quotations in the draft").waitFor();
        assertThat(visitor.page().locator("summary").allInnerTexts().getFirst()).contains("Exact", "same speaker");
        for (String format : new String[] {"JSON", "Markdown", "HTML"}) {
            Download report = visitor.page()
                    .waitForDownload(() -> visitor.button("Report as " + format).click());
            assertThat(Files.readString(report.path())).contains("Stoltenberg", "Tilda Osgrove", "another translation");
        }
    }

    private static Visitor check(Visits visits, String words, String speaker) {
        Visitor visitor = visits.wide().open("/check");
        text(visitor).fill(words);
        visitor.page().getByLabel("Who is said to have said it").fill(speaker);
        visitor.button("Check").click();
        visitor.heading("Who said them").waitFor();
        return visitor;
    }

    private static Locator text(Visitor visitor) {
        return visitor.page().getByLabel("The quotation, or a whole draft");
    }

    private static String finding(Visitor visitor, String heading) {
        return visitor
                .page()
                .locator(".finding", new Page.LocatorOptions().setHas(visitor.heading(heading)))
                .locator("p")
                .allInnerTexts()
                .stream()
                .reduce("", (one, other) -> one + (one.isEmpty() ? "" : " ") + other);
    }
}
