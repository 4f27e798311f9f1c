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

/** Names that mean a country only in the right company, with the vocabulary as it ships. */
class ShippedCountriesTest {
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
                "Troops left Georgia for Tbilisi. | GE",
                "Voters in Georgia, Alabama and Florida queued. | US",
                "The governor of Georgia spoke in Atlanta. | US",
                "Refugees reached Jordan from Syria. | JO SY",
                "Michael Jordan scored again. |",
                "Maj. Gen. Golan scored again. |",
                "The general left Golan for good. | SY",
                "The army of Chad crossed Lake Chad into Niger. | TD NE",
                "Chad Wilmot scored again. |",
                "Gunmen from Nigeria crossed into Niger. | NG NE",
                "The Niger Delta burns. | NG",
                "Rebels in Congo took Goma. | CD",
                "Officials of Congo met in Brazzaville. | CG",
                "The Democratic Republic of the Congo and the Republic of Congo signed. | CD CG",
                "North Korea fired; South Korea fired back. | KP KR",
                "Korea, said Seoul, was calm. | KR",
                "He served in the Korean War. |",
                "Washington warned Moscow. | US RU",
                "The Washington Post was sold. |",
                "Denzel Washington spoke. |",
                "Guinea and Guinea-Bissau and Equatorial Guinea and Papua New Guinea met. | GN GW GQ PG",
                "Guinea pigs squeaked. |",
                "Paris Hilton sang. |",
                "The turkey was eaten cold. |",
                "Turkey and Greece signed. | TR GR",
                "The Kremlin, the Pentagon and Downing Street were silent. | RU US GB",
                "The Knesset and the Bundestag voted. | IL DE",
                "The Warsaw Pact and the Geneva Conventions are history. |",
                "The Minsk agreements and the Oslo Accords failed. |",
                "A tanker left the Gulf of Aden for the Gulf of Mexico. |",
                "A bomb went off in Haifa Street. |",
                "Nurses in Banyuwangi, Nandurbar and Fuyang rested. | ID IN CN",
                "Clinics opened in Gemena, Voinjama and Katutura. | CD LR NA",
                "Minna Wilmot crossed the San Pedro. |",
                "The GAO counted. | ",
                "GAO, Mali - Shots were heard. | ML",
                "Bill Holland reported it. Holland left. |",
                "Bill Holland flew home. Holland and the Dutch rejoiced. | NL",
                "The gate, in a picture by Oyvar Dahiya/NPR, was shut. |",
                "The gate of Northern Tripoli/Libya was shut. | LY",
                "The Free Syrian Army left. Syrian soldiers came. | SY",
                "In Jerusalem, U.S. envoys waited. | IL US",
                "In Geneva, Ukraine's envoy waited. | CH UA",
                "A man from Birmingham, Alabama, was held. | US",
                "Burma and Zaire and Rhodesia are names of old. | MM CD ZW",
                "Sheriff's deputies in Lopa County found him near Athens. | US",
                "A report by USA Today said so. |",
                "Gardai found him near Cork. | IE",
                "Shells fell on Chasiv Yar, Velyka Novosilka and Hulyaipole. | UA",
                "Rockets hit Bint Jbeil; troops left Al-Mawasi and Nahariya. | LB PS IL",
                "Fighters took Zalingei, Masisi, Ouahigouya and Ansongo. | SD CD BF ML",
                "They met in Loikaw, Kalbajar, Jermuk and Akhalgori. | MM AZ AM GE",
                "The RSF shelled El Fasher in Darfur. | SD",
                "The RSF gave its yearly report. |",
                "The SDF held Raqqa. | SY",
                "The jailed leader of the PKK wrote a letter. |",
                "He liked the Swat valley in Pakistan. | PK",
                "Pakistan sent a SWAT team. | PK",
                "Batman flew over Gotham. |",
                "The town of Batman in Turkey was calm. | TR",
                "Tyre pressure was low. |",
                "Lebanon buried its dead in Tyre. | LB",
                "She left Moscow, Idaho, behind. | US",
                "Korea was mentioned. |",
                "Seven people caught the Hong Kong Flu in Akita Prefecture. | JP",
                "Hong Kong shops closed. | HK",
                "Crimean-Congo fever was found. |",
                "Fever broke out in the Republic of Congo. Congo closed schools; Congolese doctors flew in. | CG",
                "Fever broke out in DR Congo. Congo closed schools. | CD",
                "Fever broke out in the Democratic Republic of Congo. Congo closed schools. | CD",
                "Ducks died in Tulcea, Bac Giang, Fars province and Uige. | RO VN IR AO",
                "Hidalgo spoke. |",
                "An interceptor of the Iron Dome was sold. |",
                "The Khorasan Group claimed it. |",
                "Police in Kent, England, said so. | GB",
                "British tourists saw Fort Kent in Maine. | GB US",
                "Schools closed in Hidalgo and in other states of Mexico. | MX",
                "She moved to Erie, PA, in spring. | US",
                "After the crackdown, PA officials were silent. |",
                "Malls opened in Medina counties and in Mecca. | SA",
            })
    void anAmbiguousNameIsSettledByItsCompany(String body, String ids) {
        Article article =
                ArticleBuilder.article("test").title("").body(body).build().article();
        String found = tagger.tag(article, ArticleText.of(article)).mentions(Facet.COUNTRY).stream()
                .map(mention -> mention.id())
                .distinct()
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(ids == null ? "" : ids);
    }
}
