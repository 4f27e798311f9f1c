package onrecord.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.annotate.text.ArticleText;
import onrecord.article.Article;
import onrecord.article.Facet;
import onrecord.fixture.ArticleBuilder;
import onrecord.vocabulary.VocabularyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of people by their form and by what stands beside them; all of them invented. */
class PersonFormsTest {
    private static final String VOCABULARY = """
            countries:
              - {id: "NO", label: Norway, demonyms: [Norwegian], capitals: [Oslo], source: test}
            people:
              - {id: ola-dahl, label: Ola Dahl, given: [Ola], family: [Dahl], surname: alone, source: test}
              - {id: philip-dahlman, label: Philip Dahlman, given: [Philip], family: [Dahlman], surname: alone, source: test}
              - {id: philip-xqzen, label: Philip Xqzen, given: [Philip], family: [Xqzen], source: test}
              - {id: oleg-xqzenko, label: Oleg Xqzenko, given: [Oleg], family: [Xqzenko], source: test}
              - {id: dmytro-xqzenko, label: Dmytro Xqzenko, given: [Dmytro], family: [Xqzenko], not: [Dmitriy Xqzenko], source: test}
            given-names:
              - {id: test, male: [Phil, Will, Philip, Phillip, Serhiy, Sergei, Oleh, Dmitry, Dmitriy, Ivar, Bill, Osman, Christian, Qassim], female: [Anna], ambiguous: [Hunter], family: [Vlimova, Lund, Dahl]}
            """;

