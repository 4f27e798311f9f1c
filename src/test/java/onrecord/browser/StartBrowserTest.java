package onrecord.browser;

import static onrecord.browser.Visitor.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
class StartBrowserTest {

    @Test
    void threeQuestionsLeadToAsManyHitsAsTheySay(Visits visits) {
        Visitor visitor = visits.wide().open("/");
        Locator questions = visitor.page().locator(".questions a");
        questions.nth(2).waitFor();
        assertThat(questions.count()).isEqualTo(3);
        for (int i = 0; i < 3; i++) {
            int says = number(questions.nth(i).locator("span").last().innerText());
            String place = visitor.place();
            questions.nth(i).click();
            assertThat(number(visitor.awayFrom(place).summary()))
                    .isEqualTo(says)
                    .isPositive();
            visitor.back();
            questions.nth(2).waitFor();
        }
    }

    @Test
    void theArchiveSaysWhatItCoversAndThatItIsTheSample(Visits visits) {
        Visitor visitor = visits.wide().open("/");
        visitor.page().locator(".coverage b").first().waitFor();
        assertThat(visitor.page().locator(".coverage").innerText()).contains("80", "articles", "quotations");
        assertThat(visitor.page().locator(".foot").innerText()).contains("This is the sample archive");
    }

    @Test
    void aTextOfOnesOwnShowsItsStatements(Visits visits) {
        Visitor visitor = visits.wide().open("/");
        visitor.page()
                .getByLabel("Paste an article")
                .fill(
                        "“The bridge holds,” a ferry pilot in Ostrova said. The mayor denied that the road had been closed.");
        visitor.button("Find the statements").click();
        Locator statements = visitor.page().locator(".statements li");
        statements.nth(1).waitFor();
        assertThat(statements.first().innerText())
                .contains("“The bridge holds,”", "Anonymous", "a ferry pilot", "cue “said”", "rule:");
        assertThat(statements.nth(1).innerText()).contains("the road had been closed", "denied");
    }

    @Test
    void theExampleInTheQueryFindsSomething(Visits visits) {
        Visitor visitor = visits.wide().open("/");
        visitor.until("() => document.querySelector('#q').placeholder.includes('after:')");
        String example = visitor.query().getAttribute("placeholder");
        assertThat(number(visitor.ask(example).summary())).isPositive();
    }

    @Test
    void whatWasTriedIsStillThereOnTheWayBack(Visits visits) {
        Visitor visitor = visits.wide().open("/");
        visitor.page().getByLabel("Paste an article").fill("Nothing, said the pilot.");
        visitor.ask("ceasefire").back();
        assertThat(visitor.page().getByLabel("Paste an article").inputValue()).isEqualTo("Nothing, said the pilot.");
    }
}
