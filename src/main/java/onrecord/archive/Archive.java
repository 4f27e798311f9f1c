package onrecord.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.article.ArticleId;

/**
 * An archive to be asked. Every answer comes from one snapshot: articles, quotations and counts of the same batch. Safe for
 * threads.
 */
public interface Archive extends Closeable {

    /**
     * A page of articles.
     *
     * @throws BadCursorException if the cursor is not this archive's
     * @throws onrecord.query.QueryLimitException if the query matches more terms than the archive's limits allow
     */
    Found<ArticleHit> articles(SearchRequest request) throws IOException;

    /** A page of quotations, with the same exceptions. */
    Found<QuotationHit> quotations(SearchRequest request) throws IOException;

    /**
     * One article with all its marks.
     *
     * @param version number of the version, or 0 for the latest
     * @param narrowing whose query marks the text
     */
    Optional<ArticleView> article(ArticleId id, int version, Narrowing narrowing) throws IOException;

    /** All versions, the latest first; empty for an unknown article. */
    List<VersionSummary> versions(ArticleId id) throws IOException;

    /** A quotation of a latest version by its id. */
    Optional<QuotationHit> quotation(String id) throws IOException;

    /** What is known of a quotation whose id is gone; empty if nothing of its article is left, or it is no id of a quotation. */
    Optional<FormerQuotation> formerQuotation(String id) throws IOException;

    /** Quotations that may hold these words. */
    Likely<QuotationHit> quotationsLike(WordsSought sought) throws IOException;

    /**
     * Articles that may hold these words in title or body.
     *
     * @param besides articles to leave out
     */
    Likely<StoredArticle> articlesLike(WordsSought sought, Set<ArticleId> besides) throws IOException;

    /** Who speaks, with the number of their quotations. */
    SpeakerList speakers(SpeakersRequest request) throws IOException;

    /** One speaker; empty if no quotation of the archive, narrowed or not, is by a speaker of this id. */
    Optional<SpeakerProfile> speaker(SpeakerRequest request) throws IOException;

    /** Where else a quotation of a latest version appears; empty if there is none of this id. */
    Optional<Lineage> lineage(String id) throws IOException;

    /**
     * Statements that are attributed to different speakers.
     *
     * @throws BadCursorException if the cursor is not this archive's
     */
    ConflictPage conflicts(ConflictsRequest request) throws IOException;

    FacetCounts facetValues(FacetValuesRequest request) throws IOException;

    Histogram histogram(Kind of, Narrowing narrowing, Histogram.Interval interval) throws IOException;

    /**
     * What the query that is being typed may become: its last word completed, or its last words as the beginning of a name. Each
     * finds something under the same filters.
     *
     * @param typed its query is the text as typed
     * @param size at most this many, 1 or more
     */
    Completions suggest(Kind of, Narrowing typed, int size) throws IOException;

    /**
     * Other articles that share the words which tell an article from the rest, most alike first; empty for an unknown article.
     *
     * @param size at most this many, 1 to 20
     */
    Optional<List<SimilarArticle>> similar(ArticleId id, int size) throws IOException;

    /** All articles of a result, as they would stand on its pages. */
    ResultSet<StoredArticle> allArticles(Narrowing narrowing, Sort sort) throws IOException;

    /** All quotations of a result, as they would stand on its pages. */
    ResultSet<QuotationHit> allQuotations(Narrowing narrowing, Sort sort) throws IOException;

    Status status() throws IOException;

    /** Looks at once for what writers have committed since; otherwise seen within a second. */
    void refresh() throws IOException;
}
