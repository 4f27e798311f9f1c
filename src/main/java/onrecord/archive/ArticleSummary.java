package onrecord.archive;

import onrecord.article.ArticleId;
import onrecord.article.Publication;

/**
 * What stands of an article in a list.
 *
 * @param version number of the version, 1 for the first
 * @param versions how many versions the archive holds
 * @param vocabularyHash of the vocabulary that it was annotated with
 */
public record ArticleSummary(
        ArticleId id,
        String title,
        String source,
        String url,
        String author,
        Publication published,
        String language,
        int version,
        int versions,
        String vocabularyHash) {}
