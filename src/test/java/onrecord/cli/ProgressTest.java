package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    @Test
    void aLogGetsALineATenth() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.to(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err);
        Progress progress = new Progress(terminal, "articles");
        for (int i = 1; i <= 1_000; i++) {
            progress.show(i, i / 1_000.0);
        }
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(10)
                .allMatch(line -> line.contains(" articles, "))
                .first(InstanceOfAssertFactories.STRING)
                .startsWith(" 10%  100 articles");
    }

    @ParameterizedTest
    @CsvSource({"0.4, 0 s", "89, 89 s", "90, 2 min", "5399, 90 min", "7200, 2 h"})
    void timeLeftIsSaidInOneUnit(double seconds, String words) {
        assertThat(Progress.words(seconds)).isEqualTo(words);
    }
}
