package onrecord.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.article.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a stroke stands where a sentence must end. */
class StructuredTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Troops moved in. |They met no one.",
                "Gen. Ada Berg spoke to Lt. Col. Ola Dahl. |He agreed.",
                "The U.S. Army left. |The U.N. stayed.",
                "She lives in the U.S. |The rest do not.",
                "George W. Berg came. |So did J. D. Dahl.",
                "\"We are ready.\" |Berg left.",
                "\"We are ready,\" Berg said. |\"We go now.\"",
                "\"Are we ready?\" Berg asked. |\"We are!\" |Nobody moved.",
                "\"Why?\" he said.",
                "It cost 3.5 million. |In 2019 it was less.",
                "It sank at 5 p.m. Friday off St. Petersburg.",
                "He works for Berg Inc. in Oslo. |Dahl Corp. said no.",
                "Turnout was 4.2 percent (see No. 7). |Then it fell.",
                "Sen. Dahl, D-Calif., and Rep. Berg, R-Tex., agreed.",
                "They waited... |Nothing came.",
                "He was from Calif. |The day was long."
            })
    void sentencesEndWhereAReaderWouldEndThem(String marked) {
        String text = marked.replace("|", "");
        List<String> expected = List.of(marked.split("\\s*\\|"));
        StructuredText structured = StructuredText.of(TextField.BODY, text);
        List<String> found = structured.sentences().stream()
                .map(sentence -> structured.span(sentence).of(text))
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void designationsAndPossessivesAreCutIntoTheirParts() {
        assertThat(tokens("Putin's F-16s, F16 and U.S.-made 1,200 Sana'a don't"))
                .containsExactly(
                        "Putin", "'s", "F", "-", "16", "s", ",", "F", "16", "and", "U.S.", "-", "made", "1,200",
                        "Sana'a", "don't");
    }

    @Test
    void accentsAndApostrophesAreFoldedAndOffsetsStay() {
        StructuredText text = StructuredText.of(TextField.BODY, "Erdoğan’s Sana’a");
        assertThat(text.tokens()).extracting(Token::plain).containsExactly("Erdogan", "s", "Sanaa");
        assertThat(text.tokens().getLast().start()).isEqualTo(10);
    }

    @Test
    void paragraphsEndAtLineEnds() {
        assertThat(paragraphs("One line.\nAnother line.\r\n\r\nA third."))
                .containsExactly("One line.", "Another line.", "A third.");
    }

    @Test
    void linesWrappedAtAFixedWidthAreOneParagraph() {
        String wrapped = """
                   The committee met on Tuesday in the old town hall and talked about
                the bridge, which had been closed since the spring of the year before
                because nobody would pay for it, and then went home again without
                a decision.
                   A second meeting was held.
                """;
        assertThat(paragraphs(wrapped)).hasSize(2);
    }

    @Test
    void everyTokenStandsInOneSentenceAndEverySentenceInOneParagraph() {
        StructuredText text = StructuredText.of(TextField.BODY, "One. Two!\n\nThree? \"Four.\"\nFive");
        int next = 0;
        for (Sentence sentence : text.sentences()) {
            assertThat(sentence.firstToken()).isEqualTo(next);
            next = sentence.endToken();
        }
        assertThat(next).isEqualTo(text.tokens().size());
        assertThat(text.paragraphs().getLast().endSentence())
                .isEqualTo(text.sentences().size());
    }

    @Test
    void anOffsetLeadsToItsTokenAndSentence() {
        StructuredText text = StructuredText.of(TextField.BODY, "One two. Three four.");
        assertThat(text.tokens().get(text.tokenAt(4)).plain()).isEqualTo("two");
        assertThat(text.sentenceAt(10)).isEqualTo(1);
        assertThat(text.tokenAt(99)).isEqualTo(text.tokens().size());
    }

    @Test
    void aTextOfNothingButSpaceHasNoParagraph() {
        assertThat(StructuredText.of(TextField.BODY, " \n\t\n ").paragraphs()).isEmpty();
    }

    private static List<String> tokens(String text) {
        StructuredText structured = StructuredText.of(TextField.BODY, text);
        return structured.tokens().stream().map(structured::text).toList();
    }

    private static List<String> paragraphs(String text) {
        StructuredText structured = StructuredText.of(TextField.BODY, text);
        return structured.paragraphs().stream()
                .map(paragraph -> structured.span(paragraph).of(text))
                .toList();
    }
}
