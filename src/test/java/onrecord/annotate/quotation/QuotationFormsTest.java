package onrecord.annotate.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.article.Quotation;
import onrecord.article.Quotation.Assertion;
import onrecord.article.TextField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which print gives words and speakers; every person and place is invented. */
class QuotationFormsTest {
    private static void says(String body, String words, String speaker) {
        assertThat(Reported.in(body.replace("\\n", "\n"))).singleElement().satisfies(quotation -> {
            assertThat(quotation.text()).isEqualTo(words);
            assertThat(quotation.speaker().text()).isEqualTo(speaker);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Berg says the bridge is open              | the bridge is open      | Berg
            Bridge is open, says Berg                 | Bridge is open          | Berg
            Bridge is open, Berg says                 | Bridge is open          | Berg
            Berg: The bridge is open                  | The bridge is open      | Berg
            Berg: ‘We open the bridge’                | ‘We open the bridge’    | Berg
            Ada Berg in Nordhaven: Sudland must leave | Sudland must leave      | Ada Berg
            The bridge is open: Berg                  | The bridge is open      | Berg
            The bridge is open – Berg                 | The bridge is open      | Berg
            The bridge is open - President Ada Berg   | The bridge is open      | President Ada Berg
            “We open the bridge”: Berg                | “We open the bridge”    | Berg
            ‘We open the bridge,’ says Berg           | ‘We open the bridge,’   | Berg
            Police: Bridge was mined before the attack | Bridge was mined before the attack | Police
            """)
    void headlines(String title, String words, String speaker) {
        assertThat(Reported.inTitle(title)).singleElement().satisfies(quotation -> {
            assertThat(quotation.text()).isEqualTo(words);
            assertThat(quotation.speaker().text()).isEqualTo(speaker);
            assertThat(quotation.in()).isEqualTo(TextField.TITLE);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ada Berg: a life in pictures
            Analysis: The bridge is open
            Norland: Two bridges close
            Opening the bridge: Ada Berg and her work
            The winter of Ada Berg - The Nordhaven Gazette
            """)
    void headlinesThatNobodySays(String title) {
        assertThat(Reported.inTitle(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The bridge is open at last.” –Ada Berg              | “The bridge is open at last.” | Ada Berg
            “The bridge is open at last.” — Ada Berg, minister   | “The bridge is open at last.” | Ada Berg
            "The bridge is open at last" - Ada Berg              | "The bridge is open at last"  | Ada Berg
            “The bridge is open at last.”\\n\\n— Ada Berg         | “The bridge is open at last.” | Ada Berg
            """)
    void dashesBeforeTheSpeaker(String body, String words, String speaker) {
        says(body, words, speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Berg called the offer “a joke,” drawing loud jeers.                  | the offer “a joke,”                            | Berg
            Berg called the mayor a “drifter,” a “coward” and “lost.”            | the mayor a “drifter,” a “coward” and “lost.”  | Berg
            They dropped the old tax, which Berg called “a relic.”               | which “a relic.”                               | Berg
            Berg denounced the “rebels,” who left the town.                      | the “rebels,”                                  | Berg
            The bridge is “open at last,” said Ada Berg, a local councillor.     | The bridge is “open at last,”                  | Ada Berg
            “We are worried,” Berg wrote in a letter, that “nothing moves.”      | “We are worried,” that “nothing moves.”        | Berg
            """)
    void wordsPartlyInMarks(String body, String words, String speaker) {
        says(body, words, speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The workers are still here.\\n\\n“Ties that last.”\\n\\nThe office opened in the spring.
            The workers are still here.\\n\\n“A bridge to everywhere.”\\n\\nThe office opened in the spring.
            """)
    void crossheadsThatNobodySays(String body) {
        assertThat(Reported.in(body.replace("\\n", "\n"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Berg praised the new bridge and Moe demanded a second one. | the new bridge | a second one
            """)
    void whatTwoPeopleSayInOneSentence(String body, String first, String second) {
        assertThat(Reported.in(body)).extracting(Quotation::text).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            — The bridge is open, said Ada Berg.      | The bridge is open | Ada Berg
            – The bridge is open, Berg said.          | The bridge is open | Berg
            — Is the bridge open? asked Ada Berg.     | Is the bridge open? | Ada Berg
            """)
    void dashesBeforeSpeech(String body, String words, String speaker) {
        says(body, words, speaker);
        assertThat(Reported.in(body).getFirst().kind()).isEqualTo(Quotation.Kind.DIRECT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            „The bridge is open“, Berg said.                  | „The bridge is open“
            „The bridge is open”, Berg said.                  | „The bridge is open”
            »The bridge is open«, Berg said.                  | »The bridge is open«
            ‹The bridge is open›, Berg said.                  | ‹The bridge is open›
            ``The bridge is open,'' Berg said.                | ``The bridge is open,''
            ＂The bridge is open,＂ Berg said.                 | ＂The bridge is open,＂
            'The bridge is open,' Berg said.                  | 'The bridge is open,'
            'It's the farmers' bridge and it's open,' Berg said. | 'It's the farmers' bridge and it's open,'
            ‘It’s the farmers’ bridge and it’s open,’ Berg said. | ‘It’s the farmers’ bridge and it’s open,’
            “He told me ‘never again’ on the bridge,” Berg said. | “He told me ‘never again’ on the bridge,”
            ‘He told me “never again” on the bridge,’ Berg said. | ‘He told me “never again” on the bridge,’
            "The bridge is open, Berg said.                   | "The bridge is open
            The bridge is open,” Berg said.                   | The bridge is open,”
            """)
    void marksOfEveryKind(String body, String words) {
        says(body, words, "Berg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “It is open,” Berg said. “Traffic is back.”                          | 1
            “It is open,” Berg said.\\n\\n“Traffic is back in both directions.”  | 1
            Berg said no.\\n\\n“It is open,” she said. “Go home.”                | 1
            “It is open.\\n\\n“Traffic is back.\\n\\n“We are glad,” Berg said.   | 1
            """)
    void whatFollowsInMarksIsBySameSpeaker(String body, int quotations) {
        List<Quotation> found = Reported.in(body.replace("\\n", "\n"));
        assertThat(found).hasSize(quotations);
        assertThat(found).extracting(quotation -> quotation.speaker().id()).containsOnly("ada-berg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The so-called “bridge tax” worries drivers.
            The film “The Bridge Is Open” won a prize.
            The word “bridge” comes from the north.
            Her book, “A Bridge Too Long,” sold well.
            The ‘bridge tax’ worries drivers.
            A sign on the door. “Out of Order.” Nobody came.
            The farmers’ bridge and the drivers’ road are closed.
            A group called “Nordhaven First” met by the bridge.
            They were seen by a user labelled “Nobody”, on a site for drivers.
            """)
    void titlesTermsAndScareMarksAreNoSpeech(String body) {
        assertThat(Reported.in(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg did not say that the bridge was open.             | DENIED
            Berg never said that the bridge was open.              | DENIED
            Berg could not confirm that the bridge was open.       | DENIED
            Berg has yet to confirm that the bridge is open.       | DENIED
            Berg stopped short of saying that the bridge was open. | DENIED
            Berg denies that the bridge is open.                   | DENIED
            Berg denied any part in the attack on the bridge.      | DENIED
            Berg rejected claims that the bridge was open.         | DENIED
            Berg rejected the offer of a second bridge.            | SAID
            Berg declined to send a team to the bridge.            | SAID
            Berg declined to comment on the bridge.                | DENIED
            Berg should not have said that the bridge was open.    | SAID
            Berg did not call the collapse a crime.                | DENIED
            Berg has not denied that the bridge is open.           | HYPOTHETICAL
            Berg did not deny the report of a second bridge.       | HYPOTHETICAL
            Berg refused to rule out a second bridge.              | HYPOTHETICAL
            Berg has not only said that the bridge is open.        | SAID
            Berg did not want to admit that the bridge was open.   | HYPOTHETICAL
            Berg chose not to say that the bridge was open.        | DENIED
            Berg would say that the bridge was open.               | HYPOTHETICAL
            Berg is expected to say that the bridge is open.       | HYPOTHETICAL
            Berg will announce that the bridge is open.            | HYPOTHETICAL
            Berg may say that the bridge is open.                  | HYPOTHETICAL
            Dahl leaves if Berg says that the bridge is open.      | HYPOTHETICAL
            If she says that the bridge is open, we leave.         | HYPOTHETICAL
            Unless Berg says that the bridge is open, we stay.     | HYPOTHETICAL
            Berg plans to announce that the bridge is open.        | HYPOTHETICAL
            Berg was asked whether the bridge was open.            | ASKED
            Dahl asked whether the bridge was open.                | ASKED
            “Is the bridge open?” Dahl asked.                      | ASKED
            Berg went on to say that the bridge was open.          | SAID
            """)
    void theAssertionSaysWhetherItWasSaid(String body, Assertion assertion) {
        assertThat(Reported.in(body))
                .singleElement()
                .satisfies(quotation -> assertThat(quotation.assertion()).isEqualTo(assertion));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Berg refused to say whether the bridge was open.
            Berg has not said whether the bridge is open.
            Berg would not say where the bridge was.
            Berg could not say when the bridge would open.
            Berg declined to say how long the bridge was.
            Berg declined to be named.
            The debt declined to equity levels of the year before.
            Berg denied the drivers access to the bridge.
            Berg denied her entry to the town.
            The judge denied Berg's motion to close the bridge.
            Berg was not asked about the bridge.
            Berg had not called the families of the drowned.
            The bridge does not address the shortage of roads.
            Berg did not say exactly how long the bridge was.
            """)
    void whatIsLeftUntoldIsNoStatement(String body) {
        assertThat(Reported.in(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The bridge is open,” Berg thundered, without explaining why the road is shut. | “The bridge is open,”
            “The bridge is open,” Berg said, without mentioning the shut road.             | “The bridge is open,”
            """)
    void whatIsSaidWithoutMoreIsOneStatement(String body, String words) {
        says(body, words, "Berg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            NORDHAVEN - The bridge is open, Berg said on Monday.                      | The bridge is open
            NORDHAVEN wants peace - the bridge is open, Berg said on Monday.          | NORDHAVEN wants peace - the bridge is open
            Berg said that the bridge is open...MORE                                  | that the bridge is open
            Berg said that as far as it goes, Norland should not be agreeing to that. | that as far as it goes, Norland should not be agreeing to that
            """)
    void whatSurroundsAStatementIsNoPartOfIt(String body, String words) {
        says(body, words, "Berg");
    }
}
