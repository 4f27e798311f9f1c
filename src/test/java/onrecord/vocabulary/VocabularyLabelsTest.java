package onrecord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.article.Facet;
import org.junit.jupiter.api.Test;

class VocabularyLabelsTest {

    private final VocabularyLabels labels = new VocabularyLabels(new VocabularyReader().readText("""
            countries:
              - id: UA
                label: Ukraine
                demonyms: [Ukrainian]
                capitals: [Kyiv, Kiev]
                cities: [Kharkiv, Kharkov, Odesa, Odessa]
                source: test
              - id: KP
                label: North Korea
                names: [DPRK]
                source: test
            people:
              - id: arlo-vennic
                label: Arlo Vennic
                given: [Arlo]
                family: [Vennic, Vennych]
                source: test
            weapons:
              - {id: aircraft, label: Aircraft, class: true, source: test}
              - {id: bomber, parent: aircraft, label: Bomber, class: true, generic: [bomber], source: test}
              - {id: b-1b, parent: bomber, label: B-1B Lancer, aliases: [B-1B], source: test}
              - {id: s-300, parent: aircraft, label: S-300, aliases: [С-300], source: test}
            """));

    @Test
    void aValueIsFoundByIdLabelAndAliasHoweverItIsWritten() {
        assertThat(labels.ids(Facet.COUNTRY, "ua")).containsExactly("UA");
        assertThat(labels.ids(Facet.COUNTRY, "north korea")).containsExactly("KP");
        assertThat(labels.ids(Facet.COUNTRY, "Dprk")).containsExactly("KP");
        assertThat(labels.ids(Facet.WEAPON, "b1b")).containsExactly("b-1b");
        assertThat(labels.ids(Facet.WEAPON, "bomber")).containsExactly("bomber");
        assertThat(labels.ids(Facet.COUNTRY, "Atlantis")).isEmpty();
    }

    @Test
    void aPersonIsFoundBySurnameAndAsASpeaker() {
        assertThat(labels.ids(Facet.PERSON, "Vennych")).containsExactly("arlo-vennic");
        assertThat(labels.ids(Facet.SPEAKER, "arlo vennic")).containsExactly("arlo-vennic");
    }

    @Test
    void aTownIsNoNameOfItsCountry() {
        assertThat(labels.ids(Facet.COUNTRY, "Kyiv")).containsExactly("UA");
        assertThat(labels.ids(Facet.COUNTRY, "Kharkiv")).isEmpty();
    }

    @Test
    void aDesignationIsFoundWithoutItsHyphenAndInEitherScript() {
        assertThat(labels.idsByPrefix(Facet.WEAPON, "b1")).containsExactly("b-1b");
        assertThat(labels.idsByPrefix(Facet.WEAPON, "S30")).containsExactly("s-300");
        assertThat(labels.idsByPrefix(Facet.WEAPON, "С-300")).containsExactly("s-300"); // Cyrillic
        assertThat(labels.idsByPrefix(Facet.WEAPON, "C-300")).containsExactly("s-300"); // Latin
    }

    @Test
    void aPrefixMatchesTheBeginningOfAnyWordOfAnyName() {
        assertThat(labels.idsByPrefix(Facet.COUNTRY, "kor")).containsExactly("KP");
        assertThat(labels.idsByPrefix(Facet.COUNTRY, "north ko")).containsExactly("KP");
        assertThat(labels.idsByPrefix(Facet.WEAPON, "lanc")).containsExactly("b-1b");
        assertThat(labels.idsByPrefix(Facet.COUNTRY, "Kie")).containsExactly("UA");
        assertThat(labels.idsByPrefix(Facet.COUNTRY, "orea")).isEmpty();
    }

    @Test
    void aValueHasItsLabelAndThePathToIt() {
        assertThat(labels.label(Facet.WEAPON, "b-1b")).contains("B-1B Lancer");
        assertThat(labels.path(Facet.WEAPON, "b-1b")).containsExactly("aircraft", "bomber", "b-1b");
        assertThat(labels.path(Facet.SOURCE, "The Post")).containsExactly("The Post");
    }

    @Test
    void spellingsOfOneNameStandForEachOtherAndTownsDoNot() {
        assertThat(labels.spellings("Kyiv")).containsExactly("kiev");
        assertThat(labels.spellings("kharkov")).containsExactly("kharkiv");
        assertThat(labels.spellings("Odessa")).containsExactly("odesa");
        assertThat(labels.spellings("Vennic")).containsExactly("vennych");
        assertThat(labels.spellings("Arlo")).isEmpty();
    }
}
