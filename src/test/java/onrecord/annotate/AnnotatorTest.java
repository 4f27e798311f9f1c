package onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import onrecord.article.AnnotatedArticle;
import onrecord.article.AnnotatedArticle.Status;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.FacetValue;
import onrecord.article.Mention;
import onrecord.article.Provenance;
import onrecord.article.Publication;
import onrecord.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
    private final Annotator annotator = new Annotator(new VocabularyReader().readText("""
                    countries:
                      - {id: "NO", label: Norway, demonyms: [Norwegian], capitals: [Oslo], source: test}
                      - {id: SE, label: Sweden, source: test}
                    people:
                      - {id: ada-berg, label: Ada Berg, given: [Ada], family: [Berg], source: test}
                    weapons:
                      - {id: vehicle, label: Vehicle, class: true}
                      - {id: cv90, label: CV90, parent: vehicle, aliases: [CV90], source: test}
                    """));

    @Test
    void valuesAreCountedAndTheMostProminentComesFirst() {
        AnnotatedArticle annotated = annotator.annotate(article(
                "en",
                "Sweden sends CV90s",
                "Sweden asked. Norwegians in Oslo and Norway listened. Norway agreed. Ada Berg left."));
        assertThat(annotated.status()).isEqualTo(Status.DONE);
        assertThat(annotated.countries())
                .extracting(FacetValue::id, FacetValue::mentions)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("NO", 4), org.assertj.core.groups.Tuple.tuple("SE", 2));
        assertThat(annotated.weapons().getFirst().path()).containsExactly("vehicle", "cv90");
        assertThat(annotated.people()).extracting(FacetValue::label).containsExactly("Ada Berg");
    }

    @Test
    void mentionsStandInReadingOrderTheTitleFirst() {
        AnnotatedArticle annotated = annotator.annotate(article("en", "Oslo waits", "Sweden and Norway wait."));
        assertThat(annotated.mentions()).extracting(Mention::id).containsExactly("NO", "SE", "NO");
        assertThat(annotated.mentions()).extracting(Mention::span).isSorted();
    }

    @Test
    void sentencesAndParagraphsOfBothTextsAreKept() {
        AnnotatedArticle annotated = annotator.annotate(article("en", "One title", "One. Two.\n\nThree."));
        assertThat(annotated.sentences()).hasSize(4);
        assertThat(annotated.paragraphs()).hasSize(3);
    }

    @Test
    void anotherLanguageIsSaidAndNotRead() {
        AnnotatedArticle declared = annotator.annotate(article("de", "Oslo", "Oslo wartet."));
        AnnotatedArticle guessed = annotator.annotate(article(
                "",
                "",
                "Der Minister ist mit dem Zug nach Oslo gefahren und hat sich dort mit der Polizei getroffen."));
        assertThat(declared.status()).isEqualTo(Status.LANGUAGE_NOT_SUPPORTED);
        assertThat(guessed.status()).isEqualTo(Status.LANGUAGE_NOT_SUPPORTED);
        assertThat(guessed.mentions()).isEmpty();
        assertThat(guessed.sentences()).hasSize(1);
    }

    @Test
    void aTableOfFiguresIsStillEnglish() {
        assertThat(annotator
                        .annotate(article("", "", "Shr 23 cts vs 18 cts. Net 509,144."))
                        .status())
                .isEqualTo(Status.DONE);
    }

    @Test
    void anArticleOfMarksAloneIsEmpty() {
        assertThat(annotator.annotate(article("", "", "\u200B\u200B")).status()).isEqualTo(Status.EMPTY);
    }

    @Test
    void theSameArticleGivesTheSameAnswer() {
        Article article = article("en", "Oslo", "Ada Berg said Norway waits. \"We wait,\" Berg said.");
        assertThat(annotator.annotate(article)).isEqualTo(annotator.annotate(article));
    }

    private static Article article(String language, String title, String body) {
        return new Article(
                new ArticleId("test"),
                title,
                false,
                body,
                "",
                "",
                "",
                Publication.UNKNOWN,
                language,
                new TreeMap<>(),
                new Provenance("test", "", "test/1", "0".repeat(64), null));
    }
}
