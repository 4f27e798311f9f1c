package onrecord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the READMEs under {@code index-config} to the keys that the readers of its files ask for. */
class DocumentedKeysTest {
    private static final Path HOME = Path.of(System.getProperty("onrecord.home", "."));

    private static final Pattern ASKED = Pattern.compile(
            "\\.(?:text|optionalText|texts|aliases|flag|choice|date|reference|references|entries|entry|has)\\(\\s*\"([a-z-]+)\"");

    @Test
    void everyKeyThatAReaderAsksForIsExplained() throws IOException {
        String readme = Files.readString(HOME.resolve("index-config/README.md"))
                + Files.readString(HOME.resolve("index-config/quotations/README.md"));
        Set<String> explained = new TreeSet<>();
        Pattern.compile("`([^`\\n]+)`")
                .matcher(readme)
                .results()
                .forEach(quoted ->
                        Arrays.stream(quoted.group(1).split("[^a-zA-Z-]+")).forEach(explained::add));
        Set<String> asked = asked();
        assertThat(asked)
                .contains("surname", "patterns", "cities", "near", "takes")
                .hasSizeGreaterThan(50);
        assertThat(explained).containsAll(asked);
    }

    private static Set<String> asked() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(HOME.resolve("src/main/java/onrecord/vocabulary"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                ASKED.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        Arrays.stream(Country.Naming.values()).map(Country.Naming::key).forEach(keys::add);
        return keys;
    }
}
