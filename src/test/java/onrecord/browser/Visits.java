package onrecord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Opens pages in windows of several sizes, and hears what they report. */
final class Visits {

    private static final double PATIENCE =
            15_000; // milliseconds; a loaded machine is slow, a broken page never answers

    private final Browser browser;
    private final URI address;
    private final List<BrowserContext> windows;
    private final List<String> reports;

    Visits(Browser browser, URI address) {
        this(browser, address, new ArrayList<>(), new ArrayList<>());
    }

    private Visits(Browser browser, URI address, List<BrowserContext> windows, List<String> reports) {
        this.browser = browser;
        this.address = address;
        this.windows = windows;
        this.reports = reports;
    }

    /** The same browser at another program; what is heard there is heard here. */
    Visits at(URI other) {
        return new Visits(browser, other, windows, reports);
    }

    Visitor wide() {
        return window(1280, 900, ColorScheme.LIGHT);
    }

    Visitor phone() {
        return window(360, 800, ColorScheme.LIGHT);
    }

    /** A window of its own, with its own history and storage. */
    Visitor window(int width, int height, ColorScheme scheme) {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setPermissions(List.of("clipboard-read", "clipboard-write"))
                .setAcceptDownloads(true));
        windows.add(window);
        Page page = window.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onPageError(error -> reports.add("error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                reports.add(message.type() + ": " + message.text());
            }
        });
        return new Visitor(page, address);
    }

    /** What pages reported so far: script errors, failed requests, breaches of the policy. Those read are not held against the page. */
    List<String> reports() {
        List<String> heard = List.copyOf(reports);
        reports.clear();
        return heard;
    }

    void leave(boolean failed) {
        windows.forEach(BrowserContext::close);
        if (!failed) {
            assertThat(reports).as("what the pages reported").isEmpty();
        }
    }
}
