package onrecord.archive;

import static onrecord.fixture.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.article.AnnotatedArticle;
import onrecord.article.ArticleId;
import onrecord.article.Facet;
import onrecord.query.Labels;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import org.junit.jupiter.api.Test;

/** What every engine must offer to go on with: completions of what is typed, and articles like one. */
public abstract class HelpContract extends SearchContract {

    /** Poland goes by two names, Ivo Brandt by a third. */
    private static final Labels NAMES = new Labels() {
        private static final Map<String, List<String>> KNOWN =
                Map.of("PL", List.of("Poland", "Rzeczpospolita"), "ivo-brandt", List.of("Ivo Brandt", "Hyvo Brand"));

        @Override
        public Optional<String> label(Facet facet, String id) {
            return names(facet, id).stream().findFirst();
        }

        @Override
        public List<String> names(Facet facet, String id) {
            return KNOWN.getOrDefault(id, List.of());
        }

        @Override
        public List<String> ids(Facet facet, String text) {
            return KNOWN.entrySet().stream()
                    .filter(entry -> entry.getKey().equals(text)
                            || entry.getValue().stream().anyMatch(text::equalsIgnoreCase))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    };

    private List<Completion> suggest(Narrowing typed) throws IOException {
        return archive(ALL, NAMES).suggest(Kind.ARTICLES, typed, 8).all();
    }

    @Test
    void theLastWordIsCompletedFromTheArchive() throws IOException {
        assertThat(suggest(query("troops conv")))
                .containsExactly(new Completion(Completion.Type.TERM, null, "convoy", null, 2, "troops convoy"));
        assertThat(suggest(query("fuel conv"))).isEmpty();
    }

    @Test
    void aValueIsFoundByAnyOfItsNamesAndCountedUnderTheFilters() throws IOException {
        assertThat(suggest(query("rzecz")))
                .containsExactly(
                        new Completion(Completion.Type.COUNTRY, "PL", "Poland", "Rzeczpospolita", 2, "country:Poland"));
        Narrowing narrowed =
                query("grain pol").withChoices(Map.of(Facet.PERSON, new Choice(List.of("ivo-brandt"), List.of())));
        assertThat(suggest(narrowed))
                .containsExactly(
                        new Completion(Completion.Type.COUNTRY, "PL", "Poland", null, 1, "grain country:Poland"));
    }

    @Test
    void aNameIsCompletedOverSeveralWordsOnce() throws IOException {
        assertThat(suggest(query("ivo br")).getFirst())
                .isEqualTo(new Completion(
                        Completion.Type.PERSON, "ivo-brandt", "Ivo Brandt", null, 1, "person:\"Ivo Brandt\""));
        assertThat(suggest(query("ivo br")))
                .filteredOn(it -> "ivo-brandt".equals(it.id()))
                .hasSize(1);
    }

    @Test
    void behindAFieldOnlyItsValuesAreOffered() throws IOException {
        assertThat(suggest(query("country:"))).extracting(Completion::label).containsExactly("Poland");
        assertThat(suggest(query("speaker:iv")))
                .containsExactly(new Completion(
                        Completion.Type.SPEAKER, "ivo-brandt", "Ivo Brandt", null, 1, "speaker:\"Ivo Brandt\""));
    }

    @Test
    void whatWasMeantIsFoundInPhrasesInSeveralWordsAndOverSpaces() throws IOException {
        assertThat(meant("\"grian will\"")).containsExactly("\"grain will\"");
        assertThat(meant("troosp brigde")).first().isEqualTo("troops bridge");
        assertThat(meant("fortytrucks")).containsExactly("forty trucks");
        assertThat(meant("har vest")).containsExactly("harvest");
        assertThat(meant("vonvoy")).containsExactly("convoy");
    }

    @Test
    void aNameThatNobodyGoesByLeadsToTheOneThatIsMeant() throws IOException {
        assertThat(meant("country:Polnad")).containsExactly("country:\"Poland\"");
        assertThat(meant("grain speaker:\"Ivo Brand\"")).containsExactly("grain speaker:\"Ivo Brandt\"");
    }

    /** Under the names above, where queries are read with them too. */
    private List<String> meant(String query) throws IOException {
        Narrowing narrowing =
                Narrowing.EVERYTHING.withQuery(new QueryParser(NAMES, QueryLimits.DEFAULT).parse(query, QueryMode.ALL));
        return archive(ALL, NAMES).articles(page(narrowing, Sort.RELEVANCE, 1)).suggestions().stream()
                .map(Found.Suggestion::text)
                .toList();
    }

    @Test
    void withoutAClauseTheRestOfTheQueryIsAQuery() throws IOException {
        List<Found.Without> without = archive(ALL)
                .articles(page(query("convoy AND harvest NOT trucks"), Sort.RELEVANCE, 1))
                .without();
        assertThat(without).containsExactly(new Found.Without("q", "convoy", 1, "harvest NOT trucks"));
    }

    @Test
    void whatSharesTheTellingWordsIsSimilarAndAReprintIsSaidToBeOne() throws IOException {
        String text =
                "The ferry across the Dron sank near the old mill on Friday. Divers searched the wreck until nightfall, and"
                        + " the mill was lit by the lamps of their boats. Nobody was hurt.";
        List<AnnotatedArticle> articles = List.of(
                article("ferry").title("Ferry sinks near the mill").body(text).build(),
                article("reprint")
                        .title("Ferry sinks")
                        .body(text + " The mayor thanked them.")
                        .build(),
                article("divers")
                        .title("Divers give up")
                        .body("Divers left the wreck of the ferry by the mill.")
                        .build(),
                article("other")
                        .title("Snow")
                        .body("It snowed on the hills all day long.")
                        .build());
        List<SimilarArticle> similar =
                archive(articles).similar(new ArticleId("ferry"), 5).orElseThrow();
        assertThat(similar).extracting(it -> it.hit().article().id().value()).containsExactly("reprint", "divers");
        assertThat(similar).extracting(SimilarArticle::nearDuplicate).containsExactly(true, false);
        assertThat(archive(articles).similar(new ArticleId("nothing"), 5)).isEmpty();
    }
}
