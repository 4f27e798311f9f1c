package onrecord.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import onrecord.annotate.text.ArticleText;
import onrecord.article.Article;
import onrecord.article.Facet;
import onrecord.fixture.ArticleBuilder;
import onrecord.vocabulary.VocabularyReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of weapons that are words and names of other things too, with the vocabulary as it ships. */
class ShippedWeaponsTest {
    private static NameTagger tagger;

    @BeforeAll
    static void read() {
        tagger = new NameTagger(new VocabularyReader()
                .read(Path.of(System.getProperty("onrecord.home", "."), "index-config", "vocabulary")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Patriot battery fired. | Patriot battery",
                "Ukraine asked for more Patriots to shoot down missiles. | Patriots",
                "Congress renewed the Patriot Act. |",
                "Two F-16 fighters escorted it. | fighters",
                "Taliban fighters hid near the pilot's village. |",
                "It is the largest non-nuclear bomb. |",
                "The newspaper Rodong printed it. |",
                "The Patriots won the Super Bowl. |",
                "A Caesar howitzer was seen near the front. | Caesar howitzer",
                "Julius Caesar crossed the river. |",
                "She ordered a Caesar salad. |",
                "Grad rockets hit the town. | Grad rockets",
                "He read a report by Human Rights Watch. |",
                "An MQ-9 Reaper drone crashed. | MQ-9 Reaper",
                "The Grim Reaper came early. |",
                "A Predator drone fired two Hellfire missiles. | Predator drone",
                "The court called him a sexual predator. |",
                "The film Predator was shown again. |",
                "The preacher spoke of hellfire and brimstone. |",
                "A Buk missile downed the airliner. | Buk",
                "Javelin missiles stopped the column. | Javelin missiles",
                "He threw the javelin at the Olympics. |",
                "Tomahawk cruise missiles hit the base. | Tomahawk cruise missiles",
                "The museum shows a tomahawk and a drum. |",
                "Hawk air defence systems were delivered. | Hawk air defence",
                "She is a hawk on spending. |",
                "Tony Hawk skates again. |",
                "Tiger helicopters took off. | Tiger helicopters",
                "Tiger Woods won again. |",
                "Leopard 2 tanks crossed the river. | Leopard 2",
                "Germany sent Leopard tanks. | Leopard tanks",
                "A leopard escaped from the zoo. |",
                "The town of Buk has a market. |",
                "A man named Buk sang. |",
                "Grad school is costly. |",
                "The firm Javelin sells shoes. |",
                "The Hawks beat the Tigers. |",
                "The Leopards lost the cup. |",
                "Reaper crews fired on the convoy from a drone. | Reaper",
                "Hellfire missiles killed the driver. | Hellfire missiles",
                "Caesar said little. |",
                "A Leopard 2A6 burnt out. | Leopard 2A6",
                "Kh-101 cruise missiles fell at night. | Kh-101",
                "The National Rifle Association met. |",
                "A rifle was found. | rifle",
                "An aid flotilla sailed for Gaza. |",
                "A flotilla of warships sailed. | flotilla",
                "Two Mi-2 helicopters took off. | Mi-2",
                "Калибр и Град. | Калибр",
                "Strategic bombers flew over the sea. | bombers",
                "Terrorist bombers blew up a jet. |",
                "He threw a stick of dynamite into the debate. |",
                "Police seized dynamite and detonators. | dynamite",
                "Зенитный комплекс С-300 был уничтожен. | С-300",
                "An F16, an F 16 and an F-16 landed. | F16",
            })
    void aWordIsAWeaponInTheRightCompanyOnly(String body, String first) {
        Article article =
                ArticleBuilder.article("test").title("").body(body).build().article();
        String found = tagger.tag(article, ArticleText.of(article)).mentions(Facet.WEAPON).stream()
                .map(mention -> mention.span().of(body))
                .collect(Collectors.joining(", "));
        if (first == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(first);
        }
    }
}
