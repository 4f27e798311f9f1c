package onrecord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
class QuotationPageBrowserTest {

    @Test
    void aQuotationHasAPageThatSaysWhoWhyAndFromWhere(Visits visits) {
        Visitor visitor = first(visits);
        Locator main = visitor.page().locator("#content");
        assertThat(main.innerText())
                .contains(
                        "Quotation: ",
                        "Speaker",
                        "Cue",
                        "Kind",
                        "Put as",
                        "Rule",
                        "right in ",
                        "SHA-256",
                        "Vocabulary");
        assertThat(main.locator("blockquote .who").count()).isPositive();
        assertThat(main.locator("blockquote .cue").first().evaluate("one => getComputedStyle(one).outlineStyle"))
                .isEqualTo("dashed");
        assertThat(main.locator("blockquote .who").first().evaluate("one => getComputedStyle(one).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void itLeadsToItsPlaceInTheArticle(Visits visits) {
        Visitor visitor = first(visits);
        visitor.link("Read it in the article").click();
        visitor.region("The quotation chosen").waitFor();
        assertThat(visitor.page().locator(".selected").count()).isPositive();
    }

    @Test
    void whatIsCopiedNamesTheSpeakerThePlaceAndTheAddress(Visits visits) {
        Visitor visitor = first(visits);
        String speaker = visitor.summary().replace("Quotation: ", "");
        visitor.button("Copy with its source").click();
        visitor.page().getByText("Copied").waitFor();
        var copied = (String) visitor.page().evaluate("() => navigator.clipboard.readText()");
        assertThat(copied).contains(speaker, "OnRecord sample", visitor.place());
    }

    @Test
    void anAddressThatIsGoneSaysWhatTookItsPlace(Visits visits) {
        Visitor visitor = first(visits);
        String there = visitor.place();
        String gone = there.substring(0, there.length() - 8) + "00000000";
        visitor.open(gone);
        assertThat(visitor.summary()).isEqualTo("This quotation is no longer in the archive");
        assertThat(visits.reports()).allMatch(report -> report.contains("410"));
        visitor.link("The quotation in its place").click();
        visitor.link("Read it in the article").waitFor();
        assertThat(visitor.place()).isEqualTo(there);
    }

    @Test
    void anAddressOfNoArticleLeadsToTheSearch(Visits visits) {
        Visitor visitor = visits.wide().open("/quotation/0123456789ab-b1-01234567");
        assertThat(visits.reports()).allMatch(report -> report.contains("404"));
        visitor.link("Search all quotations").click();
        visitor.page().waitForURL(Pattern.compile(".*/quotations$"));
    }

    @Test
    void theListSaysWhatShareIsFound(Visits visits) {
        Visitor visitor = visits.wide().open("/quotations");
        visitor.page()
                .getByText(Pattern.compile(
                        "OnRecord finds about \\d+ of 100 direct, \\d+ mixed, \\d+ indirect statements"))
                .waitFor();
    }

    /** The page of the first quotation with a named speaker and a verb. */
    private static Visitor first(Visits visits) {
        Visitor visitor = visits.wide().open("/quotations?state=named&verb=say&kind=direct");
        visitor.link("Where else it appears").first().click();
        visitor.heading("Where it comes from").waitFor();
        return visitor.settle();
    }
}
