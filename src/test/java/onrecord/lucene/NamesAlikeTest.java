package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesAlikeTest {

    @ParameterizedTest
    @CsvSource({
        "ada-raferty, ada-raftery, true",
        "ada-raferty, ada-rafferti, true",
        "ada-raferty, ivo-raftery, false",
        "ada-raferty, ada-ravencroft, false",
        "ada-lind, ada-lott, false",
        "ada-lind, ada-lint, true",
        "pm, ada-raferty, true",
        "ivo-pm, ada-raferty, false",
        "ada-raferty, raferty, true",
        "ada-raferty, rafery, true"
    })
    void twoSpellingsOfANameMayBeOfOne(String one, String other, boolean alike) {
        assertThat(NamesAlike.mayBeOne(one, other)).isEqualTo(alike);
        assertThat(NamesAlike.mayBeOne(other, one)).isEqualTo(alike);
    }
}
