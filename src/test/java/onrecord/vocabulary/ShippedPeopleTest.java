package onrecord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the people who ship, beyond what the reader refuses in any vocabulary. */
class ShippedPeopleTest {
    private static Vocabulary vocabulary;

    @BeforeAll
    static void read() {
        vocabulary = new VocabularyReader()
                .read(Path.of(System.getProperty("onrecord.home", "."), "index-config", "vocabulary"));
    }

    @Test
    void thereAreAtLeastSixHundredEachWithASource() {
        assertThat(vocabulary.people())
                .hasSizeGreaterThanOrEqualTo(600)
                .allSatisfy(person ->
                        assertThat(person.source()).as(person.id()).isNotBlank().isNotEqualTo("?"));
    }

    @Test
    void aSurnameThatStandsAloneMeansOnePerson() {
        assertThat(shared(
                        person -> person.surname() == Person.Surname.ALONE ? person.family().stream() : Stream.empty()))
                .isEmpty();
    }

    @Test
    void noTwoPeopleShareAFullNameWithoutACondition() {
        assertThat(shared(person -> person.fullNames().stream()
                        .filter(alias -> !alias.conditional())
                        .map(Alias::text)))
                .isEmpty();
    }

    @Test
    void everyOpenRoleSaysWhenItWasLastChecked() {
        assertThat(vocabulary.people())
                .filteredOn(person -> person.roles().stream().anyMatch(tenure -> tenure.to() == null))
                .allSatisfy(
                        person -> assertThat(person.checked()).as(person.id()).isNotNull());
    }

    @Test
    void everyLabelIsAName() {
        assertThat(vocabulary.people())
                .allSatisfy(person ->
                        assertThat(vocabulary.peopleNamed(person.label())).contains(person.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "Volodymyr Zelenskyy, volodymyr-zelenskyy",
        "Vladimir Zelensky, volodymyr-zelenskyy",
        "Володимир Зеленський, volodymyr-zelenskyy",
        "Kim Jong-un, kim-jong-un",
        "김정은, kim-jong-un",
        "Muammar Gaddafi, moammar-gaddafi",
        "Moammar Khadafy, moammar-gaddafi",
        "Bashar Assad, bashar-al-assad",
        "Qasem Soleimani, qassem-soleimani",
        "Recep Tayyip Erdoğan, recep-tayyip-erdogan",
        "习近平, xi-jinping",
        "George H.W. Bush, george-h-w-bush",
        "Hemedti, mohamed-hamdan-dagalo",
    })
    void aPersonIsFoundByTheSpellingsOfNewspapers(String printed, String id) {
        assertThat(vocabulary.peopleNamed(printed)).containsExactly(id);
    }

    /** What several people claim, and who: compared as {@link Folding#key(String)} does. */
    private static Map<String, List<String>> shared(Function<Person, Stream<String>> names) {
        Map<String, TreeSet<String>> claims = new TreeMap<>();
        for (Person person : vocabulary.people()) {
            names.apply(person)
                    .forEach(name -> claims.computeIfAbsent(Folding.key(name), key -> new TreeSet<>())
                            .add(person.id()));
        }
        return claims.entrySet().stream()
                .filter(claim -> claim.getValue().size() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, claim -> List.copyOf(claim.getValue())));
    }
}
