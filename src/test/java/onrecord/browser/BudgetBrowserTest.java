package onrecord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
class BudgetBrowserTest {

    /** HTML, CSS and JavaScript with libraries, each file compressed by itself. */
    private static final int MOST_BYTES = 80_000;

    @Test
    void thePageKeepsWithinItsBytes(Visits visits) {
        Visitor visitor = visits.wide();
        Map<String, byte[]> files = new LinkedHashMap<>();
        visitor.page().onRequestFinished(request -> {
            Response response = request.response();
            if (response.status() == 200 && !request.url().contains("/api/")) {
                files.put(request.url(), response.body());
            }
        });
        visitor.open("/articles");
        visitor.until("() => document.readyState === 'complete'");
        visitor.page().waitForTimeout(300);
        assertThat(files).hasSizeGreaterThan(30);
        assertThat(files.values().stream()
                        .mapToInt(BudgetBrowserTest::compressed)
                        .sum())
                .isLessThan(MOST_BYTES);
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
