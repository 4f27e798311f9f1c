package onrecord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds what the program ships with: the files in {@code index-config/vocabulary}. */
class ShippedVocabularyTest {
    private static Vocabulary vocabulary;

    @BeforeAll
    static void read() {
        vocabulary = new VocabularyReader()
                .read(Path.of(System.getProperty("onrecord.home", "."), "index-config", "vocabulary"));
    }

    @Test
    void everyCountryOfIso3166AndKosovoIsThere() {
        // The JDK's own list is ISO 3166-1 alpha-2.
        Set<String> expected =
                Arrays.stream(java.util.Locale.getISOCountries()).collect(Collectors.toCollection(TreeSet::new));
        expected.remove("AN");
        expected.add("XK");
        Set<String> found =
                vocabulary.countries().stream().map(Country::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(expected).hasSize(250);
    }

    @Test
    void formerStatesStandForTheirSuccessors() {
        assertThat(vocabulary.countriesNamed("Soviet Union")).containsExactly("RU");
        assertThat(vocabulary.countriesNamed("Yugoslavia")).containsExactly("RS");
        assertThat(vocabulary.countriesNamed("Czechoslovakia")).containsExactly("CZ");
        assertThat(vocabulary.countriesNamed("East Germany")).containsExactly("DE");
        assertThat(vocabulary.countriesNamed("Burma")).containsExactly("MM");
        assertThat(vocabulary.countriesNamed("Zaire")).containsExactly("CD");
        assertThat(vocabulary.countriesNamed("Swaziland")).containsExactly("SZ");
    }
}
