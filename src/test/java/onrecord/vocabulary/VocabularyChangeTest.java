package onrecord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyChangeTest {
    private static final String SHIPPED = """
            roles:
              - {id: envoy, label: special envoy}
              - {id: leader, label: leader}
            people:
              - {id: ada-berg, label: Ada Berg, given: [Ada], family: [Berg], gender: female, source: test}
              - {id: ada-holm, label: Ada Holm, given: [Ada], family: [Holm], gender: female, source: test}
            weapons:
              - {id: aircraft, label: Aircraft, class: true, generic: [plane]}
              - {id: jet, label: Jet, class: true}
              - {id: b-1b, label: B-1B Lancer, parent: aircraft, source: test}
            countries:
              - {id: NO, label: Norway, capitals: [Oslo], source: test}
            """;

    private final VocabularyReader reader = new VocabularyReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "countries: [{id: NO, extend: true, cities: [Å]}] | The port of a.",
                "countries: [{id: NO, extend: true, cities: [Berg-en-Dal]}] | To BergEn-Dal they went.",
                "countries: [{id: NO, extend: true, cities: [Tromsø]}] | OSLO'S STREETS",
                "countries: [{id: SE, label: Sana'a, source: t}] | The talks in Sanaa.",
                "weapons: [{id: s-300, label: S-300, parent: jet, source: t}] | Two S 300PMUs were seen.",
                "weapons: [{id: aircraft, extend: true, parent: jet}] | A B1B Lancer took off.",
                "weapons: [{id: b-1b, remove: true}] | A b-1b lancer.",
                "people: [{id: ada-berg, extend: true, family: [Bergh]}] | Mr Berg left.",
                "people: [{id: ada-berg, extend: true, gender: unknown}] | Ada left.",
                "people: [{id: ivo-lund, label: Ivo Lund, given: [Ivo], source: t}] | Ivo K. Lund left.",
                "people: [{id: ivo-lund, label: Ivo Lund, roles: [{role: envoy}], source: t}] | A Special-Envoy left.",
                "people: [{id: ivo-lund, label: Ivo Lund, roles: [{role: envoy, country: NO}], source: t}] | The Norwegian leader left.",
                "people: [{id: oleh-kudrytskyi, label: Oleh Kudrytskyi, source: t}] | Oleg KUDRITSKIY left.",
                "people: [{id: yusuf-hashem, label: Mohamed al-Hashem, source: t}] | Muhammad Hashim left.",
                "event-words: [{id: army, words: troops}] | Anything.",
                "roles: [{id: envoy, extend: true, aliases: [legate]}] | Anything.",
            })
    void whatANameOfAChangedEntryMayStandInIsConcerned(String overlay, String text) {
        VocabularyChange change = change(overlay);
        assertThat(change.concerns("", text)).isTrue();
        assertThat(change.concerns(text, "")).isTrue();
        assertThat(change.isNothing()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "countries: [{id: NO, extend: true, cities: [Tromsø]}] | A plane of Ada Berg.",
                "weapons: [{id: s-300, label: S-300, parent: jet, source: t}] | Some 300 people.",
                "people: [{id: ada-lund, label: Ada Lund, given: [Ada], family: [Lund], gender: female, source: t}] | Ada Holm left.",
            })
    void anyOtherTextIsNot(String overlay, String text) {
        assertThat(change(overlay).concerns("", text)).isFalse();
    }

    @Test
    void theSameVocabularyConcernsNothing() {
        VocabularyChange change = change("countries: []");
        assertThat(change.isNothing()).isTrue();
        assertThat(change.concerns("Norway", "Ada Berg")).isFalse();
    }

    private VocabularyChange change(String overlay) {
        return new VocabularyChange(reader.readText(SHIPPED), reader.readText(SHIPPED, overlay + "\n"));
    }
}
