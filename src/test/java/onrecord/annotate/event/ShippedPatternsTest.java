package onrecord.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import onrecord.annotate.name.NameTagger;
import onrecord.annotate.text.ArticleText;
import onrecord.article.Article;
import onrecord.article.EventValue;
import onrecord.fixture.ArticleBuilder;
import onrecord.vocabulary.Vocabulary;
import onrecord.vocabulary.VocabularyReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped event types make of a brief: the same event as news, and denied, feared, called for or long past. */
class ShippedPatternsTest {
    private static EventTagger tagger;
    private static NameTagger names;

    @BeforeAll
    static void read() {
        Vocabulary vocabulary = new VocabularyReader()
                .read(Path.of(System.getProperty("onrecord.home", "."), "index-config", "vocabulary"));
        tagger = new EventTagger(vocabulary);
        names = new NameTagger(vocabulary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "armed-clash | Rebels attacked an army base near the river on Monday.",
                "armed-clash | An army base was stormed by rebels overnight.",
                "territory-captured | Dozens of rebels seized the town on Tuesday.",
                "air-strike | Warplanes bombed a warehouse on Friday.",
                "drone-strike | Two drones hit a fuel depot at dawn.",
                "shelling | Artillery pounded the northern suburbs on Sunday.",
                "missile-strike | A missile struck the harbour on Wednesday.",
                "aircraft-shot-down | The army shot down a helicopter over the valley.",
                "bomb-explosion | A car bomb exploded outside the ministry on Thursday.",
                "suicide-bombing | A suicide bomber blew himself up in a market.",
                "attack-on-civilians | Gunmen killed a nurse, two drivers and a teacher in the village.",
                "attack-on-civilians | The priest was murdered on Saturday.",
                "abduction | Militants kidnapped three engineers on Monday.",
                "looting-and-destruction | Militants set fire to the country club.",
                "arrest | Police arrested five suspects on Tuesday.",
                "peaceful-protest | Thousands of protesters marched through the capital on Sunday.",
                "weapons-test | The country test-fired a ballistic missile on Monday.",
                "siege | Rebels besieged the town on Friday.",
                "ceasefire | Both sides agreed to a ceasefire on Tuesday.",
                "sanctions | Norway imposed sanctions on the bank on Monday.",
                "sanctions | Norway left the nuclear deal on Monday.",
                "attack-on-civilians | The mayor was shot at the door of his house on Monday.",
                "attack-on-civilians | A driver was hit by three bullets.",
                "bomb-explosion | Two men planted a bomb in front of a bank on Monday.",
                "bomb-explosion | Ten people were hurt on Monday in an explosion caused by a bomb in the bus.",
                "bomb-explosion | Three strong explosions occurred near the harbour last night.",
                "bomb-explosion | Eight explosions were reported near the prefect's house today.",
                "bomb-explosion | The bank was shaken by explosives on Tuesday.",
                "grenade-attack | The attack was carried out with hand grenades on Monday.",
                "attack-on-civilians | The murdered teachers came from the river village and were buried on Monday.",
                "attack-on-civilians | The inquiry looked into the army's reasons for slaughtering 14 fishermen on Monday.",
                "attack-on-civilians | The slaughter of 14 fishermen shocked the town on Monday.",
                "attack-on-civilians | Two clerks were shot to death in front of a home on Monday.",
                "attack-on-civilians | A senator died on Monday after having been shot in an attack near the harbour.",
                "attack-on-civilians | Men in a blue car fired several times at the newspaper's office on Monday.",
                "attack-on-civilians | The mayor was machinegunned on Monday.",
                "looting-and-destruction | Guerrillas set fire to a residence in the suburb on Monday.",
                "trial | The court acquitted the general on Monday.",
                "resignation | The president fired his defence minister on Monday.",
                "talks | The president had a telephone conversation with the king of Norway.",
                "condemnation | The chairman blasted the government of Norway.",
                "arms-transfer | Norway shipped tanks and rifles to its ally on Monday.",
                "arms-transfer | Norway is sending ammunition to the rebels.",
                "infrastructure-hit | Guerrillas blew up a power station overnight.",
                "evacuation | Soldiers evacuated 400 residents on Monday.",
                "disaster | An earthquake killed 40 people on Monday.",
                "casualties | The king spoke on Monday of the raid that killed 12 people.",
                "demand | Senior lawmakers demand a new harbour on Monday.",
                "condemnation | The former minister issued a sharp rebuke of the president on Monday.",
                "condemnation | The plan drew sharp criticism from the president on Monday.",
                "troop-deployment | The president ordered ground troops to the border on Monday.",
                "sanctions | Norway cuts $300 million in aid to its ally.",
                "sanctions | Norway broke off talks with its neighbour on Monday.",
                "airspace-violation | Two jets flew into Norwegian airspace on Monday.",
                "talks | President Jonas Hansen lands in Norway on Monday.",
                "talks | The president made his first trip to Norway on Monday.",
                "election | Norway elected a new president on Monday.",
                "disaster | The hurricane left nine dead on Monday.",
                "restriction | Norway barred three reporters from entering the country on Monday.",
                "weapons-test | Norway launched a rocket carrying a satellite into orbit on Monday.",
                "withdrawal | The rebels admitted defeat on Monday.",
                "investigation | An inquiry into the fire concluded on Monday that nobody was to blame.",
                "attack-on-civilians | A shooting in the market killed nine people on Monday.",
                "demand | The president called Monday for talks with Norway.",
                "casualties | On Monday witnesses say at least 70 rebels and 50 other fighters were killed in the hills.",
                "interception | Iron Dome intercepted 130 rockets on Monday.",
                "support | The president of Norway backed sanctions on Monday.",
                "threat | The president of Norway vowed to take “a heavy” revenge.",
                "casualties | The raid left seven dead on Monday.",
                "air-strike | Warplanes “bombed” a warehouse on Friday."
            })
    void whatHappensIsFound(String type, String sentence) {
        assertThat(types(sentence)).contains(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "armed-clash | Rebels attacked an army base near the river on Monday.",
                "air-strike | Warplanes bombed a warehouse on Friday.",
                "shelling | Artillery pounded the northern suburbs on Sunday.",
                "abduction | Militants kidnapped three engineers on Monday.",
                "arms-transfer | The ministry has already sent artillery and missiles to its ally.",
                "weapons-test | The country test-fired a ballistic missile on Monday.",
                "ceasefire | Both sides agreed to a ceasefire on Tuesday."
            })
    void whatALongArticleReportsFarDownIsFoundToo(String type, String sentence) {
        String aside = "The river was low and the harvest was late. ".repeat(12);
        assertThat(types(aside + sentence + " " + aside)).contains(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "armed-clash | The general denied that rebels attacked the army base.",
                "armed-clash | If rebels attack the army base, the road will close.",
                "armed-clash | The general is a member of a rebel-backed council.",
                "air-strike | Villagers fear that warplanes could bomb the warehouse.",
                "air-strike | The senator called for air strikes on the port.",
                "air-strike | Will warplanes bomb the warehouse?",
                "drone-strike | The ministry planned to launch a drone strike.",
                "bomb-explosion | A bomb attack was foiled near the ministry.",
                "bomb-explosion | The museum opens 30 years after the car bomb.",
                "attack-on-civilians | The group threatened to kill the nurse.",
                "attack-on-civilians | Guides tell visitors of the massacre of 1911, in the year 1999.",
                "abduction | Nobody was kidnapped, the mayor said.",
                "arrest | The court refused to arrest five suspects.",
                "weapons-test | The country halted all missile tests.",
                "siege | The general warned that rebels may besiege the town.",
                "ceasefire | Both sides refused to sign a ceasefire.",
                "sanctions | Norway will not impose sanctions on the bank.",
                "invasion | The parade recalls the invasion of 1940, 80 years ago.",
                "execution | Police foiled a beheading plot.",
                "execution | Students sat in a tent hung with three portraits of the cleric.",
                "drone-strike | The senator questioned the drone strike policies on Monday.",
                "coup | The general said that a coup was not underway on Monday.",
                "invasion | A Norwegian ground invasion could cost many lives.",
                "attack-on-civilians | The parade was perfectly executed on Monday.",
                "restriction | U.N. Secretary-General Ban Ki-moon Arrives in Norway on Monday.",
                "territory-handed-over | The second helicopter returned to the base on Monday.",
                "air-strike | The king met a plane carrying the bodies of two soldiers killed abroad.",
                "threat | Neighbours are terrified that Norway will retaliate.",
                "weapons-seized | Norway let police seize rifles for years.",
                "air-strike | The general told them of the so-called air strikes.",
                "air-strike | The bases can be hit, and jets can bomb the warehouse.",
                "air-strike | Air strikes could end the war.",
                "air-strike | Live ammunition and air strikes had not been used, he said.",
                "suicide-bombing | The shop sells suicide bomb vests to film crews.",
                "peaceful-protest | The ministers sit in the front row.",
                "armed-clash | He is a battle-hardened officer.",
                "armed-clash | The minister resigned after a clash with President Norling over the army.",
                "investigation | Teachers should open with open-ended inquiries.",
                "troop-deployment | The army moved to discharge 79 of the soldiers on Monday.",
                "troop-deployment | There are 5,200 soldiers currently deployed at the base.",
                "attack-on-civilians | The government took a shot at the mayor.",
                "attack-on-civilians | The army executed its plan on Monday.",
                "arms-transfer | Norway sends fighter jets to join the drills.",
                "arms-transfer | The country sent the paperwork for joining the chemical weapons treaty.",
                "withdrawal | Norway pulled out of a meeting on Monday.",
                "casualties | The country suffered no casualties on Monday.",
                "casualties | The general said that 150 people would be killed.",
                "invasion | The jets made a handful of incursions into the airspace of Norway.",
                "rejection | The minister declined to comment on Monday.",
                "interception | The only way to completely destroy the missiles of Norway is a long war.",
                "coup | Norway has been in turmoil since 1906, when its government was toppled by the army.",
                "sanctions | The minister stopped for a visit to a hotel on Monday.",
                "shelling | Norway fired a rocket from the coast into space on Monday.",
                "talks | The president landed in prison on Monday.",
                "disaster | The blast set off an artificial earthquake, and nobody was killed on Monday.",
                "investigation | The king asked for an inquiry into the fire on Monday.",
                "resignation | The president announced on Monday that he was quitting the treaty.",
                "commitment | The president promised on Monday to crush the rebels.",
                "armed-clash | The king spoke on Monday of a battle between good and evil.",
                "air-strike | The law of 2016 asks how many died in drone strikes outside war zones.",
                "occupation | If nobody stops it, annexation would harm the king.",
                "air-strike | The king says air strikes are not ordered to punish anybody.",
                "aid | Two million people needed food aid on Monday.",
                "casualties | A child of 14 died of the virus on Monday.",
                "threat | The council returns with plans threatening to derail the budget.",
                "looting-and-destruction | The hackers vandalized a website on Monday.",
                "armed-clash | Troops battled blocked roads on Monday.",
                "withdrawal | The senator blamed the war on the withdrawal of troops.",
                "talks | The king called on Norway to hold talks on Monday.",
                "ceasefire | Officials were very close to a cease-fire agreement on Monday.",
                "agreement | A peace agreement with Norway can be signed on Monday.",
                "commitment | The minister would only meet them if Norway took steps, and agreed to talk.",
                "aid | Norway sent reinforcements to aid the rebels on Monday.",
                "troop-deployment | There are some 14,000 troops in the country, deployed at various bases.",
                "arrest | Iron Dome intercepted 130 rockets on Monday.",
                "attack-on-civilians | Missing sailors found dead in a flooded ship.",
                "attack-on-civilians | The killing of General Hansen shook the army.",
                "armed-clash | The army blamed the attack on the rebels on Monday.",
                "sanctions | Norway imposed tariffs on steel on Monday.",
                "rejection | The phrase was rejected by the president on Monday.",
                "threat | The navy of Norway fired warning shots on Monday.",
                "threat | The ministry issued a warning to airlines of a terrorist plot on Monday.",
                "peaceful-protest | Crowds spilled into the streets to celebrate on Monday.",
                "peaceful-protest | The mayor resigned in protest at the state of the city on Monday.",
                "withdrawal | The general said that Norway pulled out of the region too quickly.",
                "support | Soldiers backed by air power took the hill on Monday.",
                "mob-violence | Colum Lynch reported from the harbour on Monday.",
                "troop-deployment | Steps such as deploying troops were discussed on Monday.",
                "troop-deployment | The admiral outlined his options, including the deployment of thousands of troops.",
                "casualties | The ministry never says how many people were killed in the raids.",
                "sexual-violence | A sexual assault bill was read on Monday.",
                "weapons-test | A train left for the nuclear test ground on Monday.",
                "air-strike | Most people spoke in support of air strikes.",
                "rejection | The party came closer to veto-proof support on Monday.",
                "armed-clash | The army suspended the anti-rebel fight against militants on Monday.",
                "armed-clash | The king spoke of a chemical weapons attack widely blamed on the army.",
                "demand | The navy confirms request for a new harbour.",
                "support | The fire brings back memories of the president.",
                "bomb-explosion | Experts believe that the bombs were planted a few days ago so that they could be activated at any time.",
                "bomb-explosion | Police discovered a bomb that was hidden in a bus on Monday.",
                "bomb-explosion | Eight loud cheers were reported near the prefect's house today.",
                "bomb-explosion | An explosion caused by a gas leak hurt the baker on Monday.",
                "bomb-explosion | The bank was shaken by bad news on Tuesday.",
                "grenade-attack | The attack was carried out with pamphlets on Monday.",
                "attack-on-civilians | The fresh teachers came from the river village on Monday.",
                "attack-on-civilians | The slaughter of 14 sheep and cattle shocked the town on Monday.",
                "attack-on-civilians | The council called for slaughtering the sheep on Monday.",
                "attack-on-civilians | A senator died on Monday after a heart attack near the harbour.",
                "attack-on-civilians | The editor fired two clerks at the newspaper's office on Monday.",
                "looting-and-destruction | The cook set fire to a steak in the suburb on Monday.",
                "siege | The planes carry arms to Norway's besieged government.",
                "coup | The envoy had said toppling the government was not a priority.",
                "sanctions | The law gave the minister new sanctions authorities against Norway.",
                "air-strike | Warplanes bombed a warehouse. The fire was seen far away for days. Hide Caption 3 of 9"
            })
    void whatIsDeniedFearedCalledForOrLongPastIsNot(String type, String sentence) {
        assertThat(types(sentence)).doesNotContain(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "execution | The king knew of a group that beheaded hostages.",
                "drone-strike | The use of drone strikes recalled an old story.",
                "air-strike | Coalition airstrikes have stopped their momentum.",
                "weapons-seized | The aim of seizing rifles was always clear.",
                "troop-deployment | In the 1990s there was a war. The army deployed troops.",
                "abduction | The group was founded in 1999. It kidnapped three engineers.",
                "shelling | Quick guide: artillery pounds the suburbs.",
                "air-strike | In the 1990s Norway launched 100 air strikes.",
                "shelling | Rebels often fire rockets into Norway."
            })
    void whatALongArticleMentionsOnceFarDownIsNot(String type, String sentence) {
        String aside = "The river was low and the harvest was late. ".repeat(24);
        assertThat(types(aside + "\n\n" + sentence + "\n\n" + aside)).doesNotContain(type);
    }

