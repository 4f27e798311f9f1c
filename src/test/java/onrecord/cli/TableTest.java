package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsStandUnderTheirHeadings() {
        assertThat(print(List.of(List.of("2024", "Kyiv"), List.of("2024-11-05", "Seoul"))))
                .isEqualTo("date        place\n2024        Kyiv\n2024-11-05  Seoul\n");
    }

    @Test
    void controlsInATextNeverReachTheTerminal() {
        assertThat(Table.oneLine("a\u001b[31mb\nc\u202ed")).isEqualTo("a [31mb c d");
    }

    @Test
    void whatIsTooLongEndsInAnEllipsisAndNoCharacterIsHalved() {
        assertThat(Table.cut("😀😀😀", 2)).isEqualTo("😀…");
        assertThat(Table.cut("abc", 3)).isEqualTo("abc");
    }

    private static String print(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = Terminal.to(new ByteArrayInputStream(new byte[0]), out, out);
        new Table(terminal, "date", "place").print(rows);
        return out.toString(StandardCharsets.UTF_8);
    }
}
