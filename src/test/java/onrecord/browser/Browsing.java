package onrecord.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lends tests a {@link Visits}: one Chromium and one program with the sample archive for all of them, closed with the last.
 *
 * <p>The browser is looked for at the property {@code onrecord.chromium}, else at {@code /usr/bin/chromium}. Without one the
 * tests are skipped and say so; where {@code CI=true} they fail, since there nobody reads what was skipped.
 */
final class Browsing implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace SPACE = Namespace.create(Browsing.class);
    private static final Path CHROMIUM = Path.of(System.getProperty("onrecord.chromium", "/usr/bin/chromium"));

    /** What all tests share. */
    private record Shared(Playwright playwright, Browser browser, Program program) implements AutoCloseable {

        static Shared open() {
            try {
                Program program = Program.demo(Files.createTempDirectory("onrecord-demo"));
                // The driver would otherwise look for browsers of its own to download.
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var options = new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox"));
                return new Shared(playwright, playwright.chromium().launch(options), program);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            program.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!Files.isExecutable(CHROMIUM)) {
            String says =
                    "No Chromium at " + CHROMIUM + ". Install the package chromium, or say -Donrecord.chromium=FILE.";
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(says);
            }
            Assumptions.abort("Browser tests skipped: " + says);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visits.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var shared = context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(Shared.class, absent -> Shared.open(), Shared.class);
        var visits = new Visits(shared.browser(), shared.program().address());
        context.getStore(SPACE).put(Visits.class, visits);
        return visits;
    }

    /** Nothing that the page reported may go by. */
    @Override
    public void afterEach(ExtensionContext context) {
        var visits = context.getStore(SPACE).remove(Visits.class, Visits.class);
        if (visits != null) {
            visits.leave(context.getExecutionException().isPresent());
        }
    }
}
