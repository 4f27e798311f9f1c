package onrecord.archive;

/**
 * An article that shares its telling words with another.
 *
 * @param hit with nothing marked and its beginning as the only passage; its score is comparable within one answer only
 * @param nearDuplicate whether most of the shorter text stands in the other word by word, as in a reprint or a shortened version
 */
public record SimilarArticle(ArticleHit hit, boolean nearDuplicate) {}