    @Test
    void anArticleOfManyShapesReportsWhatHappenedAlone() {
        String body = """
                Norway imposed sanctions on a shipping firm on Monday after a drone strike killed nine people in the harbour.

                Police arrested two suspects on Tuesday. The ministry denied that the army had shelled the islands, and an \
                envoy who was accused of it called the charge “a fable”.

                Officials from both sides met in the capital on Wednesday and agreed to a ceasefire. The general warned that \
                rebels could besiege the town, and a senator called for air strikes.

                “We will never test a missile,” the minister said, asked about a weapons test of 1999. Options such as \
                deploying troops were discussed, and the cruise missile that the old base once housed stands in a museum.

                In the north, 400 residents fled their homes on Monday.
                """;
        assertThat(titled("Norway imposes sanctions after drone strike", body))
                .containsExactlyInAnyOrder(
                        "sanctions", "drone-strike", "casualties", "arrest", "ceasefire", "displacement");
    }

    /** What the first sentences state is news whoever states it; what an old date stands beside is none wherever it stands. */
    @Test
    void theLeadOfAnOpinionPieceCountsInFull() {
        String aside = "The river was low and the harvest was late. ".repeat(12);
        assertThat(titled("Opinion: Why the harbour matters", "Norway invaded Sweden. " + aside))
                .contains("invasion");
        assertThat(titled("Opinion: Why the harbour matters", "In 1940 Norway invaded Sweden. " + aside))
                .doesNotContain("invasion");
        assertThat(titled("Smoke over the harbour", "I was ten when, in the 1990s, warplanes bombed it. " + aside))
                .doesNotContain("air-strike");
    }