    private final NameTagger tagger = new NameTagger(new VocabularyReader().readText(VOCABULARY));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a rank cut short stands before no place
                "It was Maj. Gen. Oslo who left. | Oslo",
                "The general. Oslo was cold. |",
                "Then President Oslo left. |",
                // Arabic: particles with and without a hyphen
                "The adviser Osman el-Vlim spoke. Then Vlim left. | Osman el-Vlim, Vlim",
                "Prime Minister Abd-Xqz al-Vlim left. | Abd-Xqz al-Vlim",
                "They fear Ansar al-Vlim and Osman al-Vlim. | Osman al-Vlim",
                // initials
                "K.J. Vlim left for the U.S. Army. | K.J. Vlim",
                "It was X. Y. Vlim who left. | X. Y. Vlim",
                // given names that are words, family names that are words
                "Then Bill Vlim left. | Bill Vlim",
                "Then Anna Black left. Black waved. | Anna Black, Black",
                "The Black Sea is cold. |",
                "Most Christian Groups left. |",
                // family names by list and by ending, within a sentence and where a place would stand
                "It was Xqz Lund in the car. | Xqz Lund",
                "It was Xqz Vlimenko in the car. | Xqz Vlimenko",
                "He stayed at Xqz Lund for a day. |",
                "Blames Lund for it. |",
                "They said Actual Dahl voters left. | Dahl",
                "It was Hunter Dahl who left. | Hunter Dahl",
                // behind a word that is no part of the name
                "Every Staffer Anna Lund left. | Anna Lund",
                // tables and appositions
                "Xqz Vlim (Norway) won. | Xqz Vlim",
                "It was Xqz Vlim, executive director of the bank. | Xqz Vlim",
                "It was Xqz Vlim, and the director of the bank. |",
                // captions that run on
                "Here is Anna Lund Anna Lund waving. | Anna Lund, Anna Lund",
                "Here is Ivar Lund Anna (Annie) Lund waving. | Ivar Lund, Lund",
                "Here is Anna LundTwo waving. |",
                "So said Anna McLund of Oslo. | Anna McLund",
                // questions and headlines with a verb that is a given name
                "• Will Dahl wait for rain? |",
                "What Will Lund do about it? |",
                "So said Will Lund of Oslo. | Will Lund",
                // words that open a sentence, titles of several people, things named after people
                "Then Throughout Lund they left. |",
                "They met Presidents Dahl and Lund. | Dahl",
                "They met in the Anna Garden. |",
                "The Ivar Fighting Vehicle broke down. |",
                "The Judge Advocate General left. |",
                "Sheikh Xqz lives in the Sheikh Vlim neighborhood. | Xqz",
                "They met [the president, Mr. Ola] Dahl. | Dahl",
                // nicknames, and family names that are titles or buildings
                "It was Rep. Ivar P. \"Bee\" Lund who left. | Ivar P. \"Bee\" Lund",
                "Thus Ivar \"Yes\" said. |",
                "It was Ivar T. King, of Oslo. | Ivar T. King",
                "It was Anna Hall Lund who left. | Anna Hall Lund",
                "They met in Anna Hall Room. |",
                // a middle initial without its stop
                "It was Anna B Lund who left. | Anna B Lund",
                // patronymics: called so after the full name only, and not the family names that look like them
                "Sergei Vlimov spoke. Thank you, Sergei Ivanovich. | Sergei Vlimov, Sergei Ivanovich",
                "Thank you, Sergei Ivanovich. |",
                "Sergei Vlimov met Sergei Lund. Thank you, Sergei Ivanovich. | Sergei Vlimov, Sergei Lund",
                "Anna Ivanovich left. | Anna Ivanovich",
                "Anna Ivanovna left. |",
                "Anna Ivanovna, a nurse, left. | Anna Ivanovna",
                "Sergei Ivanovich left. Ivanovich waved. | Sergei Ivanovich, Ivanovich",
                "Sergei Abramovich left. | Sergei Abramovich",
                "Sergei Ivanovich Vlimov left. | Sergei Ivanovich Vlimov",
                // places named after saints
                "In Santa Lund they met. |",
            })
    void aPersonIsFoundByTheFormOfTheName(String body, String names) {
        assertThat(people(body)).containsExactlyElementsOf(names == null ? List.of() : List.of(names.split(", ")));
    }

    @ParameterizedTest
    @CsvSource({
        "petrenko, true",
        "kuznetsov, true",
        "kowalczyk, true",
        "mammadov, true",
        "saakashvili, true",
        "andersson, true",
        "mcdonald, true",
        "kenyan, false",
        "libyan, false",
        "whisky, false",
        "yan, false",
        "public, false",
        "marine, false"
    })
    void aFamilyNameIsKnownByItsEnding(String word, boolean family) {
        assertThat(FamilyEndings.has(word)).isEqualTo(family);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Serhiy Vlimenko spoke. | sergei-vlimenko",
                "Sergei Vlimenko spoke. | sergei-vlimenko",
                "Mr. Osman al-Vlimi spoke. | usman-vlimi",
                "Anna Phillips spoke. | anna-phillips",
                "Oleh Xqzenko spoke. | oleg-xqzenko",
                "Dmitry Xqzenko spoke. | dmytro-xqzenko",
                "Dmitriy Xqzenko spoke. | dmitriy-xqzenko",
                "Phillip Dahlman spoke. | philip-dahlman",
                "Ivar Dahlman spoke. | ivar-dahlman",
                "Phillip Xqzen spoke. | phillip-xqzen",
                "Phillip Lund spoke. Philip Lund waved. | phillip-lund",
                "Phillip Lund spoke. Ivar Vlim and Philip Vlim waved. | phillip-lund ivar-vlim philip-vlim",
                "Sergei Vlimov spoke to Sergei Ivanovich. | sergei-vlimov",
                "Ivar P. \"Phil\" Lund spoke. Phil Lund waved. | ivar-p-lund",
                "Ivar \"Philip\" Xqzen spoke. | philip-xqzen",
                "Ivar \"Ola\" Xqzen spoke. | ivar-xqzen",
            })
    void onePersonHasOneIdInEveryRomanisationThatIsNotKeptApart(String body, String id) {
        Article article = article(body);
        assertThat(tagger.tag(article, ArticleText.of(article)).people())
                .extracting(NamedPerson::id)
                .containsExactlyInAnyOrder(id.split(" "));
    }

    private static Article article(String body) {
        return ArticleBuilder.article("test").body(body).build().article();
    }

    private List<String> people(String body) {
        Article article = article(body);
        return tagger.tag(article, ArticleText.of(article)).mentions(Facet.PERSON).stream()
                .map(mention -> mention.span().of(body))
                .toList();
    }
}
