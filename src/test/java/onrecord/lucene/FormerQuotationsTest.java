package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import onrecord.archive.FormerQuotation;
import onrecord.article.AnnotatedArticle;
import onrecord.article.ArticleId;
import onrecord.article.QuotationId;
import onrecord.article.TextSpan;
import onrecord.fixture.ArticleBuilder;
import onrecord.query.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormerQuotationsTest {

    private static final String SAID = "The ice will hold until the end of March";
    private static final String PRINTED = "“" + SAID + ",” Ada Brennick said.";

    @TempDir
    Path data;

    @Test
    void theLikestWordsOfTheNewVersionTakeThePlaceOfThoseThatAreGone() throws IOException {
        write(article(PRINTED).quotesAsAnnotated(SAID, "Ada Brennick").build());
        String now = "Again: “The ice will hold until the end of April,” Ada Brennick said. “Nobody knows,” she said.";
        write(article(now)
                .quotesAsAnnotated("Nobody knows", "Ada Brennick")
                .quotesAsAnnotated("The ice will hold until the end of April", "Ada Brennick")
                .build());
        assertThat(successor(id(PRINTED, SAID))).contains("The ice will hold until the end of April");
    }

    @Test
    void whatStandsAtItsPlaceIsTheSuccessorOfOneThatWasReadOtherwise() throws IOException {
        write(article(PRINTED).quotesAsAnnotated(SAID, "Ada Brennick").build());
        assertThat(successor(id(PRINTED, "The ice will hold"))).contains(SAID);
    }

    @Test
    void nothingIsTheSuccessorOfWordsThatAreNotLikeAnyOther() throws IOException {
        write(article(PRINTED).quotesAsAnnotated(SAID, "Ada Brennick").build());
        String now = "“Nobody knows,” Ada Brennick said.";
        write(article(now).quotesAsAnnotated("Nobody knows", "Ada Brennick").build());
        FormerQuotation former = ask(id(PRINTED, SAID)).orElseThrow();
        assertThat(former.article().id()).isEqualTo(new ArticleId("ice"));
        assertThat(former.successor()).isNull();
    }

    @Test
    void ofAnArticleThatIsNotThereNothingIsKnown() throws IOException {
        write(article(PRINTED).quotesAsAnnotated(SAID, "Ada Brennick").build());
        assertThat(ask("0123456789ab-b1-01234567")).isEmpty();
        assertThat(ask("no id")).isEmpty();
    }

    private static ArticleBuilder article(String body) {
        return ArticleBuilder.article("ice").title("Ice").body(body).day("2024-11-05");
    }

    private static String id(String body, String words) {
        int start = body.indexOf(words);
        var spans = List.of(TextSpan.body(start, start + words.length()));
        return QuotationId.of(new ArticleId("ice"), spans, words, 0).value();
    }

    private void write(AnnotatedArticle article) throws IOException {
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            writer.write(List.of(article));
        }
    }

    private Optional<FormerQuotation> ask(String id) throws IOException {
        try (var archive = LuceneArchive.open(data, Labels.NONE, SearchLimits.DEFAULT)) {
            return archive.formerQuotation(id);
        }
    }

    private Optional<String> successor(String id) throws IOException {
        return ask(id).map(FormerQuotation::successor).map(hit -> hit.text().text());
    }
}
