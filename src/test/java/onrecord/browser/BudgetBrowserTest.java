package onrecord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML, CSS and JavaScript with libraries, each file compressed by itself. */
@ExtendWith(Browsing.class)
class BudgetBrowserTest {

    /** What someone may have to fetch before the first page that they open stands. */
    private static final int FIRST_PAGE = 80_000;

    /** Everything there is, whatever is opened: no page grows fat behind another one's back. */
    private static final int ALL_TOGETHER = 140_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/quotations",
                "/speaker/volodymyr-zelenskyy",
                "/compare?speaker=vladimir-putin",
                "/check",
                "/speakers",
                "/conflicts",
                "ARTICLE"
            })
    void thePageThatIsOpenedFirstKeepsWithinItsBytes(String path, Visits visits) {
        Visitor visitor = visits.wide();
        String first = path.equals("ARTICLE") ? anArticle(visits.wide()) : path;
        Map<String, byte[]> files = listen(visitor);
        visitor.open(first);
        visitor.until("() => document.readyState === 'complete'");
        visitor.page().waitForTimeout(300);
        assertThat(files).hasSizeGreaterThan(20);
        assertThat(compressed(files)).isLessThan(FIRST_PAGE);
    }

    @Test
    void allPagesTogetherKeepWithinTheirBytes(Visits visits) throws IOException {
        Visitor visitor = visits.wide();
        Map<String, byte[]> files = listen(visitor);
        visitor.open("/articles");
        visitor.page().waitForTimeout(300);
        files.keySet().removeIf(address -> !address.contains("/_static/"));
        try (var walk = Files.walk(Path.of(System.getProperty("onrecord.home", ""), "webapp"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.readAllBytes(file));
            }
        }
        assertThat(compressed(files)).isLessThan(ALL_TOGETHER);
    }

    /** What the page fetches from now on, by address; what the archive answers is left out. */
    private static Map<String, byte[]> listen(Visitor visitor) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        visitor.page().onRequestFinished(request -> {
            Response response = request.response();
            if (response.status() == 200 && !request.url().contains("/api/")) {
                files.put(request.url(), response.body());
            }
        });
        return files;
    }

    private static String anArticle(Visitor visitor) {
        visitor.open("/articles");
        visitor.results().first().locator("a[data-open]").click();
        visitor.page().waitForURL(url -> url.contains("/article/"));
        return visitor.settle().place();
    }

    private static int compressed(Map<String, byte[]> files) {
        return files.values().stream().mapToInt(BudgetBrowserTest::compressed).sum();
    }

    private static int compressed(byte[] file) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }
}
