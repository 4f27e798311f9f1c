package onrecord.annotate.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.article.Quotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are said, where they begin and where they end. */
class ContentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Berg vowed to “rebuild the bridge” by May.                 | to “rebuild the bridge” by May
            Six in ten say the bridge is safe.                         | the bridge is safe
            Aides close to the minister say the bridge is safe.        | the bridge is safe
            The army and the police say they will help.                | they will help
            Berg urged voters in the north to stay calm.               | voters in the north to stay calm
            Berg complained bitterly about the delay.                  | the delay
            The minister, who met the mayor, on Monday said the bridge was safe. | the bridge was safe
            Berg later Tuesday told reporters the bridge was safe.     | the bridge was safe
            Berg admitted on “Morning Hour” that the bridge was closed. | that the bridge was closed
            The bridge was safe, said one official in the room.        | The bridge was safe
            Asked about the bridge, Berg smiled.                       | the bridge
            Berg spoke openly about the delay.                         | the delay
            """)
    void theWordsSaidAreFoundPastWhatBelongsToTheSaying(String body, String words) {
        assertThat(Reported.in(body)).extracting(Quotation::text).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            While Berg said that the bridge was safe, the mayor closed it.       | that the bridge was safe
            Dahl, who claimed that the bridge was safe, has left the country.    | that the bridge was safe
            Berg said that the bridge was safe, but she did not cross it.        | that the bridge was safe
            Berg said that the bridge was safe but did not cross it.             | that the bridge was safe
            Berg praised the builders and crossed the bridge.                    | the builders
            Berg praised the builders after the bridge had opened.               | the builders
            Berg called the plan “a bad joke” instead and went home.             | the plan “a bad joke”
            Berg's promise to rebuild the bridge, made in May, was forgotten.    | to rebuild the bridge
            """)
    void theWordsSaidEndWhereTheNarratorGoesOn(String body, String words) {
        assertThat(Reported.in(body)).extracting(Quotation::text).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It was reported that the bridge had been closed.           | that the bridge had been closed           | ~~
            Dahl is said to have closed the bridge.                    | Dahl to have closed the bridge            | ~~
            Dahl was accused of closing the bridge.                    | Dahl of closing the bridge                | ~~
            The closure was first reported by the Nordhaven Herald.    | The closure                               | the Nordhaven Herald
            The officers were told that the bridge was closed.         | that the bridge was closed                | ~~
            Few believed Berg's claim that the bridge was safe.        | that the bridge was safe                  | Berg
            """)
    void passivesAndNounsTellOfSpeechToo(String body, String words, String speaker) {
        assertThat(Reported.in(body)).singleElement().satisfies(quotation -> {
            assertThat(quotation.text()).isEqualTo(words);
            assertThat(quotation.speaker().text()).isEqualTo(speaker);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “It is over,” Berg said. “Never again ‘a bridge too far.’”     | “It is over,” “Never again ‘a bridge too far.’”
            “It is over,” Berg said. “We go home” before the winter.       | “It is over,” “We go home” before the winter
            The plan “would fail,” Berg said, if nothing changed.          | The plan “would fail,” if nothing changed
            """)
    void aQuotationGoesOnBehindItsCue(String body, String words) {
        assertThat(Reported.in(body)).extracting(Quotation::text).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            It goes without saying that bridges need care.
            The bridge, maintained by the army, was closed.
            It should be noted that bridges need care.
            The comments on the bridge filled a page.
            """)
    void verbsAndNounsOfSpeechThatNobodySpokeAreLeftAlone(String body) {
        assertThat(Reported.in(body)).isEqualTo(List.of());
    }
}
