package onrecord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts that come as files. The words are those of an official statement, as the sample lists them. */
@ExtendWith(Browsing.class)
class DraftBrowserTest {

    private static final String WORDS =
            "If there is aggression against Ukraine in the future, it will have severe consequences";
    private static final String STORY = "# A story\n\n“" + WORDS + ",” Jens Stoltenberg said.\n\n“"
            + WORDS.replace("it will", "it will not") + ",” Jens Stoltenberg said.\n";

    @Test
    void aFileIsCheckedAndItsReportBearsItsName(Visits visits) throws IOException {
        Visitor visitor = visits.wide().open("/check");
        choose(visitor, "story.md", STORY.getBytes(StandardCharsets.UTF_8));
        visitor.page().getByText("story.md").waitFor();
        visitor.button("Check").click();
        visitor.heading("2 quotations in story.md").waitFor();
        Locator rows = visitor.page().locator("draft-view summary");
        assertThat(rows.first().innerText()).contains("Exact", "same speaker", "To cite: ");
        assertThat(rows.last().innerText()).contains("Reworded, negation changed", "Nearest: ");
        for (String[] format : new String[][] {{"JSON", "json"}, {"Markdown", "md"}, {"HTML", "html"}}) {
            Download report = visitor.page()
                    .waitForDownload(
                            () -> visitor.button("Report as " + format[0]).click());
            assertThat(report.suggestedFilename()).isEqualTo("story-check." + format[1]);
            assertThat(Files.readString(report.path())).contains("Stoltenberg", "another translation");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "story.pdf, 10, of a kind that is not read",
        "story.doc, 10, Save it as .docx",
        "story.txt, 0, is empty",
        "story.txt, 2500000, 'has 2.5 MB, and at most 2 MB are read'"
    })
    void aFileThatCannotBeADraftIsRefusedWithTheReason(String name, int bytes, String says, Visits visits) {
        Visitor visitor = visits.wide().open("/check");
        choose(visitor, name, "x".repeat(bytes).getBytes(StandardCharsets.UTF_8));
        assertThat(visitor.page().getByRole(AriaRole.ALERT).innerText()).contains(name, says);
        assertThat(visitor.page().getByLabel("The quotation, or a whole draft").isVisible())
                .isTrue();
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsSaidToBeUnreadable(Visits visits) {
        Visitor visitor = visits.wide().open("/check");
        choose(visitor, "story.docx", "no archive".getBytes(StandardCharsets.UTF_8));
        visitor.page().getByText("story.docx").waitFor();
        visitor.button("Check").click();
        visitor.page()
                .getByText("The draft cannot be read", new Page.GetByTextOptions().setExact(true))
                .waitFor();
        assertThat(visitor.page().getByText("The file is still chosen").count()).isEqualTo(1);
        assertThat(visits.reports()).allMatch(report -> report.contains("400"));
    }

    @Test
    void aFileThatIsDroppedIsCheckedAtOnce(Visits visits) {
        Visitor visitor = visits.wide().open("/check");
        Object dropped = visitor.page().evaluateHandle("""
                text => { const data = new DataTransfer(); data.items.add(new File([text], 'story.txt')); return data; }""", STORY);
        visitor.page().dispatchEvent("main", "drop", Map.of("dataTransfer", dropped));
        visitor.heading("2 quotations in story.txt").waitFor();
        visitor.button("Type or paste instead").click();
        assertThat(visitor.focused()).isEqualTo("The quotation, or a whole draft");
    }

    @Test
    void aQuotationIsCheckedWithTheKeyboardAlone(Visits visits) {
        Visitor visitor = visits.wide().open("/check");
        var keys = visitor.page().keyboard();
        tabTo(visitor, "The quotation, or a whole draft");
        keys.type(WORDS);
        tabTo(visitor, "A draft from a file");
        tabTo(visitor, "Who is said to have said it");
        keys.type("Jens Stoltenberg");
        keys.press("Enter");
        visitor.heading("Source to cite").waitFor();
        visitor.until("() => document.activeElement.matches('.checked')");
        tabTo(visitor, "Read it in the article");
        keys.press("Enter");
        visitor.page().waitForURL(Pattern.compile(".*/article/.*quotation=.*"));
        assertThat(visitor.region("The quotation chosen").innerText()).contains("Jens Stoltenberg");
        visitor.page().goBack();
        visitor.heading("Source to cite").waitFor();
    }

    /** A sentence that the sample's own writers wrote, so that no rule finds a speaker. */
    @Test
    void wordsThatNoRuleRecognisedAreFramedInTheirArticle(Visits visits) {
        String sentence = "Russia began to fly in 1,960 peacekeepers with armoured personnel carriers for five years";
        Visitor visitor = visits.wide().open("/check");
        visitor.page().getByLabel("The quotation, or a whole draft").fill(sentence);
        visitor.button("Check").click();
        visitor.link("Read it in the article").click();
        visitor.page().waitForURL(Pattern.compile(".*/article/.*at=\\d+-\\d+.*"));
        Locator place = visitor.page().locator(".place-asked").first();
        place.waitFor();
        assertThat(String.join("", visitor.page().locator(".place-asked").allInnerTexts()))
                .isEqualTo(sentence);
        visitor.link("Back to the check").click();
        visitor.heading("Source to cite").waitFor();
    }

    private static void tabTo(Visitor visitor, String name) {
        for (int tabs = 0; tabs < 14; tabs++) {
            visitor.page().keyboard().press("Tab");
            if (visitor.focused().equals(name)) {
                return;
            }
        }
        throw new AssertionError("no " + name + " within 14 tabs; at " + visitor.focused());
    }

    private static void choose(Visitor visitor, String name, byte[] content) {
        visitor.page()
                .getByLabel(Pattern.compile("^(A draft from a file|Another file)$"))
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }
}
