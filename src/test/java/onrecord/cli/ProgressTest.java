package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    @Test
    void aLogGetsALineATenth() {
        assertThat(progress(Duration.ofSeconds(100)).lines())
                .hasSize(9)
                .allMatch(line -> line.contains(" articles, 10/s"))
                .first(InstanceOfAssertFactories.STRING)
                .isEqualTo(" 10%  100 articles, 10/s, 2 min left");
    }

    @Test
    void whatIsSoonOverShowsNoProgress() {
        assertThat(progress(Duration.ofMillis(1_900))).isEmpty();
    }

    /** What is shown of a thousand articles that take so long. */
    private static String progress(Duration whole) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.to(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err);
        AtomicLong now = new AtomicLong();
        Progress progress = new Progress(terminal, "articles", now::get);
        for (int i = 1; i < 1_000; i++) {
            now.set(whole.toNanos() / 1_000 * i);
            progress.show(i, i / 1_000.0);
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"0.4, 0 s", "89, 89 s", "90, 2 min", "5399, 90 min", "7200, 2 h"})
    void timeLeftIsSaidInOneUnit(double seconds, String words) {
        assertThat(Progress.words(seconds)).isEqualTo(words);
    }
}
