package onrecord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Browsing.class)
class SpeakersBrowserTest {

    @TempDir
    Path folder;

    @Test
    void aNameInTheListLeadsToASpeakerWhoseNumbersLeadToQuotations(Visits visits) {
        Visitor visitor = visits.wide().open("/articles");
        visitor.link("Speakers").click();
        visitor.page().waitForURL(Pattern.compile(".*/speakers$"));
        Locator find = visitor.page().getByLabel("Find a speaker by name");
        find.fill("zelen");
        find.press("Enter");
        visitor.page().waitForURL(Pattern.compile(".*q=zelen"));
        visitor.settle();
        assertThat(visitor.summary()).contains("called “zelen”");
        visitor.link("Volodymyr Zelenskyy").click();
        visitor.heading("Latest statements").waitFor();
        int statements = Visitor.number(
                visitor.page().locator(".speaker-totals a").first().innerText());
        Locator verbs = table(visitor, "Verbs");
        Locator first = verbs.locator("td a").first();
        int told = Visitor.number(first.innerText());
        first.click();
        visitor.page().waitForURL(Pattern.compile(".*/quotations.*verb=.*speaker=.*|.*/quotations.*speaker=.*verb=.*"));
        visitor.settle();
        assertThat(Visitor.number(visitor.summary())).isEqualTo(told);
        visitor.back();
        visitor.page().locator(".speaker-totals a").first().click();
        visitor.page().waitForURL(Pattern.compile(".*/quotations.*"));
        visitor.settle();
        assertThat(Visitor.number(visitor.summary())).isEqualTo(statements);
    }