    /** A report of one fight, with its background further down: losses, arms, a test and a drill. */
    @Test
    void aReportOfAFightHasTheEventsAroundItToo() {
        String report = """
                Norwegian forces have engaged Swedish troops at the front for the first time. The Norwegian king confirmed \
                the clash in an address on Tuesday. Sweden's deployment of troops has triggered international condemnation.

                The ministry estimated that more than 9,000 Swedish soldiers have arrived at the front.

                Reports indicate that Denmark has already sent artillery and missiles to Norway.

                Norwegian forces suffered significant losses, with up to 200 casualties daily.

                Sweden added another layer of provocation by launching a series of ballistic missiles into the sea just days \
                after the king oversaw a test of a ballistic missile.

                The launch prompted Denmark to deploy a bomber in a joint military exercise over the weekend.

                In 2003 Denmark signed a ceasefire. A decade ago rebels kidnapped three engineers.

                The council feared that Denmark could impose sanctions.
                """;
        assertThat(titled("Troops meet at the front", report))
                .contains(
                        "armed-clash",
                        "troop-deployment",
                        "condemnation",
                        "arms-transfer",
                        "casualties",
                        "weapons-test",
                        "military-exercise")
                .doesNotContain("ceasefire", "abduction", "sanctions");
    }

    @Test
    void aCaptionThatIsRepeatedCountsOnce() {
        String caption = "The army had deployed troops in the old town.\n\n";
        String aside = "The river was low and the harvest was late. ".repeat(12) + "\n\n";
        assertThat(types(aside + caption + caption + caption + caption)).doesNotContain("troop-deployment");
    }

    @Test
    void aHeadlineThatAnnouncesIsNoReport() {
        assertThat(titled("Minister, in a Shift, to Limit Targets of Drone Strikes", "The plan is new."))
                .doesNotContain("drone-strike");
        assertThat(titled("Drone Strikes Hit Northern Towns", "The towns are small."))
                .contains("drone-strike");
    }

    private static List<String> types(String body) {
        return titled("", body);
    }

    private static List<String> titled(String title, String body) {
        Article article = ArticleBuilder.article("brief")
                .title(title)
                .body(body)
                .day("2020-03-03")
                .build()
                .article();
        return tagger.tag(names.tag(article, ArticleText.of(article))).events().stream()
                .map(EventValue::id)
                .toList();
    }
}
