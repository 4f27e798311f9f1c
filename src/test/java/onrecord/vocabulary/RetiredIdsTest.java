package onrecord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import onrecord.article.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetiredIdsTest {
    private static final String SHIPPED = """
            countries:
              - {id: NO, label: Norway, source: test}
            people:
              - {id: ada-berg, label: Ada Berg, country: NO, merged: [ada-bergh], source: test}
              - {id: a-berg, label: A. Berg, source: test}
            weapons:
              - {id: aircraft, label: Aircraft, class: true, merged: [plane]}
              - {id: jet, label: Jet, class: true}
              - {id: b-1b, label: B-1B Lancer, parent: jet, source: test}
            events:
              - {id: clash, label: Clash, class: true, merged: [skirmish]}
              - {id: truce, remove: true}
            """;

    private final VocabularyReader reader = new VocabularyReader();

    @Test
    void aMergedIdLeadsToTheEntryThatTookItOver() {
        VocabularyLabels labels = new VocabularyLabels(reader.readText(SHIPPED));
        assertThat(labels.current(Facet.PERSON, "ada-bergh")).isEqualTo("ada-berg");
        assertThat(labels.current(Facet.SPEAKER, "ada-bergh")).isEqualTo("ada-berg");
        assertThat(labels.current(Facet.WEAPON, "plane")).isEqualTo("aircraft");
        assertThat(labels.current(Facet.EVENT, "skirmish")).isEqualTo("clash");
        assertThat(labels.current(Facet.PERSON, "nobody")).isEqualTo("nobody");
        assertThat(labels.ids(Facet.PERSON, "ada-bergh")).containsExactly("ada-berg");
        assertThat(labels.label(Facet.PERSON, "ada-bergh")).contains("Ada Berg");
        assertThat(labels.path(Facet.WEAPON, "plane")).containsExactly("aircraft");
    }

    @Test
    void anOverlayTakesOverAShippedEntryWithAllThatLedToItAndAllThatReferredToIt() {
        Vocabulary vocabulary = reader.readText(SHIPPED, """
                people:
                  - {id: ada-b, label: Ada B., merged: [ada-berg, a-berg], source: newsroom}
                weapons:
                  - {id: aircraft, extend: true, merged: [jet]}
                """);
        VocabularyLabels labels = new VocabularyLabels(vocabulary);
        assertThat(vocabulary.people()).extracting(Person::id).containsExactly("ada-b");
        assertThat(labels.current(Facet.PERSON, "ada-bergh")).isEqualTo("ada-b");
        assertThat(labels.current(Facet.PERSON, "a-berg")).isEqualTo("ada-b");
        assertThat(vocabulary.weapons().path("b-1b")).containsExactly("aircraft", "b-1b");
        assertThat(labels.current(Facet.WEAPON, "plane")).isEqualTo("aircraft");
    }

    @Test
    void anOverlaysReplacementKeepsWhatWasMergedBelow() {
        Vocabulary vocabulary =
                reader.readText(SHIPPED, "people:\n  - {id: ada-berg, label: A. B., source: newsroom}\n");
        assertThat(new VocabularyLabels(vocabulary).current(Facet.PERSON, "ada-bergh"))
                .isEqualTo("ada-berg");
    }

    @Test
    void extendingAMergedEntryExtendsTheOneThatTookItOver() {
        Vocabulary vocabulary =
                reader.readText(SHIPPED, "people:\n  - {id: ada-bergh, extend: true, aliases: [Adah Bergh]}\n");
        assertThat(vocabulary.peopleNamed("Adah Bergh")).containsExactly("ada-berg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: ada-bergh, label: X, source: t}"
                        + "| 'ada-bergh' was merged into 'ada-berg' (vocabulary.yaml:4) and cannot be defined again",
                "{id: x, label: X, merged: [ada-bergh], source: t}"
                        + "| 'ada-bergh' was merged into 'ada-berg' already (vocabulary.yaml:4); an id leads to one entry",
                "{id: ada-berg, remove: true} | ids were merged into 'ada-berg', which is no entry",
                "{id: x, label: X, merged: [x], source: t}"
                        + "| 'x' was merged into 'x' (overlay.yaml:2) and cannot be defined again",
            })
    void anIdIsNeverUsedAgain(String entry, String fault) {
        assertThat(faultsOf(SHIPPED, "people:\n  - " + entry + "\n")).contains(fault);
    }

    @Test
    void aRemovedIdIsNotDefinedAgainAndMayBeRemovedAgain() {
        assertThat(faultsOf(SHIPPED, "events:\n  - {id: truce, label: Truce}\n"))
                .containsExactly("'truce' was removed (vocabulary.yaml:12) and cannot be defined again");
        assertThat(reader.readText(SHIPPED, "events:\n  - {id: truce, remove: true}\n")
                        .eventTypes()
                        .all())
                .hasSize(1);
    }

    @Test
    void onlyWhatIsLinkedToCanBeMerged() {
        assertThat(faultsOf("roles:\n  - {id: envoy, label: envoy, merged: [legate]}\n", ""))
                .containsExactly("unknown key 'merged'");
    }

    private List<String> faultsOf(String shipped, String overlay) {
        BrokenConfigurationException broken =
                catchThrowableOfType(BrokenConfigurationException.class, () -> reader.readText(shipped, overlay));
        return broken.faults().stream().map(Fault::message).toList();
    }
}
