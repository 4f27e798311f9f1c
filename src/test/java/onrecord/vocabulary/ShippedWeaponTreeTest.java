package onrecord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the classes and systems in {@code index-config/vocabulary/weapons}. */
class ShippedWeaponTreeTest {
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    private static Taxonomy<Weapon> weapons;

    @BeforeAll
    static void read() {
        weapons = new VocabularyReader()
                .read(Path.of(System.getProperty("onrecord.home", "."), "index-config", "vocabulary"))
                .weapons();
    }

    private static List<Weapon> systems() {
        return weapons.all().stream().filter(weapon -> !weapon.isClass()).toList();
    }

    @Test
    void thereAreAtLeastSevenHundredSystemsEachWithASource() {
        assertThat(systems())
                .hasSizeGreaterThanOrEqualTo(700)
                .allSatisfy(system ->
                        assertThat(system.source()).as(system.id()).isNotBlank().isNotEqualTo("?"));
    }

    @Test
    void theWellKnownSystemsOfTheEastAreFoundInCyrillicToo() {
        assertThat(systems())
                .filteredOn(system -> system.aliases().stream()
                        .anyMatch(alias -> CYRILLIC.matcher(alias.text()).find()))
                .hasSizeGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "aircraft, 100",
        "helicopter, 40",
        "drone, 100",
        "loitering-munition, 30",
        "ballistic-missile, 60",
        "cruise-missile, 30",
        "anti-ship-missile, 30",
        "air-to-air-missile, 15",
        "air-defence, 80",
        "manpads, 10",
        "artillery, 100",
        "rocket-artillery, 40",
        "tank, 50",
        "armoured-vehicle, 200",
        "small-arms, 60",
        "anti-tank, 60",
        "naval-vessel, 100",
        "mine-explosive, 30",
        "bomb, 40",
        "nuclear-weapon, 5",
        "chemical-weapon, 5",
        "biological-weapon, 1",
        "electronic-warfare, 30",
        "radar, 40",
    })
    void everyClassHasSystemsBelowIt(String id, int least) {
        assertThat(weapons.find(id)).get().matches(Weapon::isClass, "is a class");
        assertThat(systems())
                .filteredOn(system -> weapons.path(system.id()).contains(id))
                .hasSizeGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "Leopard 2A6, leopard-2",
        "Kh-101, cruise-missile",
        "S-300PMU-2, s-300",
        "С-300, air-defence",
        "Град, rocket-artillery",
        "Калибр, cruise-missile",
        "SS-N-27 Sizzler, cruise-missile",
        "SA-10 Grumble, air-defence",
        "Т-72, tank",
    })
    void aSystemIsFoundByWesternNatoAndCyrillicNamesWithinItsFamilyOrClass(String name, String above) {
        assertThat(systems())
                .filteredOn(system -> system.label().equals(name)
                        || system.aliases().stream()
                                .anyMatch(alias -> alias.text().equals(name)))
                .isNotEmpty()
                .allSatisfy(system -> assertThat(weapons.path(system.id())).contains(above));
    }
}
