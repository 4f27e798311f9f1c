package onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationIdTest {

    private static final ArticleId ARTICLE = new ArticleId("https://kestrelwire.example/ice");
    private static final List<TextSpan> SPANS = List.of(TextSpan.body(1043, 1060));
    private static final QuotationId ID = QuotationId.of(ARTICLE, SPANS, "The ice will hold", 0);

    @Test
    void theSameQuotationHasTheSameId() {
        assertThat(QuotationId.of(ARTICLE, SPANS, "The ice will hold", 0)).isEqualTo(ID);
        assertThat(ID.value()).matches("[0-9a-f]{12}-b1043-[0-9a-f]{8}");
    }

    @Test
    void anotherArticlePlaceOrWordingAndASecondSpeakerOfTheSameWordsHaveOtherIds() {
        assertThat(List.of(
                        ID.value(),
                        QuotationId.of(new ArticleId("b"), SPANS, "The ice will hold", 0)
                                .value(),
                        QuotationId.of(ARTICLE, List.of(TextSpan.title(1043, 1060)), "The ice will hold", 0)
                                .value(),
                        QuotationId.of(ARTICLE, List.of(TextSpan.body(1043, 1061)), "The ice will hold", 0)
                                .value(),
                        QuotationId.of(ARTICLE, SPANS, "The ice will hold", 1).value()))
                .doesNotHaveDuplicates();
    }

    @Test
    void anIdIsReadAsItWasWritten() {
        assertThat(QuotationId.parse(ID.value())).contains(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ice#0", "0123456789ab-b-01234567", "0123456789AB-b1-01234567", "0123456789ab-x1-01234567"})
    void whatIsNoIdIsNotRead(String text) {
        assertThat(QuotationId.parse(text)).isEmpty();
    }
}