    private static Locator table(Visitor visitor, String caption) {
        return visitor.page()
                .getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(Pattern.compile("^" + caption)));
    }

    @Test
    void whatIsLookedForWithinASpeakersStatementsStaysInTheAddress(Visits visits) {
        Visitor visitor = visits.wide().open("/speaker/volodymyr-zelenskyy");
        visitor.heading("Latest statements").waitFor();
        Locator within = visitor.page().getByLabel("Search within these statements");
        within.fill("nosuchwordatall");
        within.press("Enter");
        visitor.link("Show all").waitFor();
        assertThat(visitor.place()).isEqualTo("/speaker/volodymyr-zelenskyy?q=nosuchwordatall");
        visitor.link("Show all").click();
        visitor.heading("Latest statements").waitFor();
        visitor.link("Export these statements").click();
        visitor.dialog().waitFor();
        assertThat(visitor.place()).isEqualTo("/quotations?speaker=volodymyr-zelenskyy#export");
    }

    @Test
    void anotherSpeakerIsComparedUnderAnAddressThatCanBeShared(Visits visits) {
        Visitor visitor = visits.wide().open("/speaker/volodymyr-zelenskyy");
        Locator other = visitor.page().getByLabel("Compare with another speaker");
        other.fill("Vladimir Putin");
        other.press("Enter");
        visitor.page().waitForURL(Pattern.compile(".*/compare\\?speaker=volodymyr-zelenskyy&speaker=vladimir-putin"));
        visitor.heading("Vladimir Putin").last().waitFor();
        assertThat(visitor.settle().summary()).isEqualTo("Volodymyr Zelenskyy and Vladimir Putin");
        assertThat(table(visitor, "Statements a year").count()).isEqualTo(1);
        assertThat(table(visitor, "Verbs").count()).isEqualTo(2);
        String place = visitor.place();
        visitor.page().getByRole(AriaRole.SEARCHBOX).fill("nosuchwordatall");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.awayFrom(place).summary()).endsWith("on “nosuchwordatall”");
        assertThat(visitor.page().getByText("No statement fulfils all of this.").count())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"year, ''", "month, &from=2022-01-01&to=2023-12-31", "day, &from=2022-02-01&to=2022-03-15"})
    void theAxisOfAComparisonFollowsItsDates(String interval, String dates, Visits visits) {
        Visitor visitor = visits.wide().open("/compare?speaker=volodymyr-zelenskyy&speaker=jens-stoltenberg" + dates);
        Locator times = table(visitor, "Statements a " + interval);
        times.waitFor();
        int sum = times.locator("tbody td:nth-child(3)").allInnerTexts().stream()
                .mapToInt(Visitor::number)
                .sum();
        assertThat(sum)
                .isPositive()
                .isEqualTo(Visitor.number(visitor.page()
                        .locator(".side .speaker-totals a")
                        .first()
                        .innerText()));
        Locator linked = times.locator("td.count a").first();
        int told = Visitor.number(linked.innerText());
        linked.click();
        visitor.page().waitForURL(Pattern.compile(".*/quotations.*"));
        assertThat(Visitor.number(visitor.settle().summary())).isEqualTo(told);
    }

    @Test
    void speakersWhoseAddressWasCutAreSaidNotToSpeak(Visits visits) {
        Visitor visitor = visits.wide().open("/compare?speaker=volodymyr-zelenskyy&speaker=nobody-of-this-name");
        visitor.page().getByText("At least one of the two does not speak").waitFor();
        visitor.button(Pattern.compile("Nobody Of This Name")).click();
        visitor.page().getByLabel("The other speaker").waitFor();
        assertThat(visits.reports()).allMatch(report -> report.contains("404"));
    }

    @Test
    void nobodyOfThatNameIsSaidToSpeak(Visits visits) {
        Visitor visitor = visits.wide().open("/speaker/nobody-of-this-name");
        visitor.heading("Nobody of this name speaks in this archive").waitFor();
        assertThat(visits.reports()).allMatch(report -> report.contains("404"));
    }

    @Test
    void aStatementOfTwoSpeakersIsMarkedAndFollowed(Visits visits) throws Exception {
        try (Program program = Program.over(folder.resolve("data"), articles())) {
            Visitor visitor = visits.at(program.address()).wide().open("/quotations?q=harbour");
            visitor.link("attributed to others as well").first().click();
            visitor.page()
                    .getByText("Articles attribute these words to different speakers.")
                    .waitFor();
            visitor.heading("Where it appears").waitFor();
            visitor.page().getByText("First seen here on").waitFor();
            assertThat(visitor.page().locator(".printings tbody tr").count()).isEqualTo(3);
            assertThat(visitor.page().locator(".lineage").innerText())
                    .contains(
                            "3 appearances in 3 articles of 3 outlets",
                            "2 texts of their own, 1 reprint",
                            "5 March 2024");
            visitor.link("Speakers").click();
            visitor.link("1 statement")
                    .filter(new Locator.FilterOptions().setHasText("1 statement"))
                    .first()
                    .waitFor();
            visitor.open("/conflicts");
            assertThat(visitor.summary()).isEqualTo("1 statement with two speakers or more");
            assertThat(visitor.page().locator(".side h2").allInnerTexts())
                    .containsExactlyInAnyOrder("Mara Lindqvist", "Ivo Brandt");
            visitor.link("A person and a body").press("Enter");
            visitor.page().waitForURL(Pattern.compile(".*relation=person-and-body"));
            assertThat(visitor.settle().summary()).isEqualTo("0 statements with two speakers or more");
            visitor.page().goBack();
            visitor.link("Ivo Brandt").press("Enter");
            visitor.heading("Latest statements").waitFor();
            visitor.link("1 statement").last().press("Enter");
            visitor.page().waitForURL(Pattern.compile(".*/conflicts\\?speaker=.*"));
            assertThat(visitor.settle().results().count()).isEqualTo(1);
        }
    }

    private Path articles() throws IOException {
        String words = "“The harbour will stay open for every ship that carries grain this winter,” said ";
        String more =
                ". Rows of lorries had waited since dawn, and the crews slept in their cabins while snow fell on the quay.";
        var file = folder.resolve("harbour.jsonl");
        Files.write(
                file,
                List.of(
                        record("a", "2024-03-05", "Kestrel Wire", words + "Mara Lindqvist" + more),
                        record("b", "2024-03-06", "Harbour Post", words + "Mara Lindqvist" + more),
                        record(
                                "c",
                                "2024-03-07",
                                "Quay Times",
                                words + "Ivo Brandt. Elsewhere a band played on the square.")));
        return file;
    }

    private static String record(String id, String date, String source, String body) {
        return "{\"id\":\"%s\",\"title\":\"Grain %s\",\"date\":\"%s\",\"source\":\"%s\",\"body\":\"%s\"}"
                .formatted(id, id, date, source, body);
    }
}
