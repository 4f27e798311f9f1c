package onrecord.annotate.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onrecord.article.Quotation;
import onrecord.article.Quotation.Assertion;
import onrecord.article.Quotation.Kind;
import onrecord.article.Speaker;
import onrecord.article.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTaggerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The bridge is open,” Berg said.                          | “The bridge is open,”                      | Berg
            "The bridge is open," said Ada Berg.                      | "The bridge is open,"                      | Ada Berg
            «The bridge is open», Berg said.                          | «The bridge is open»                       | Berg
            ''The bridge is open,'' Berg said.                        | ''The bridge is open,''                    | Berg
            ‘The bridge is open,’ Berg said.                          | ‘The bridge is open,’                      | Berg
            Berg said: “The bridge is open.”                          | “The bridge is open.”                      | Berg
            “The bridge,” Berg said, “is open.”                       | “The bridge,” “is open.”                   | Berg
            “Is it open?” Berg asked.                                 | “Is it open?”                              | Berg
            “It is open,” Berg said. “Traffic is back.”               | “It is open,” “Traffic is back.”           | Berg
            Berg said that the bridge was open.                       | that the bridge was open                   | Berg
            Berg said the bridge was open.                            | the bridge was open                        | Berg
            The bridge was open, Berg said.                           | The bridge was open                        | Berg
            The bridge, officials said, was open.                     | The bridge was open                        | officials
            According to the police, the bridge was open.             | the bridge was open                        | the police
            The bridge was open, according to the police.             | The bridge was open                        | the police
            Berg told reporters that the bridge was open.             | that the bridge was open                   | Berg
            Berg, the defence minister, said the bridge was open.     | the bridge was open                        | Berg
            Berg on Monday said the bridge was open.                  | the bridge was open                        | Berg
            Officials who know the plan say the bridge is open.       | the bridge is open                         | Officials
            Berg called it a “small delay” in an interview.           | it a “small delay”                         | Berg
            Berg urged Sudland to withdraw.                           | Sudland to withdraw                        | Berg
            NORDHAVEN (Agency) — Berg closed the road, saying it was unsafe. | it was unsafe                       | Berg
            """)
    void theWordsAndTheSpeakerAreFound(String body, String words, String speaker) {
        assertThat(Reported.in(body)).singleElement().satisfies(quotation -> {
            assertThat(quotation.text()).isEqualTo(words);
            assertThat(quotation.speaker().text()).isEqualTo(speaker);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            This “fast-tracking” strategy worries the region.
            The crowd cheered the play “Long Winter” on Monday.
            The reported attack closed the bridge.
            Two new reports lie on the table.
            The launch sent a message, signaling strong resolve.
            """)
    void whatNobodySaidIsNoQuotation(String body) {
        assertThat(Reported.in(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg did not say that the bridge was open.      | DENIED
            Norland has yet to confirm its role.            | DENIED
            Berg denied that the bridge was open.           | DENIED
            Berg declined to comment on the bridge.         | DENIED
            Berg would say that the bridge was open.        | HYPOTHETICAL
            Dahl asked whether the bridge was open.         | ASKED
            Berg has said that the bridge was open.         | SAID
            """)
    void whatWasNotSaidIsNotReportedAsSaid(String body, Assertion assertion) {
        assertThat(Reported.in(body))
                .singleElement()
                .satisfies(quotation -> assertThat(quotation.assertion()).isEqualTo(assertion));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The bridge is open,” Berg said.          | DIRECT
            Berg said the bridge was “wide open.”     | MIXED
            Berg said the bridge was open.            | INDIRECT
            """)
    void theKindSaysInWhoseWordsItIs(String body, Kind kind) {
        assertThat(Reported.in(body))
                .singleElement()
                .satisfies(quotation -> assertThat(quotation.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ada Berg spoke to reporters. She said the bridge was open.          | to reporters
            Ada Berg took to Twitter to say the bridge was open.                | to Twitter
            Ada Berg, reacting to a speech, said the bridge was open.           | ~~
            Ada Berg, who plans to address the matter, said the bridge was open. | ~~
            Ada Berg told me the bridge was open.                               | ~~
            Ada Berg told Norland Radio the bridge was open.                    | Norland Radio
            In a statement Berg said the bridge was open. Ada Berg left.        | In a statement
            """)
    void anOccasionIsWhereOrToWhomSomebodySpoke(String body, String occasion) {
        assertThat(Reported.in(body))
                .first()
                .extracting(it -> it.occasion() == null ? "" : it.occasion().text())
                .isEqualTo(occasion);
    }

    @Test
    void aParticipleSharesTheSubjectAndEndsTheFirstStatement() {
        List<Quotation> found = Reported.in("Berg said the bridge was open, adding that trains would follow.");

        assertThat(found)
                .extracting(Quotation::text)
                .containsExactly("the bridge was open", "that trains would follow");
        assertThat(found).extracting(quotation -> quotation.speaker().id()).containsOnly("ada-berg");
    }

    @Test
    void aSpeechOverSeveralParagraphsIsOneQuotation() {
        String body = "“The bridge is open,” Berg said. “It was closed for long.\n\n“Now it is over.”";

        assertThat(Reported.in(body))
                .singleElement()
                .satisfies(quotation -> assertThat(quotation.spans()).hasSize(3));
    }

    @Test
    void anInterviewIsAnOccasionAndNoRelay() {
        Quotation found = Reported.in("Berg said the bridge was open in an interview with state television.")
                .getFirst();
        Quotation earlier = Reported.in(
                        "Berg confirmed the delay in an interview with state television. “It is small,” she said.")
                .getLast();

        assertThat(found.relayedBy()).isEmpty();
        assertThat(earlier.occasion())
                .satisfies(occasion ->
                        assertThat(String.valueOf(occasion)).contains("in an interview with state television"));
    }

    @Test
    void whoPassesWordsOnIsKeptApartFromWhoSaidThem() {
        Quotation found = Reported.in("According to the Norland Gazette, Berg said that the bridge was open.")
                .getFirst();

        assertThat(found.speaker().id()).isEqualTo("ada-berg");
        assertThat(found.relayedBy()).extracting(Speaker::text).containsExactly("the Norland Gazette");
    }

    @Test
    void aStatementSpeaksForAllWhoReleasedIt() {
        Quotation found = Reported.in(
                        "Norland, along with Sudland, released a joint statement. “We stand together,” the statement read.")
                .getLast();

        assertThat(found.speaker().type()).isEqualTo(Speaker.Type.DOCUMENT);
        assertThat(found.jointWith()).extracting(Speaker::country).containsExactly("NO", "SE");
    }

    @Test
    void aRoleMeansWhomTheArticleIntroducesWithIt() {
        List<Quotation> found = Reported.in("Ola Dahl, Sudland's defence minister, met troops.\n\n"
                + "The Sudlandic defense minister said the bridge was open.");

        assertThat(found.getLast().speaker().id()).isEqualTo("ola-dahl");
        assertThat(found.getLast().speaker().state()).isEqualTo(Speaker.State.RESOLVED);
    }

    @Test
    void aRoleIsResolvedThroughTheVocabularyOnlyWithTheArticlesDate() {
        String body = "Norland's defence minister said the bridge was open.";

        assertThat(Reported.on(LocalDate.of(2023, 5, 1), body)
                        .getFirst()
                        .speaker()
                        .id())
                .isEqualTo("ada-berg");
        assertThat(Reported.on(LocalDate.of(2025, 5, 1), body)
                        .getFirst()
                        .speaker()
                        .id())
                .isEmpty();
        assertThat(Reported.in(body).getFirst().speaker().id()).isEmpty();
    }

    @Test
    void aPronounMeansTheSubjectBeforeOfItsGender() {
        List<Quotation> found = Reported.in("Ada Berg met Ola Dahl on Monday. “The bridge is open,” she said.");

        assertThat(found.getLast().speaker().name()).isEqualTo("Ada Berg");
        assertThat(found.getLast().speaker().state()).isEqualTo(Speaker.State.RESOLVED);
    }

    @Test
    void aPronounThatCouldMeanAnUnknownPersonIsLeftOpen() {
        List<Quotation> found = Reported.in("Ola Dahl left. The general thanked Dahl. “The bridge is open,” he said.");

        assertThat(found.getLast().speaker().state()).isEqualTo(Speaker.State.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Analysts suggest that the bridge is open.            | ANONYMOUS | GROUP
            A senior official said the bridge was open.          | ANONYMOUS | PERSON
            The Norlandic government said the bridge was open.   | NAMED     | GOVERNMENT
            Norland said the bridge was open.                    | NAMED     | GOVERNMENT
            Recent reports indicate that the bridge is open.     | UNKNOWN   | DOCUMENT
            """)
    void whoIsNamelessIsSaidHonestly(String body, Speaker.State state, Speaker.Type type) {
        assertThat(Reported.in(body)).singleElement().satisfies(quotation -> {
            assertThat(quotation.speaker().state()).isEqualTo(state);
            assertThat(quotation.speaker().type()).isEqualTo(type);
        });
    }

    @Test
    void titlesAreSearchedToo() {
        assertThat(Reported.inTitle("Berg says the bridge is open"))
                .singleElement()
                .satisfies(quotation -> assertThat(quotation.in()).isEqualTo(TextField.TITLE));
    }

    @Test
    void idsAreStableAndDifferByPlace() {
        String body = "“Open,” Berg said.\n\nDahl left.\n\n“Open,” Berg said.";

        assertThat(Reported.in(body))
                .extracting(Quotation::id)
                .doesNotHaveDuplicates()
                .isEqualTo(Reported.in(body).stream().map(Quotation::id).toList());
    }
}
