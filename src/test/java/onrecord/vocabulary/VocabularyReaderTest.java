package onrecord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyReaderTest {
    private static final String NORWAY = """
            countries:
              - id: NO
                label: Norway
                demonyms: [Norwegian, Norwegians]
                capitals: [Oslo]
                source: ISO 3166-1
            """;

    private final VocabularyReader reader = new VocabularyReader();

    @Test
    void norwayIsACountryAndNotATruthValue() {
        Vocabulary vocabulary = reader.readText(NORWAY);
        assertThat(vocabulary.country("NO")).map(Country::label).contains("Norway");
        assertThat(vocabulary.countriesNamed("oslo")).containsExactly("NO");
    }

    @Test
    void theLabelCountsAsAName() {
        Country norway = reader.readText(NORWAY).country("NO").orElseThrow();
        assertThat(norway.names().getFirst()).isEqualTo(new Country.Name(Country.Naming.NAME, Alias.of("Norway")));
    }

    @Test
    void anAliasMayCarryConditions() {
        Vocabulary vocabulary = reader.readText("""
                countries:
                  - id: GE
                    label: Georgia (country)
                    names: [{text: Georgia, anywhere: [Tbilisi, Caucasus], except: [Georgia Tech]}]
                    source: ISO 3166-1
                """);
        Alias georgia = vocabulary.country("GE").orElseThrow().names().getLast().alias();
        assertThat(georgia.anywhere()).containsExactly("Tbilisi", "Caucasus");
        assertThat(georgia.except()).containsExactly("Georgia Tech");
        assertThat(georgia.conditional()).isTrue();
    }

    @Test
    void everyFaultIsReportedWithItsLine() {
        BrokenConfigurationException broken = faultsOf("""
                countries:
                  - id: norway
                    label: Norway
                    capitol: [Oslo]
                    source: ISO 3166-1
                  - id: SE
                    source: ISO 3166-1
                  - id: SE
                    label: Sweden
                    source: ISO 3166-1
                wepons: []
                """);
        assertThat(broken.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "vocabulary.yaml:2: 'norway' is not an ISO 3166-1 alpha-2 code",
                        "vocabulary.yaml:4: unknown key 'capitol'",
                        "vocabulary.yaml:6: 'label' is missing",
                        "vocabulary.yaml:8: id 'SE' stands already at vocabulary.yaml:6",
                        "vocabulary.yaml:11: unknown kind of vocabulary 'wepons'");
    }

    @Test
    void aFileThatIsNoYamlIsReportedWithItsLine() {
        BrokenConfigurationException broken = faultsOf("countries:\n  - id: [NO\n    label: x: y\n");
        assertThat(broken.faults()).hasSize(1);
        assertThat(broken.faults().getFirst().message()).startsWith("not readable as YAML");
        assertThat(broken.faults().getFirst().place().line()).isGreaterThan(1);
    }

    @Test
    void oneNameForTwoCountriesIsAFaultUnlessAConditionTellsThemApart() {
        String two = """
                countries:
                  - {id: CG, label: Congo, source: ISO 3166-1}
                  - {id: CD, label: DR Congo, names: [%s], source: ISO 3166-1}
                """;
        assertThat(faultsOf(two.formatted("Congo")).faults())
                .extracting(Fault::message)
                .containsExactly(
                        "'Congo' means both 'CD' and 'CG' (vocabulary.yaml:2) and nothing tells them apart: 'near' or 'anywhere' can");
        assertThat(reader.readText(two.formatted("{text: Congo, anywhere: [Kinshasa]}"))
                        .countriesNamed("Congo"))
                .containsExactly("CG", "CD");
    }

    @Test
    void unknownParentsRolesAndCountriesAreFaults() {
        assertThat(faultsOf("""
                        weapons:
                          - {id: b-1b, label: B-1B Lancer, parent: bomber, country: US, source: test}
                        people:
                          - {id: ada-berg, label: Ada Berg, source: test, roles: [{role: envoy}]}
                        """).faults())
                .extracting(Fault::message)
                .containsExactlyInAnyOrder(
                        "'b-1b' has an unknown parent 'bomber'",
                        "'b-1b' names an unknown country 'US'",
                        "'ada-berg' names an unknown role 'envoy'");
    }

    @Test
    void aTreeThatRunsInACircleIsAFault() {
        assertThat(faultsOf("""
                        events:
                          - {id: fighting, label: Fighting, parent: clash, class: true}
                          - {id: clash, label: Clash, parent: fighting}
                        """).faults()).extracting(Fault::message).containsExactly("'fighting' is its own ancestor");
    }

    @Test
    void theTreeKnowsPathsAndChildren() {
        Taxonomy<Weapon> weapons = reader.readText("""
                        weapons:
                          - {id: aircraft, label: Aircraft, class: true}
                          - {id: bomber, label: Bomber, class: true, parent: aircraft, generic: [bomber]}
                          - {id: b-1b, label: B-1B Lancer, parent: bomber, aliases: [B-1B], source: test}
                        """).weapons();
        assertThat(weapons.path("b-1b")).containsExactly("aircraft", "bomber", "b-1b");
        assertThat(weapons.children("aircraft")).extracting(Weapon::id).containsExactly("bomber");
        assertThat(weapons.roots()).extracting(Weapon::id).containsExactly("aircraft");
    }

    @Test
    void everyGivenNameGoesWithEveryFamilyNameInTheOrderOfTheLanguage() {
        Vocabulary vocabulary = reader.readText("""
                people:
                  - {id: berg-ada, label: Berg Ada, given: [Ada, Adah], family: [Berg, Bergh], order: family-first, source: test}
                """);
        assertThat(vocabulary.person("berg-ada").orElseThrow().fullNames())
                .extracting(Alias::text)
                .containsExactly("Berg Ada", "Bergh Ada", "Berg Adah", "Bergh Adah");
        assertThat(vocabulary.peopleNamed("BERGH-ADAH")).containsExactly("berg-ada");
    }

    @Test
    void rolesKeepThePrecisionOfTheirDates() {
        Person person = reader.readText("""
                        roles:
                          - {id: envoy, label: envoy}
                        people:
                          - {id: ada-berg, label: Ada Berg, source: test, roles: [{role: envoy, from: 2019, to: 2020-02}]}
                        """).person("ada-berg").orElseThrow();
        Tenure envoy = person.roles().getFirst();
        assertThat(envoy.covers(java.time.LocalDate.of(2019, 1, 1))).isTrue();
        assertThat(envoy.covers(java.time.LocalDate.of(2020, 2, 29))).isTrue();
        assertThat(envoy.covers(java.time.LocalDate.of(2020, 3, 1))).isFalse();
    }

    @Test
    void anOverlayAddsExtendsReplacesAndRemoves() {
        String shipped = """
                countries:
                  - {id: NO, label: Norway, capitals: [Oslo], source: ISO 3166-1}
                  - {id: SE, label: Sweden, capitals: [Stockholm], source: ISO 3166-1}
                  - {id: DK, label: Denmark, source: ISO 3166-1}
                """;
        String overlay = """
                countries:
                  - {id: NO, extend: true, capitals: [Christiania]}
                  - {id: SE, label: Kingdom of Sweden, source: newsroom}
                  - {id: DK, remove: true}
                  - {id: FI, label: Finland, source: newsroom}
                """;
        Vocabulary vocabulary = reader.readText(shipped, overlay);
        assertThat(vocabulary.countries()).extracting(Country::id).containsExactly("NO", "SE", "FI");
        assertThat(vocabulary.countriesNamed("Christiania")).containsExactly("NO");
        assertThat(vocabulary.countriesNamed("Oslo")).containsExactly("NO");
        assertThat(vocabulary.countriesNamed("Stockholm")).isEmpty();
    }

    @Test
    void anOverlayCannotExtendWhatIsNotThere() {
        BrokenConfigurationException broken = catchThrowableOfType(
                BrokenConfigurationException.class,
                () -> reader.readText(NORWAY, "countries:\n  - {id: XX, extend: true}\n"));
        assertThat(broken.faults())
                .extracting(Fault::toString)
                .containsExactly("overlay.yaml:2: nothing to extend: no entry 'XX'");
    }

    @Test
    void foldersAreReadWithEverythingBelowThem(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("places/europe"));
        Files.writeString(folder.resolve("places/europe/north.yaml"), NORWAY);
        Files.writeString(folder.resolve("notes.txt"), "not a vocabulary");
        assertThat(reader.read(folder, folder.resolve("missing")).countries()).hasSize(1);
    }

    @Test
    void theHashFollowsTheContentAndNotTheFolder(@TempDir Path one, @TempDir Path other) throws Exception {
        Files.writeString(one.resolve("north.yaml"), NORWAY);
        Files.writeString(other.resolve("north.yaml"), NORWAY);
        String hash = reader.read(one).hash();
        assertThat(reader.read(other).hash()).isEqualTo(hash).hasSize(64);
        Files.writeString(other.resolve("north.yaml"), NORWAY.replace("Oslo", "Christiania"));
        assertThat(reader.read(other).hash()).isNotEqualTo(hash);
    }

    @Test
    void aSurnameAloneNeedsAFamilyName() {
        assertThat(faultsOf("people:\n  - {id: ada, label: Ada, surname: alone, source: test}\n")
                        .faults())
                .extracting(Fault::message)
                .isEqualTo(List.of("'surname: alone' needs a 'family' name"));
    }

    private BrokenConfigurationException faultsOf(String yaml) {
        return catchThrowableOfType(BrokenConfigurationException.class, () -> reader.readText(yaml));
    }
}
