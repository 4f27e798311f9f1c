package onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.archive.Kind;
import org.junit.jupiter.api.Test;

class ExportDocumentationTest {

    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void theManualListsEveryColumnInTheOrderInWhichItIsWritten() throws IOException {
        assertThat(documented("## Columns of articles")).isEqualTo(Export.columns(Kind.ARTICLES));
        assertThat(documented("## Columns of quotations")).isEqualTo(Export.columns(Kind.QUOTATIONS));
    }

    /** Names in the first column of the table under a heading. */
    private static List<String> documented(String heading) throws IOException {
        Path home = Path.of(System.getProperty("onrecord.home", ""));
        String manual = Files.readString(home.resolve("src/site/markdown/export.md"));
        List<String> names = new ArrayList<>();
        manual.lines()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .forEach(line -> {
                    Matcher name = NAME.matcher(line.split("\\|")[1]);
                    while (name.find()) {
                        names.add(name.group(1));
                    }
                });
        return names;
    }
}
