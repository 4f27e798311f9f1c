package onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void aTextThatASpreadsheetWouldRunIsDefused(String text) {
        assertThat(FormulaGuard.defuse(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource({"''", "Kyiv", "' =1'", "1-1", "'''=1'"})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(FormulaGuard.defuse(text)).isEqualTo(text);
    }

    @Property
    void noGuardedTextBeginsLikeAFormula(@ForAll String text) {
        String guarded = FormulaGuard.defuse(text);
        assertThat(guarded).endsWith(text);
        assertThat(guarded.isEmpty() || "=+-@\t\r".indexOf(guarded.charAt(0)) < 0)
                .isTrue();
    }
}
