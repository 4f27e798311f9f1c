package onrecord.annotate.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import onrecord.article.Speaker.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ada Berg said the bridge was open.                                         | Ada Berg   | full-name
            Ada Berg left. Berg said the bridge was open.                              | Ada Berg   | surname
            Ada Berg left. Ms. Berg said the bridge was open.                          | Ada Berg   | title-and-name
            Defence Minister Ada Berg said the bridge was open.                        | Ada Berg   | full-name
            The defence minister, Ada Berg, said the bridge was open.                  | Ada Berg   | appositive
            A spokeswoman for the port, Eva Holm, said the bridge was open.            | Eva Holm   | appositive
            Lorcan Quillfeather said the bridge was open.                              | Lorcan Quillfeather | unlisted-name
            Samir al-Quillani, an engineer, said the bridge was open.                  | Samir al-Quillani   | full-name
            On Monday Quillfeather said the bridge was open.                           | Quillfeather        | unlisted-surname
            The Norland Port Agency said the bridge was open.                          | Norland Port Agency | organisation
            The Norland Port Agency (NPA) met. The NPA said the bridge was open.       | Norland Port Agency | acronym
            The Interior Ministry closed it. The ministry said the bridge was unsafe.  | Interior Ministry   | organisation-again
            Norland said the bridge was open. It said trains would follow.             | Norland    | body-pronoun
            The Interior Ministry said no. “Never,” it said.                           | Interior Ministry   | body-pronoun
            Ola Dahl, who said the bridge was open, left.                              | Ola Dahl   | relative
            Berg came to press Eva Holm to talk with Sudlandic President Ola Dahl, who said the bridge was open. | Ola Dahl | relative
            The arrest of Ola Dahl, who said the bridge was open, went on.             | Ola Dahl   | relative
            JUST WATCHED Ada Berg says the bridge is open.                             | Ada Berg   | full-name
            The World Health Organization (WHO) met. WHO said the bridge was open.     | World Health Organization | acronym
            WHO say the bridge was open.                                               | WHO        | organisation
            “It is open,” the WHO said.                                                | WHO        | organisation
            Valda Sudland, a teacher, said no. Sudland said the bridge was open.       | Valda Sudland | unlisted-surname
            Valda Sudland, 34, said no. She said the bridge was open.                  | Valda Sudland | pronoun
            East Sudland, a trader in wine, said the bridge was open.                  | East Sudland  | organisation
            Quillcorp Inc met. On Monday Quillcorp said the bridge was open.           | Quillcorp     | organisation
            On Monday Quillcorp said it agreed to sell the bridge.                     | Quillcorp     | organisation
            Quill Breakwater said its bridge was open.                                 | Quill Breakwater | organisation
            Quill Breakwater said it was a pity.                                       | Quill Breakwater | unlisted-name
            On Monday Quillfeather said it was a pity.                                 | Quillfeather  | unlisted-surname
            Ada Berg, of Quill Quillfeather Holm said the bridge was open.             | Ada Berg | full-name
            Quill Properties said the bridge was open.                                 | Quill Properties | organisation
            Lorcan Quillfeather of Norland Bank said the bridge was open.              | Lorcan Quillfeather | unlisted-name
            The Port Commission met. The Commission said the bridge was open.          | Port Commission | organisation-again
            Top Rep. Ada Berg of Norland said the bridge was open.                     | Ada Berg | full-name
            NORLAND said the bridge was open.                                          | Norland | organisation
            The N.P.A. said the bridge was open.                                       | NPA | organisation
            The Bank of Norland said the bridge was open.                              | Bank of Norland | organisation
            """)
    void aNameIsFoundAndItIsSaidHow(String body, String name, String way) {
        Attribution last = Reported.attributions(body).getLast();

        assertThat(last.quotation().speaker().name()).isEqualTo(name);
        assertThat(last.way().key()).isEqualTo(way);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            The Head of the Port said the bridge was open.
            The Commission said the bridge was open.
            The S. said the bridge was open.
            Cronies of Berg said the bridge was open.
            """)
    void anOfficeOrABodyOfAnyNameIsNoName(String body) {
        assertThat(Reported.in(body).getLast().speaker().name()).isEmpty();
    }

    @Test
    void whoIsThankedByTheSpeakerDoesNotSpeak() {
        Speaker speaker = Reported.in("“It is open,” said the engineer thanking Ada Berg.")
                .getLast()
                .speaker();

        assertThat(speaker.name()).isEmpty();
        assertThat(speaker.state()).isEqualTo(State.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ada Berg, the defence minister, said the bridge was open.         | defence minister
            Ada Berg, who met President Ola Dahl, said the bridge was open.   | ~~
            Ada Berg, speaking as the president left, said it was open.       | ~~
            Visiting Defence Minister Ada Berg said the bridge was open.      | defence minister
            """)
    void aRoleIsOfThePersonItIsJoinedTo(String body, String role) {
        assertThat(Reported.in(body).getLast().speaker().role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ola Dahl said no. He said the bridge was closed.                                     | Ola Dahl
            Ola Dahl said Tor Lund was late. He said the bridge was closed.                      | Ola Dahl
            Ola Dahl met Tor Lund. He said the bridge was closed.                                | ~~
            Ola Dahl said Tor Lund would stay, and he said the bridge was closed.                | Ola Dahl
            Ola Dahl met Ada Berg. She said the bridge was closed.                               | ~~
            Ola Dahl met the general. The general nodded. He said the bridge was closed.         | ~~
            Ola Dahl said no.¶He said it was late.¶“Go,” he said.¶“It is over,” he said.          | Ola Dahl
            Ola Dahl's remarks came a day after he said the bridge was closed.                   | Ola Dahl
            Tor Lund called him a liar. He said the bridge was closed.                           | ~~
            Ola Dahl said no. Tor Lund won the vote, he said.                                    | ~~
            Ola Dahl would stay, an envoy said. “He likes it,” he said.                          | ~~
            Ola Dahl said no. One envoy is of another mind. The bridge was closed, he said.      | ~~
            Ola Dahl said no. The road to Tor Lund's farm was closed, he said.                   | Ola Dahl
            Three engineers wrote a report. They said the bridge was closed.                     | ~~
            Berg and Dahl left. They said the bridge was closed.                                 | ~~
            The attack shocked Norland. It suggests that the bridge was a target.                | ~~
            """)
    void aPronounMeansWhoIsMeantForSureOrNobody(String body, String name) {
        Quotation last = Reported.in(body.replace("¶", "\n\n")).getLast();

        assertThat(last.speaker().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            President Ola Dahl left. The president said the bridge was open.                      | Ola Dahl
            President Ola Dahl left. The former president said the bridge was open.               | ~~
            President Ola Dahl left. The vice president said the bridge was open.                 | ~~
            President Ola Dahl left. The acting president said the bridge was open.               | ~~
            President Ola Dahl left. The president's aide said the bridge was open.               | ~~
            President Ola Dahl left. The Sudlandic leader said the bridge was open.               | Ola Dahl
            President Ola Dahl left. The Sudlandic head of state said the bridge was open.        | Ola Dahl
            President Ola Dahl left. The Norlandic leader said the bridge was open.               | ~~
            President Ola Dahl met President Tor Lund. The president said the bridge was open.    | ~~
            Westmark Governor Tor Lund left. The Eastmark governor said the bridge was open.      | ~~
            Eva Holm, a prosecutor, left. The prosecutor said the bridge was open.                | Eva Holm
            Prosecutor Eva Holm met a prosecutor. The prosecutor said the bridge was open.        | ~~
            Dahl's defence minister, Ada Berg, left. The defence minister said the bridge was open. | Ada Berg
            """)
    void aRoleMeansWhomTheArticleIntroducesWithIt(String body, String name) {
        assertThat(Reported.in(body).getLast().speaker().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            2023-05-01 | Norland's defence minister said the bridge was open.       | Ada Berg
            2023-05-01 | The Norlandic defence minister said the bridge was open.   | Ada Berg
            2023-05-01 | Sudland's defence minister said the bridge was open.       | ~~
            2023-05-01 | The defence minister said the bridge was open.             | ~~
            2023-05-01 | Norland's deputy defence minister said the bridge was open. | ~~
            2025-05-01 | Norland's defence minister said the bridge was open.       | ~~
            """)
    void theVocabularyResolvesARoleOfACountryOnADay(LocalDate day, String body, String name) {
        assertThat(Reported.on(day, body).getLast().speaker().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A person familiar with the talks said the bridge was open.     | ANONYMOUS
            A sociologist in Nordhaven said the bridge was open.           | ANONYMOUS
            Those interviewed said the bridge was open.                    | ANONYMOUS
            Another official said the bridge was open.                     | ANONYMOUS
            Officials left. They said the bridge was open.                 | ANONYMOUS
            Critics, she said, should wait.                                | UNKNOWN
            She said the bridge was open.                                  | UNKNOWN
            His brother said the bridge was open.                          | UNKNOWN
            """)
    void whoHasNoNameIsAnonymousOrUnknown(String body, State state) {
        Quotation last = Reported.in(body).getLast();

        assertThat(last.speaker().state()).isEqualTo(state);
        assertThat(last.speaker().name()).isEmpty();
    }

    @Test
    void aSpokespersonSpeaksAndIsKnownByTheRole() {
        Speaker speaker = Reported.in("Eva Holm, a spokeswoman for the port, left. The spokeswoman said it was open.")
                .getLast()
                .speaker();

        assertThat(speaker.name()).isEqualTo("Eva Holm");
        assertThat(speaker.role()).isEqualTo("spokeswoman");
        assertThat(speaker.state()).isEqualTo(State.RESOLVED);
    }

    @Test
    void jointSpeakersAreAllThere() {
        Quotation found =
                Reported.in("Ada Berg and Ola Dahl said the bridge was open.").getFirst();

        assertThat(found.speaker().id()).isEqualTo("ada-berg");
        assertThat(found.jointWith()).extracting(Speaker::id).containsExactly("ola-dahl");
    }

    @Test
    void aWayThatIsWrongTooOftenGivesNoName() {
        String body = "Ola Dahl said no. He said the bridge was closed.";

        assertThat(Reported.measured("pronoun", 94, 100, body)
                        .getLast()
                        .speaker()
                        .state())
                .isEqualTo(State.UNKNOWN);
        assertThat(Reported.measured("pronoun", 95, 100, body)
                        .getLast()
                        .speaker()
                        .id())
                .isEqualTo("ola-dahl");
    }

    @Test
    void everyWayHasAKeyOfItsOwn() {
        List<String> keys = java.util.Arrays.stream(Way.values()).map(Way::key).toList();

        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z-]+"));
    }
}
