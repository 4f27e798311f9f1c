package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.archive.ArticleSummary;
import onrecord.archive.Mark;
import onrecord.archive.MarkedText;
import onrecord.archive.QuotationHit;
import onrecord.article.ArticleId;
import onrecord.article.Publication;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import onrecord.article.TextSpan;
import org.junit.jupiter.api.Test;

class QuotationHitsTest {

    private static final String BODY = "It rained. “No road,” she said, “no bridge.” Then it stopped.";
    private static final int SENTENCE = BODY.indexOf('“');

    @Test
    void aMarkInTheWordsStandsAtTheSamePlaceInTheirContext() {
        QuotationHit hit = QuotationHits.marked(said(), List.of(mark("road"), mark("bridge")), 1);
        assertThat(marked(hit.text())).containsExactly("road", "bridge");
        assertThat(marked(hit.context())).containsExactly("road", "bridge");
    }

    @Test
    void aMarkOverTheAttributionIsOneOnEachSideOfIt() {
        QuotationHit hit = QuotationHits.marked(said(), List.of(mark("road,” “no")), 1);
        assertThat(marked(hit.context())).containsExactly("road,”", "“no");
    }

    @Test
    void whatStandsAroundTheWordsDoesNotHoldTheAttributionBetweenThem() {
        assertThat(said().before()).isEqualTo("It rained.");
        assertThat(said().after()).isEqualTo("Then it stopped.");
        assertThat(said().context().text()).isEqualTo(BODY);
    }

    private static List<String> marked(MarkedText text) {
        return text.marks().stream()
                .map(mark -> text.text().substring(mark.start(), mark.end()))
                .toList();
    }

    private static Mark mark(String words) {
        int start = said().text().text().indexOf(words);
        return new Mark(start, start + words.length());
    }

    private static QuotationHit said() {
        TextSpan first = TextSpan.body(SENTENCE, BODY.indexOf(" she"));
        TextSpan second = TextSpan.body(BODY.indexOf("“no"), BODY.indexOf(" Then"));
        var quotation = new Quotation(
                "a#0",
                List.of(first, second),
                Quotation.Kind.DIRECT,
                Quotation.Assertion.SAID,
                "“No road,” “no bridge.”",
                null,
                Speaker.NOBODY,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0.9,
                "test");
        var article = new ArticleSummary(new ArticleId("a"), "", "", "", "", Publication.UNKNOWN, "en", 1, 1, "");
        return new QuotationHit(
                quotation,
                new MarkedText(quotation.text(), SENTENCE, List.of()),
                new MarkedText(BODY, 0, List.of()),
                article,
                0);
    }
}
