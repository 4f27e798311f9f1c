package onrecord.browser;

import static onrecord.browser.Visitor.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Browsing.class)
class ExportBrowserTest {

    @Test
    void theFileHasAsManyRowsAsTheButtonSaysInTheOrderOfThePage(Visits visits, @TempDir Path folder)
            throws IOException {
        Visitor visitor = visits.wide().open("/articles?q=ceasefire");
        List<String> titles = visitor.results().locator("h2").allInnerTexts();
        visitor.page().keyboard().press("e");
        List<CSVRecord> rows = csv(save(visitor, number(visitor.summary()), folder));
        assertThat(rows).extracting(row -> row.get("title")).containsExactlyElementsOf(titles);
    }

    @Test
    void quotationsAreExportedWithTheirSpeakers(Visits visits, @TempDir Path folder) throws IOException {
        Visitor visitor = visits.wide().open("/quotations?speaker=volodymyr-zelenskyy");
        int total = number(visitor.summary());
        visitor.link("Export").click();
        List<CSVRecord> rows = csv(save(visitor, total, folder));
        assertThat(rows).hasSize(total).extracting(row -> row.get("speaker")).containsOnly("Volodymyr Zelenskyy");
        visitor.page().keyboard().press("Escape");
        visitor.gone(visitor.dialog());
        assertThat(visitor.place()).isEqualTo("/quotations?speaker=volodymyr-zelenskyy");
    }

    @Test
    void onlyTheColumnsChosenAreWritten(Visits visits, @TempDir Path folder) throws IOException {
        Visitor visitor = visits.wide().open("/articles?q=ceasefire#export");
        visitor.dialog().getByLabel("JSON Lines").check();
        for (String column : List.of(
                "Source", "Date", "Address", "Countries", "People", "Weapons", "Events", "Number of quotations")) {
            visitor.dialog()
                    .getByLabel(column, new Locator.GetByLabelOptions().setExact(true))
                    .uncheck();
        }
        Path file = save(visitor, number(visitor.page().locator("#summary").innerText()), folder);
        assertThat(Files.readAllLines(file)).allMatch(line -> line.matches("\\{\"id\":\".*\",\"title\":\".*\"\\}"));
    }

    @Test
    void aConnectionThatBreaksLeavesNoFile(Visits visits) {
        Visitor visitor = visits.wide().open("/articles?q=ceasefire#export");
        visitor.page()
                .route(
                        "**/export/**",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/csv")
                                .setHeaders(Map.of("OnRecord-Rows", "12"))
                                .setBody("id\r\na\r\nb\r\n")));
        visitor.button("Export 12 rows").click();
        visitor.dialog()
                .getByText("It broke off: 2 of 12 rows arrived. Nothing was saved.")
                .waitFor();
    }

    private static Path save(Visitor visitor, int rows, Path folder) {
        Locator button = visitor.button("Export " + rows + " rows");
        Download download = visitor.page().waitForDownload(button::click);
        visitor.dialog().getByText("Saved: " + rows + " rows").waitFor();
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static List<CSVRecord> csv(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Files.readString(file), format)) {
            return parser.getRecords();
        }
    }
}
