package onrecord.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import onrecord.article.Facet;
import onrecord.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

/** With the vocabulary that ships. */
class ValueCardsTest {

    private static final ValueCards CARDS = new ValueCards(new VocabularyReader()
            .read(Path.of(System.getProperty("onrecord.home", "")).resolve("index-config/vocabulary")));

    @Test
    void aWeaponSystemStandsUnderItsClassesWithItsNamesInEveryScript() {
        var card = card(Facet.WEAPON, "s-300");
        assertThat(card.path("kind").asText()).isEqualTo("weapon system");
        assertThat(card.path("path").findValuesAsText("id")).endsWith("s-300").hasSizeGreaterThan(1);
        assertThat(card.path("aliases").findValuesAsText("text"))
                .contains("С-300")
                .doesNotContain("S-300");
        assertThat(card.path("source").asText()).isNotBlank();
    }

    @Test
    void aClassSaysThatItIsOneAndWhichWordsAreFiledUnderIt() {
        var card = card(Facet.WEAPON, "bomber");
        assertThat(card.path("kind").asText()).isEqualTo("class of weapon systems");
        assertThat(card.path("aliases").findValuesAsText("as")).contains("word");
    }

    @Test
    void aPersonHasRolesWithTheirDates() {
        var roles = card(Facet.PERSON, "vladimir-putin").path("roles");
        assertThat(roles.findValuesAsText("label")).contains("president");
        assertThat(roles.get(0).path("from").asText()).matches("\\d{4}(-\\d\\d){0,2}");
        assertThat(card(Facet.SPEAKER, "vladimir-putin").path("label").asText()).isEqualTo("Vladimir Putin");
    }

    @Test
    void theNamesOfACountrySayWhatKindOfNameEachIs() {
        var aliases = card(Facet.COUNTRY, "UA").path("aliases");
        assertThat(aliases.valueStream()
                        .filter(alias -> alias.path("text").asText().equals("Kiev"))
                        .map(alias -> alias.path("as").asText()))
                .containsExactly("capital");
    }

    @Test
    void aNameOfTwoPeopleSaysWhomItMayMean() {
        var cards = new ValueCards(new VocabularyReader().readText("""
                roles:
                  - {id: minister, label: minister}
                people:
                  - {id: ivo-lund, label: Ivo Lund, roles: [{role: minister, from: 2001, to: 2004}], source: test}
                  - {id: ivo-lund-2, label: Ivo Lund, roles: [{role: minister, from: 2011, to: 2014}], source: test}
                """));
        var card = cards.card(Facet.PERSON, "ivo-lund-ambiguous").orElseThrow();
        assertThat(card.path("kind").asText()).isEqualTo("name of two or more people");
        assertThat(card.path("label").asText()).isEqualTo("Ivo Lund (ambiguous)");
        assertThat(card.path("bearers").findValuesAsText("id")).containsExactly("ivo-lund", "ivo-lund-2");
        assertThat(cards.card(Facet.PERSON, "ada-berg-ambiguous")).isEmpty();
    }

    @Test
    void whatTheVocabularyDoesNotHaveHasNoCard() {
        assertThat(CARDS.card(Facet.PERSON, "nobody-at-all")).isEmpty();
        assertThat(CARDS.card(Facet.SOURCE, "Kestrel Wire")).isEmpty();
    }

    private static ObjectNode card(Facet facet, String id) {
        return CARDS.card(facet, id).orElseThrow();
    }
}
