package onrecord.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.annotate.text.ArticleText;
import onrecord.article.Article;
import onrecord.article.Facet;
import onrecord.fixture.ArticleBuilder;
import onrecord.vocabulary.VocabularyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalReportTest {
    private static final String VOCABULARY = """
            countries:
              - {id: US, label: United States, regions: [Texas], local: [County, Fire Department, school board, felony], namesakes: [Paris, Springfield], source: test}
              - {id: GB, label: United Kingdom, local: [Crown Court, school board], namesakes: [Springfield], source: test}
              - {id: FR, label: France, demonyms: [French], capitals: [Paris], source: test}
              - {id: SS, label: South Sudan, capitals: [Juba], source: test}
            """;

    private final NameTagger tagger = new NameTagger(new VocabularyReader().readText(VOCABULARY));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A barn burnt down in Henry County. | US local",
                "A barn burnt down, said the school board. |",
                "A barn burnt down, a felony, said the school board. | US local, US local",
                "A barn burnt down near Springfield. |",
                "A barn near Springfield burnt down, said the Fire Department. | US namesake",
                "A man from Springfield stood before Crown Court. | GB namesake",
                "A barn in Paris burnt down, said the Fire Department. | US namesake",
                "A French barn in Paris burnt down, said the Fire Department. | FR demonym, FR capital",
                "Troops from Juba took the county seat of Lopa County. | SS capital",
                "A barn in Paris, Texas, burnt down. Paris mourns. | US namesake, US region, US namesake",
                "A barn in Paris burnt down. | FR capital",
                "In Paris, Texas's governor spoke. | FR capital, US region",
            })
    void aLocalReportIsKnownByItsInstitutions(String body, String mentions) {
        assertThat(mentions(body)).isEqualTo(mentions == null ? "" : mentions);
    }

    @ParameterizedTest
    @CsvSource({
        "She spoke French., false",
        "She spoke only French and laughed., false",
        "'In French, she laughed.', false",
        "She read and wrote English and French., false",
        "'She spoke French, English and Arabic.', false",
        "'She spoke Arabic, English and French.', false",
        "It was translated from French., false",
        "The French word for it., false",
        "Papers in English and French papers said so., true",
        "In French and English papers it was read., true",
        "It came from French guests., true",
        "She knows French guests., true",
        "It was a gift from the French., true",
        "A French-speaking guest., false",
        "She spoke to French guests., true",
        "A guest in French clothes., true"
    })
    void aLanguageIsNoCountry(String body, boolean country) {
        assertThat(mentions(body)).isEqualTo(country ? "FR demonym" : "");
    }

    private String mentions(String body) {
        Article article =
                ArticleBuilder.article("test").title("").body(body).build().article();
        List<String> mentions = tagger.tag(article, ArticleText.of(article)).mentions(Facet.COUNTRY).stream()
                .map(mention -> mention.id() + " " + mention.rule())
                .toList();
        return String.join(", ", mentions);
    }
}
