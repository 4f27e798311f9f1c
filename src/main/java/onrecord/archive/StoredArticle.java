package onrecord.archive;

import java.time.Instant;
import onrecord.article.AnnotatedArticle;

/**
 * A version of an article as the archive keeps it.
 *
 * @param version number of the version, 1 for the first
 * @param versions how many versions the archive holds
 * @param indexed when this version was written
 * @param bodySha256 SHA-256 of the body's UTF-8 bytes, 64 lower-case hexadecimal digits
 */
public record StoredArticle(AnnotatedArticle annotated, int version, int versions, Instant indexed, String bodySha256) {

    public ArticleSummary summary() {
        var article = annotated.article();
        return new ArticleSummary(
                article.id(),
                article.title(),
                article.source(),
                article.url(),
                article.author(),
                article.published(),
                article.language(),
                version,
                versions,
                annotated.vocabularyHash());
    }
}
