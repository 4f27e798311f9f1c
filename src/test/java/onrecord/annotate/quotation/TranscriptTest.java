package onrecord.annotate.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onrecord.article.Quotation;
import onrecord.article.Quotation.Kind;
import onrecord.article.Speaker;
import onrecord.article.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ada Berg: I saw the bridge.\\n\\nOla Dahl: You saw it early.                 | Ada Berg / Ola Dahl
            President Ada Berg: We saw it.\\n\\nQuestion: Is it open?\\n\\nAda Berg: Yes. | President Ada Berg /  / Ada Berg
            Berg met the press. Ada Berg: We saw it. Ola Dahl: Did you?                   | Ada Berg / Ola Dahl
            BERG: We saw it.\\n\\nDAHL: Did you?\\n\\nBERG: We did.                       | BERG / DAHL / BERG
            Ada Berg (interpreted): We saw it.\\n\\nOla Dahl, reporter: Did you?          | Ada Berg / Ola Dahl
            Talks in Nordhaven President of Norland Ada Berg: We thank you.               | President of Norland Ada Berg
            Ada Berg: We saw it.\\n\\nJon Moe: Did you?\\n\\nOla Dahl: I did.             | Ada Berg / Jon Moe / Ola Dahl
            Ada Berg\\n\\nWe saw it.\\n\\nOla Dahl\\n\\nDid you?\\n\\nAda Berg\\n\\nYes.  | Ada Berg / Ola Dahl / Ada Berg
            """)
    void labelsSayWhoSpeaks(String body, String speakers) {
        List<Quotation> found = Reported.in(body.replace("\\n", "\n"));
        assertThat(found).extracting(quotation -> quotation.speaker().text()).containsExactly(speakers.split(" / "));
        assertThat(found).extracting(Quotation::kind).containsOnly(Kind.DIRECT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            DR. AMY QUILL: I saw it.\\n\\nREP. JON STRAND: You did?\\n\\nQUILL: Yes. | Amy Quill / Jon Strand / Amy Quill
            AMY QUILL: I saw it.\\n\\nREPORTER: You did?\\n\\nAMY QUILL: Yes.   | Amy Quill /  / Amy Quill
            AMY O'QUILL: I saw it.\\n\\nHOLM: You did?\\n\\nAMY O'QUILL: Yes.    | Amy O'Quill /  / Amy O'Quill
            AMY QUILL: I asked NPA.\\n\\nNPA: You did?\\n\\nAMY QUILL: Yes.      | Amy Quill / NPA / Amy Quill
            """)
    void aLabelInCapitalsIsThePersonNotABody(String body, String names) {
        assertThat(Reported.in(body.replace("\\n", "\n")))
                .extracting(quotation -> quotation.speaker().name())
                .containsExactly(names.split(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The bridge fell.\\n\\nRELATED: We saw the bridge fall\\n\\nRELATED: You will not like it\\n\\nRELATED: Why we sank
            The bridge fell. ... JUST WATCHED Berg: We saw it Replay ... MUST WATCH Berg: We saw it ... MUST WATCH Dahl: You did
            The bridge fell.\\n\\nTHE BRIDGE: I will miss it.\\n\\nTHE RIVER: We loved the river.\\n\\nTHE BRIDGE: We loved it.
            PREDICTION: I see it fall.\\n\\nPREDICTION: We see it fall.\\n\\nPREDICTION: You will see.
            """)
    void whatAPageSetsBetweenParagraphsIsNoSpeaker(String body) {
        assertThat(Reported.in(body.replace("\\n", "\n"))).isEmpty();
    }

    @Test
    void whatAPageSetsBetweenTurnsEndsThem() {
        assertThat(Reported.in(
                        "Ada Berg: I saw it.\n\nREAD MORE: We all drown\n\nOla Dahl: Did you?\n\nAda Berg: Yes."))
                .extracting(quotation -> quotation.speaker().text() + ": " + quotation.text())
                .containsExactly("Ada Berg: I saw it.", "Ola Dahl: Did you?", "Ada Berg: Yes.");
    }

    @Test
    void anAnswerIsByWhomTheLabelsName() {
        List<Quotation> found =
                Reported.in("Ada Berg: I saw the bridge.\n\nQ. Is it open?\n\nA. It is, I think.\n\nQ: Since when?");

        assertThat(found)
                .extracting(quotation -> quotation.speaker().id())
                .containsExactly("ada-berg", "", "ada-berg", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ada Berg: defence minister since 2020.
            Photo by Ada Berg: The bridge in May.
            Read more: The bridge is closed.
            Editor's Note: The bridge was closed.
            """)
    void aLabelThatNobodySpeaksBehindIsNone(String body) {
        assertThat(Reported.in(body)).isEmpty();
    }

    @Test
    void whatASpeakerReportsBelongsToTheSpeaker() {
        assertThat(Reported.in(
                        "Ada Berg: I told Dahl that the bridge was open, and he said “never.”\n\nOla Dahl: I did."))
                .extracting(quotation -> quotation.speaker().text())
                .containsExactly("Ada Berg", "Ola Dahl");
    }

    @Test
    void aTurnGoesOnOverParagraphsWhichAreQuotationsOfTheirOwn() {
        assertThat(Reported.in("Ada Berg: We saw it.\n\nIt was open.\n\nOla Dahl: Did you?\n\nAda Berg: We did."))
                .extracting(quotation -> quotation.speaker().text())
                .containsExactly("Ada Berg", "Ada Berg", "Ola Dahl", "Ada Berg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Address by Defence Minister Ada Berg to the parliament of Sudland
            Full text: Ada Berg's speech in Nordhaven
            The bridge will open again - address by Ada Berg
            Message from the Defence Minister of Norland
            """)
    void anAddressIsByWhomItsTitleNames(String title) {
        String body = "Good evening. I saw the bridge today.\n\nWe said that it would open, and our people did it.";
        List<Quotation> found = Reported.on(LocalDate.of(2023, 5, 1), title, body).stream()
                .filter(quotation -> quotation.in() == TextField.BODY)
                .toList();

        assertThat(found).hasSize(2).extracting(Quotation::rule).containsOnly("address");
        assertThat(found).extracting(quotation -> quotation.speaker().id()).containsOnly("ada-berg");
        assertThat(found).extracting(quotation -> quotation.speaker().state()).containsOnly(Speaker.State.RESOLVED);
    }

    @Test
    void aReportOfAnAddressIsNone() {
        assertThat(Reported.on(
                        LocalDate.of(2023, 5, 1),
                        "Address by Ada Berg stirs Sudland",
                        "Ada Berg spoke of our bridge. We saw it."))
                .extracting(Quotation::rule)
                .doesNotContain("address");
    }
}
