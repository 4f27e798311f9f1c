package onrecord.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import onrecord.article.EventValue.Acled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the shipped event types and weapon classes against the codebooks and against what the program relies on. */
class ShippedEventsTest {
    /** Event type and sub-event type, as ACLED's codebook spells them. */
    private static final Set<Acled> CODEBOOK = Set.of(
            new Acled("Battles", "Armed clash"),
            new Acled("Battles", "Government regains territory"),
            new Acled("Battles", "Non-state actor overtakes territory"),
            new Acled("Explosions/Remote violence", "Air/drone strike"),
            new Acled("Explosions/Remote violence", "Chemical weapon"),
            new Acled("Explosions/Remote violence", "Grenade"),
            new Acled("Explosions/Remote violence", "Remote explosive/landmine/IED"),
            new Acled("Explosions/Remote violence", "Shelling/artillery/missile attack"),
            new Acled("Explosions/Remote violence", "Suicide bomb"),
            new Acled("Violence against civilians", "Abduction/forced disappearance"),
            new Acled("Violence against civilians", "Attack"),
            new Acled("Violence against civilians", "Sexual violence"),
            new Acled("Protests", "Excessive force against protesters"),
            new Acled("Protests", "Peaceful protest"),
            new Acled("Protests", "Protest with intervention"),
            new Acled("Riots", "Mob violence"),
            new Acled("Riots", "Violent demonstration"),
            new Acled("Strategic developments", "Agreement"),
            new Acled("Strategic developments", "Arrests"),
            new Acled("Strategic developments", "Change to group/activity"),
            new Acled("Strategic developments", "Disrupted weapons use"),
            new Acled("Strategic developments", "Headquarters or base established"),
            new Acled("Strategic developments", "Looting/property destruction"),
            new Acled("Strategic developments", "Non-violent transfer of territory"),
            new Acled("Strategic developments", "Other"));

    private static final Set<String> PLOVER = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "COOPERATE",
            "AID",
            "CONCEDE",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    private static Vocabulary vocabulary;

    @BeforeAll
    static void read() {
        vocabulary = new VocabularyReader()
                .read(Path.of(System.getProperty("onrecord.home", "."), "index-config", "vocabulary"));
    }

    @Test
    void everySubEventOfTheCodebookIsSomewhere() {
        Set<Acled> used = new HashSet<>();
        vocabulary.eventTypes().all().stream()
                .map(EventType::acled)
                .filter(acled -> acled != null)
                .forEach(used::add);
        assertThat(used).isEqualTo(CODEBOOK);
    }

    @Test
    void everyPloverClassIsSomewhereAndNoOther() {
        Set<String> used = new HashSet<>();
        vocabulary.eventTypes().all().stream()
                .map(EventType::plover)
                .filter(plover -> plover != null)
                .forEach(used::add);
        assertThat(used).isEqualTo(PLOVER);
    }

    @Test
    void everyTypeCanBeRecognisedAndHangsUnderAClass() {
        assertThat(vocabulary.eventTypes().all()).allSatisfy(type -> {
            assertThat(type.isClass()).isEqualTo(type.patterns().isEmpty());
            assertThat(type.isClass()).isEqualTo(type.parent() == null);
        });
    }

    @Test
    void theTypesThatOtherRoomsNameAreThere() {
        assertThat(vocabulary.eventTypes().all())
                .extracting(EventType::id)
                .contains(
                        "armed-clash",
                        "troop-deployment",
                        "condemnation",
                        "arms-transfer",
                        "weapons-test",
                        "military-exercise",
                        "casualties");
    }

    @Test
    void weaponClassesCarryGenericWordsAndSystemsASource() {
        assertThat(vocabulary.weapons().all()).allSatisfy(weapon -> {
            if (weapon.isClass()) {
                assertThat(weapon.generic()).isNotEmpty();
            } else {
                assertThat(weapon.source()).isNotBlank();
            }
        });
        assertThat(vocabulary.weapons().path("leopard-2a6"))
                .containsExactly("armoured-vehicle", "tank", "leopard-2", "leopard-2a6");
        assertThat(vocabulary.weapons().path("b-1b")).containsExactly("aircraft", "bomber", "b-1b");
    }
}
