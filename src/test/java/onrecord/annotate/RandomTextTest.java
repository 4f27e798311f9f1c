package onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import onrecord.annotate.name.NameTagger;
import onrecord.annotate.name.NamedArticle;
import onrecord.annotate.text.ArticleText;
import onrecord.annotate.text.StructuredText;
import onrecord.annotate.text.Token;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.Facet;
import onrecord.article.Mention;
import onrecord.article.Provenance;
import onrecord.article.Publication;
import onrecord.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

/** What must hold of any text. Prints its seed; {@code -Dseed=} plays one again. */
class RandomTextTest {
    private static final List<String> PIECES = List.of(
            "Oslo",
            "OSLO",
            "oslo",
            "Ada",
            "Berg",
            "F",
            "16",
            "-",
            "\u2011",
            ".",
            ",",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\"",
            "\u201C",
            "\u201D",
            "'",
            "\u2019s",
            "s",
            "U.S.",
            "A.",
            "al",
            "Mr",
            "(",
            ")",
            "?",
            "!",
            "\uD800",
            "\uDC00",
            "\uD83D\uDE00",
            "\u0301",
            "\u0000",
            "\u200B",
            "\u202E",
            "\u4E2D",
            "\u05D0",
            "\u1100",
            "1,200",
            "&",
            "Street",
            "said",
            "the",
            "Texas");

    private static final String VOCABULARY = """
            countries:
              - {id: "NO", label: Norway, capitals: [{text: Oslo, except: ["Oslo, Texas", Oslo Street]}], source: test}
              - {id: US, label: United States, names: [U.S.], regions: [Texas], source: test}
            people:
              - {id: ada-berg, label: Ada Berg, given: [Ada], family: [Berg], surname: alone, source: test}
            weapons:
              - {id: aircraft, label: Aircraft, class: true}
              - {id: f-16, label: F-16, parent: aircraft, source: test}
            given-names:
              - {id: test, female: [Ada], ambiguous: [Oslo]}
            """;

    private final NameTagger tagger = new NameTagger(new VocabularyReader().readText(VOCABULARY));

    @Test
    void spansLieInTheTextAndDoNotOverlap() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("RandomTextTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            NamedArticle article = tag(text(random), text(random));
            article.text().both().forEach(RandomTextTest::checkStructure);
            for (Facet facet : List.of(Facet.COUNTRY, Facet.PERSON, Facet.WEAPON)) {
                checkMentions(article, article.mentions(facet));
            }
            article.mentions(Facet.PERSON)
                    .forEach(mention -> assertThat(article.person(mention.id())).isPresent());
        }
    }

    private static void checkStructure(StructuredText text) {
        int behind = 0;
        for (Token token : text.tokens()) {
            assertThat(token.start()).isGreaterThanOrEqualTo(behind);
            assertThat(token.end()).isGreaterThan(token.start());
            behind = token.end();
        }
        assertThat(behind).isLessThanOrEqualTo(text.characters().length());
        int next = 0;
        for (var sentence : text.sentences()) {
            assertThat(sentence.firstToken()).isEqualTo(next);
            assertThat(sentence.endToken()).isGreaterThan(next);
            next = sentence.endToken();
        }
        assertThat(next).isEqualTo(text.tokens().size());
    }

    private static void checkMentions(NamedArticle article, List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            assertThat(article.text().at(mentions.get(i).span())).isNotBlank();
            if (i > 0) {
                assertThat(mentions.get(i).span().overlaps(mentions.get(i - 1).span()))
                        .isFalse();
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private NamedArticle tag(String title, String body) {
        Article article = new Article(
                new ArticleId("test"),
                title,
                false,
                body,
                "",
                "",
                "",
                Publication.UNKNOWN,
                "en",
                new TreeMap<>(),
                new Provenance("test", "", "test/1", "0".repeat(64), null));
        return tagger.tag(article, ArticleText.of(article));
    }
}
