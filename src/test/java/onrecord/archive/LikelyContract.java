package onrecord.archive;

import static onrecord.fixture.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.article.AnnotatedArticle;
import onrecord.article.ArticleId;
import org.junit.jupiter.api.Test;

/** Where every engine must look for words that may be quoted wrongly. */
abstract class LikelyContract extends CountingContract {

    @Test
    void printedWordsComeFirstTheOldestBeforeTheOthersAndUndatedOnesLast() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>(ALL);
        articles.add(printing("undated-too", ""));
        articles.add(printing("later", "2024-12-01"));
        Likely<QuotationHit> found =
                archive(articles).quotationsLike(new WordsSought(List.of("we keep the bridge open for grain"), 9, 9));
        assertThat(found.verbatim()).isEqualTo(3);
        assertThat(found.hits().stream().map(hit -> hit.quotation().id()).limit(3))
                .containsExactly("bridge#0", "later#0", "undated-too#0");
        assertThat(found.hits()).extracting(hit -> hit.quotation().id()).doesNotHaveDuplicates();
    }

    private static AnnotatedArticle printing(String id, String day) {
        var article = article(id)
                .body("“We keep the bridge open for grain,” said Mara Lindqvist.")
                .quotes("“We keep the bridge open for grain,”", "Mara Lindqvist", "SE");
        return day.isEmpty() ? article.build() : article.day(day).build();
    }

    @Test
    void changedWordsAreNear() throws IOException {
        Likely<QuotationHit> found =
                archive(ALL).quotationsLike(new WordsSought(List.of("we hold the bridge open for trucks"), 9, 9));
        assertThat(found.verbatim()).isZero();
        assertThat(found.hits().getFirst().quotation().id()).isEqualTo("bridge#0");
    }

    @Test
    void partsAreSoughtEachAsAPhrase() throws IOException {
        Likely<QuotationHit> found =
                archive(ALL).quotationsLike(new WordsSought(List.of("we keep the bridge", "for grain"), 9, 0));
        assertThat(found.hits()).extracting(hit -> hit.quotation().id()).containsExactly("bridge#0");
        assertThat(archive(ALL)
                        .quotationsLike(new WordsSought(List.of("we keep the bridge", "for trucks"), 9, 0))
                        .hits())
                .isEmpty();
    }

    @Test
    void plainTextAndTitlesAreSoughtInArticlesButForThoseThatAreKnown() throws IOException {
        Archive archive = archive(ALL);
        assertThat(ids(archive.articlesLike(new WordsSought(List.of("prices rose"), 9, 0), Set.of())))
                .containsExactly("harvest");
        assertThat(ids(archive.articlesLike(new WordsSought(List.of("a note on trucks"), 9, 0), Set.of())))
                .containsExactly("undated");
        assertThat(ids(archive.articlesLike(
                        new WordsSought(List.of("prices rose"), 9, 9), Set.of(new ArticleId("harvest")))))
                .doesNotContain("harvest");
    }

    private static List<String> ids(Likely<StoredArticle> found) {
        return found.hits().stream()
                .map(stored -> stored.annotated().article().id().value())
                .toList();
    }

    @Test
    void whatHoldsNoWordFindsNothing() throws IOException {
        assertThat(archive(ALL)
                        .quotationsLike(new WordsSought(List.of("…", " "), 9, 9))
                        .hits())
                .isEmpty();
    }
}
