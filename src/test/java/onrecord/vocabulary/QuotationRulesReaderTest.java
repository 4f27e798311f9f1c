package onrecord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onrecord.vocabulary.QuotationRules.Measured;
import org.junit.jupiter.api.Test;

class QuotationRulesReaderTest {
    private final QuotationRulesReader reader = new QuotationRulesReader();

    @Test
    void theShareOfStatementsFoundIsReadByKind() {
        QuotationRules rules = reader.readText("rules.yaml", """
                quotations:
                  turn: {right: 9, of: 10}
                speakers:
                  label: {right: 3, of: 3}
                recall:
                  direct: {right: 97, of: 100}
                  indirect: {right: 3, of: 4}
                """);

        assertThat(rules.recall()).containsOnlyKeys("direct", "indirect");
        assertThat(rules.recall().get("indirect")).isEqualTo(new Measured(3, 4));
        assertThat(new Measured(3, 4).share()).isEqualTo(0.75);
    }

    @Test
    void aFileWithoutSharesHasNone() {
        assertThat(reader.readText("rules.yaml", "quotations: {}\nspeakers: {}\n")
                        .recall())
                .isEmpty();
    }

    @Test
    void moreFoundThanThereAreIsAFault() {
        assertThatThrownBy(() -> reader.readText("rules.yaml", "recall: {direct: {right: 5, of: 4}}"))
                .isInstanceOf(BrokenConfigurationException.class)
                .hasMessageContaining("right");
    }
}
