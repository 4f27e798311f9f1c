package onrecord.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import onrecord.annotate.text.ArticleText;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.Facet;
import onrecord.article.Provenance;
import onrecord.article.Publication;
import onrecord.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTaggerTest {
    private static final String VOCABULARY = """
            countries:
              - {id: US, label: United States, names: [U.S., US, {text: America, except: [Latin America]}], demonyms: [American], cities: [Chicago], regions: [Texas, ", Tex."], source: test}
              - {id: FR, label: France, demonyms: [French], capitals: [Paris], source: test}
              - {id: NO, label: Norway, demonyms: [Norwegian], capitals: [Oslo], source: test}
              - {id: GE, label: Georgia, names: [{text: Georgia, anywhere: [Tbilisi]}], capitals: [Tbilisi], source: test}
              - {id: JO, label: Jordan, names: [{text: Jordan, anywhere: [Amman]}], capitals: [Amman], source: test}
              - {id: UA, label: Ukraine, cities: [{text: Odessa, except: ["Odessa, Texas"]}], capitals: [Kyiv], source: test}
              - {id: YE, label: Yemen, capitals: [Sana'a], cities: [Al-Bayda], source: test}
              - {id: CG, label: Congo, names: [{text: Congo, anywhere: [Brazzaville]}], capitals: [Brazzaville], source: test}
              - {id: CD, label: DR Congo, names: [{text: Congo, except: [Congo River]}], source: test}
            roles:
              - {id: minister, label: minister}
              - {id: mayor, label: mayor}
            people:
              - {id: ola-dahl, label: Ola Dahl, given: [Ola], family: [Dahl], aliases: [Dahlemann, King Ola], gender: male, surname: alone, country: "NO", source: test}
              - {id: old-lind, label: Per Lind, given: [Per], family: [Lind], surname: alone, roles: [{role: minister, from: 1980, to: 1990}], source: test}
              - {id: young-lind, label: Per Lind, given: [Per], family: [Lind], surname: alone, roles: [{role: minister, from: 2010, to: 2020}, {role: mayor, from: 2012, to: 2014}], source: test}
              - {id: kim-su-un, label: Kim Su Un, given: [Su Un], family: [Kim], order: family-first, source: test}
              - {id: ada-berg, label: Ada Berg, given: [Ada, Adah], family: [Berg, Bergh], gender: female, source: test}
            weapons:
              - {id: aircraft, label: Aircraft, class: true, generic: [warplane]}
              - {id: f-16, label: F-16 Fighting Falcon, parent: aircraft, aliases: [F-16], source: test}
              - {id: b-1, label: B-1, parent: aircraft, aliases: [B-1], source: test}
              - {id: b-1b, label: B-1B Lancer, parent: aircraft, aliases: [B-1B], source: test}
              - {id: patriot, label: MIM-104, parent: aircraft, aliases: [{text: Patriot, near: [missile, battery], except: [Patriot Act]}], source: test}
            given-names:
              - {id: test, male: [Ivar, John, George], female: [Ada, Anna], ambiguous: [Jordan], family-first: [Park]}
            """;

    private final NameTagger tagger = new NameTagger(new VocabularyReader().readText(VOCABULARY));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The French met Norwegians in Oslo. | FR NO",
                "NORWAY AND FRANCE MEET AGAIN TODAY | NO FR",
                "Tell us about it. |",
                "The US sent a note, a U.S.-led one. | US",
                "HELP US NOW WE NEED IT |",
                "Latin America is far from America. | US",
                "He was shot in Odessa. | UA",
                "He was shot in Odessa, Texas. Odessa mourns. | US",
                "A shop in Paris, Texas, burnt down. | US",
                "A shop in Abilene, Tex., burnt down. | US",
                "They went to Paris, Norway and Chicago. | FR NO US",
                "Georgia lost again. |",
                "Georgia lost again, they say in Tbilisi. | GE",
                "Congo is wide. | CD",
                "Congo is wide, they say in Brazzaville. | CG",
                "The Congo River is wide. |",
                "Sana’a and Sanaa and al-Bayda are one country's. | YE",
                "Kyiv-based Ukraine's | UA"
            })
    void countriesAreFoundByTheirNamesAndConditions(String body, String ids) {
        assertThat(ids(body, Facet.COUNTRY)).containsExactlyElementsOf(words(ids));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two F-16s, an F16 and an F 16. | f-16 f-16 f-16",
                "An F-16AM flew by. | f-16",
                "A B-1B and a B-1 flew by. | b-1b b-1",
                "A B-17 flew by. |",
                "Warplanes flew by. | aircraft",
                "A Patriot battery fired. | patriot",
                "The Patriot Act, a missile and a patriot. |",
                "Every Patriot knows it. |"
            })
    void weaponsAreFoundInAnySpellingOfADesignation(String body, String ids) {
        assertThat(mentions(body, Facet.WEAPON)).containsExactlyElementsOf(words(ids));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dahl spoke. | ola-dahl",
                "Berg spoke. |",
                "Ada Berg spoke. Then Berg left. | ada-berg ada-berg",
                "Adah M. Bergh spoke. | ada-berg",
                "Ms. Anna Dahl left. Dahl spoke. Ms. Dahl stayed away. | anna-dahl ola-dahl anna-dahl",
                "Minister Lind left. | old-lind",
                "Anna Dahl left. Lady Anna stayed. | anna-dahl anna-dahl",
                "Anna Dahl left. President Dahl stayed. | anna-dahl ola-dahl",
                "Sgt. Ivar Lund came with John Lund. Then Sgt. Lund left. | ivar-lund john-lund ivar-lund",
                "Dahlemann spoke. Anna Dahlemann left, and so did Dahlemann Street. | ola-dahl anna-dahlemann",
                "John Lund and Co sold it. |",
                "Kim Su-un spoke, and Kim left. | kim-su-un kim-su-un",
                "Anna Dahl spoke to Dahl Towers staff. | anna-dahl",
                "John R. Lund spoke. Mr. Lund left. Lund's car stayed. | john-r-lund john-r-lund john-r-lund",
                "President Xqz Vlim spoke. Vlim left. | xqz-vlim xqz-vlim",
                "Minister Vlim spoke. | vlim",
                "Maronite Patriarch Vlim spoke. | vlim",
                "Xqz-ul-Vlim spoke to Vlim-ur-Xqz. | xqz-ul-vlim vlim-ur-xqz",
                "Jamaat-ul-Vlim fought Harkat-ul-Vlim after Eid-ul-Fitr. |",
                "The spokesman Xqz Vlim spoke. | xqz-vlim",
                "Xqz Vlim, 34, was hurt. | xqz-vlim",
                "Xqz Vlim, a teacher, was hurt. | xqz-vlim",
                "Xqz Vlim spoke. |",
                "John Lund Hospital and the Ada Berg Street. |",
                "Park Geun-lo spoke. Park left. | park-geun-lo park-geun-lo",
                "On Monday John spoke. |",
                "Why John Lund Wrote Another Letter About Nothing |",
            })
    void peopleAreFoundByVocabularyAndGrammar(String body, String ids) {
        assertThat(mentions(body, Facet.PERSON)).containsExactlyElementsOf(words(ids));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odessa mourns.; He was shot in Odessa, Texas. | US",
                "Odessa burns, says Kyiv.; He once lived in Odessa, Texas. Odessa bored him.; Odessa burns on. | UA UA US UA",
            })
    void aPlaceThatIsPutElsewhereOnceSilencesItsNamesakeOnlyWhereNothingElseOfThatCountryIsNamed(
            String paragraphs, String ids) {
        assertThat(mentions(paragraphs.replace(";", "\n\n"), Facet.COUNTRY)).containsExactlyElementsOf(words(ids));
    }

    @Test
    void aPersonsNameIsNoCountry() {
        NamedArticle article = tag("Mr. Jordan Lund left Amman for Jordan.");
        assertThat(article.mentions(Facet.COUNTRY)).hasSize(2);
        assertThat(article.mentions(Facet.PERSON))
                .extracting(mention -> mention.span().of(article.article().body()))
                .containsExactly("Jordan Lund");
    }

    @Test
    void aPersonsSpanIsTheNameWithoutTitles() {
        NamedArticle article = tag("Norwegian Prime Minister George W. Lund spoke.");
        assertThat(article.mentions(Facet.PERSON))
                .extracting(mention -> mention.span().of(article.article().body()))
                .containsExactly("George W. Lund");
    }

    @Test
    void everyMentionCarriesItsRule() {
        NamedArticle article = tag("Norwegians in Oslo met John Lund, who flew F-16s.");
        assertThat(article.mentions())
                .extracting(mention -> mention.rule())
                .containsExactly("demonym", "capital", "given-name", "designation");
    }

    @Test
    void aNewcomersGenderFollowsTheGivenName() {
        assertThat(tag("Anna Lund spoke.").people().getFirst().gender())
                .isEqualTo(onrecord.vocabulary.Person.Gender.FEMALE);
    }

    @Test
    void theTitleAndTheFirstSentencesCountMore() {
        NamedArticle article = tag("Oslo is quiet. It rains. French guests left France.");
        assertThat(new Prominence(article.text()).rank(article.mentions(), Facet.COUNTRY))
                .extracting(ranked -> ranked.getKey() + ranked.getValue())
                .containsExactly("NO1", "FR2");
    }

    @ParameterizedTest
    @CsvSource({"1970,", "1985,old-lind", "2000,old-lind", "2012,young-lind"})
    void aFamilyNameAloneMeansWhoeverWasInOffice(int year, String id) {
        assertThat(tag("Lind spoke.", Publication.year(year)).people())
                .extracting(NamedPerson::id)
                .containsExactlyElementsOf(id == null ? List.of() : List.of(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1985 | Per Lind spoke. | old-lind",
                "2000 | Per Lind spoke. | per-lind-ambiguous",
                "2000 | The minister Per Lind spoke. | per-lind-ambiguous",
                "2000 | The mayor Per Lind spoke. Lind left. | young-lind",
            })
    void twoPeopleOfOneNameAreToldApartByRoleOrStayAmbiguous(int year, String body, String id) {
        NamedArticle article = tag(body, Publication.year(year));
        assertThat(article.people()).extracting(NamedPerson::id).containsExactly(id);
        assertThat(article.mentions().getFirst().rule())
                .isEqualTo(id.endsWith("ambiguous") ? "ambiguous" : "full-name");
    }

    private List<String> ids(String body, Facet facet) {
        return mentions(body, facet).stream().distinct().toList();
    }

    private List<String> mentions(String body, Facet facet) {
        return tag(body).mentions(facet).stream().map(mention -> mention.id()).toList();
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : List.of(text.strip().split(" "));
    }

    private NamedArticle tag(String body) {
        return tag(body, Publication.UNKNOWN);
    }

    private NamedArticle tag(String body, Publication published) {
        Article article = new Article(
                new ArticleId("test"),
                "",
                false,
                body,
                "",
                "",
                "",
                published,
                "en",
                new TreeMap<>(),
                new Provenance("test", "", "test/1", "0".repeat(64), null));
        return tagger.tag(article, ArticleText.of(article));
    }
}
