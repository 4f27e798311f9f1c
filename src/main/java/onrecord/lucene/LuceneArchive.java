package onrecord.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.analysis.Words;
import onrecord.archive.Archive;
import onrecord.archive.ArticleHit;
import onrecord.archive.ArticleView;
import onrecord.archive.Completions;
import onrecord.archive.ConflictPage;
import onrecord.archive.ConflictsRequest;
import onrecord.archive.FacetCounts;
import onrecord.archive.FacetValuesRequest;
import onrecord.archive.FormerQuotation;
import onrecord.archive.Found;
import onrecord.archive.Histogram;
import onrecord.archive.Kind;
import onrecord.archive.Likely;
import onrecord.archive.Lineage;
import onrecord.archive.Narrowing;
import onrecord.archive.QuotationHit;
import onrecord.archive.ResultSet;
import onrecord.archive.SearchRequest;
import onrecord.archive.SimilarArticle;
import onrecord.archive.Sort;
import onrecord.archive.SpeakerList;
import onrecord.archive.SpeakerProfile;
import onrecord.archive.SpeakerRequest;
import onrecord.archive.SpeakersRequest;
import onrecord.archive.Status;
import onrecord.archive.StoredArticle;
import onrecord.archive.VersionSummary;
import onrecord.archive.WordsSought;
import onrecord.article.ArticleId;
import onrecord.article.Facet;
import onrecord.article.QuotationId;
import onrecord.query.Criterion;
import onrecord.query.Labels;
import onrecord.query.ParsedQuery;
import onrecord.query.Place;
import onrecord.query.QueryLimitException;
import onrecord.query.QueryMode;
import org.apache.lucene.index.ExitableDirectoryReader;

/**
 * The archive in a folder, for reading. Each call is answered from one {@link Snapshot}; what writers of this or another
 * process commit is seen within a second.
 *
 * <pre>{@code
 * try (Archive archive = LuceneArchive.open(Path.of("data"), vocabulary, SearchLimits.DEFAULT)) {
 *     archive.articles(request);
 * }
 * }</pre>
 */
public final class LuceneArchive implements Archive {

    private final Snapshots snapshots;
    private final Labels labels;
    private final SearchLimits limits;
    private final Words words = new Words();

    private LuceneArchive(Snapshots snapshots, Labels labels, SearchLimits limits) {
        this.snapshots = snapshots;
        this.labels = labels;
        this.limits = limits;
    }

    /**
     * Opens an archive; an empty one is made where there is none.
     *
     * @throws IOException if there is none and none can be made, or if it is damaged
     */
    public static LuceneArchive open(Path data, Labels labels, SearchLimits limits) throws IOException {
        Snapshots snapshots = Snapshots.open(new ArchiveFolder(data), new ArticleDocuments(), labels);
        var archive = new LuceneArchive(snapshots, labels, limits);
        archive.warmUp();
        return archive;
    }

    /** A process's first search loads a thousand classes; whoever asks first should not wait for them at the time limit. */
    private void warmUp() throws IOException {
        var place = new Place(0, 0);
        var words = List.<Criterion>of(
                new Criterion.Word("first", false, place), new Criterion.Phrase("first search", false, place));
        var query = new ParsedQuery("", QueryMode.ANY, new Criterion.Or(words), List.of());
        var request = new SearchRequest(
                Narrowing.EVERYTHING.withQuery(query), Sort.RELEVANCE, 1, null, Set.of(Facet.COUNTRY), 1, 1);
        articles(request);
        quotations(request);
        suggest(
                Kind.ARTICLES,
                Narrowing.EVERYTHING.withQuery(new ParsedQuery("fi", QueryMode.ALL, words.getFirst(), List.of())),
                1);
    }

    private interface Asked<R> {
        R answer(Session session) throws IOException;
    }

    private <R> R ask(Asked<R> question) throws IOException {
        try (Snapshot snapshot = snapshots.acquire()) {
            return question.answer(session(snapshot));
        }
    }

    /** For answers that cannot say that they are partial. */
    private <R> R whole(Asked<R> question) throws IOException {
        return ask(session -> whole(session, question));
    }

    /** Likewise for answers that speak of conflicts: looking for these first does not count against the time limit. */
    private <R> R knowingConflicts(Asked<R> question) throws IOException {
        try (Snapshot snapshot = snapshots.acquire()) {
            session(snapshot).conflicts();
            return whole(session(snapshot), question);
        }
    }

    private static <R> R whole(Session session, Asked<R> question) throws IOException {
        try {
            R answer = question.answer(session);
            if (!session.limit().reached()) {
                return answer;
            }
        } catch (ExitableDirectoryReader.ExitingReaderException e) {
            session.limit().shouldExit();
        }
        throw new QueryLimitException("Counting all results takes too long. Narrow the query.", 0);
    }

    private Session session(Snapshot snapshot) {
        return new Session(snapshot, labels, limits, words);
    }

    @Override
    public Found<ArticleHit> articles(SearchRequest request) throws IOException {
        return ask(session -> new Searching(session, request).articles());
    }

    @Override
    public Found<QuotationHit> quotations(SearchRequest request) throws IOException {
        return ask(session -> new Searching(session, request).quotations());
    }

    @Override
    public Optional<ArticleView> article(ArticleId id, int version, Narrowing narrowing) throws IOException {
        return ask(session -> session.version(id, version)
                .map(stored -> session.hits(narrowing).view(stored)));
    }

    @Override
    public List<VersionSummary> versions(ArticleId id) throws IOException {
        return ask(session -> session.versions(id));
    }

    @Override
    public Optional<QuotationHit> quotation(String id) throws IOException {
        return ask(session -> session.quotation(id));
    }

    @Override
    public Optional<FormerQuotation> formerQuotation(String id) throws IOException {
        Optional<QuotationId> gone = QuotationId.parse(id);
        return gone.isEmpty() ? Optional.empty() : ask(session -> new FormerQuotations(session).find(gone.get()));
    }

    @Override
    public Likely<QuotationHit> quotationsLike(WordsSought sought) throws IOException {
        return ask(session -> new LikelyTexts(session, sought).quotations());
    }

    @Override
    public Likely<StoredArticle> articlesLike(WordsSought sought, Set<ArticleId> besides) throws IOException {
        return ask(session -> new LikelyTexts(session, sought).articles(besides));
    }

    @Override
    public SpeakerList speakers(SpeakersRequest request) throws IOException {
        return whole(session -> new SpeakerPages(session).list(request));
    }

    @Override
    public Optional<SpeakerProfile> speaker(SpeakerRequest request) throws IOException {
        return knowingConflicts(session -> new SpeakerPages(session).profile(request));
    }

    @Override
    public Optional<Lineage> lineage(String id) throws IOException {
        return whole(session -> new LineageSearch(session).find(id));
    }

    @Override
    public ConflictPage conflicts(ConflictsRequest request) throws IOException {
        return knowingConflicts(session -> session.conflicts().page(session, request));
    }

    @Override
    public FacetCounts facetValues(FacetValuesRequest request) throws IOException {
        return whole(session -> new FacetValues(session).find(request));
    }

    @Override
    public Histogram histogram(Kind of, Narrowing narrowing, Histogram.Interval interval) throws IOException {
        return whole(session -> session.histogram(of, narrowing, interval));
    }

    @Override
    public Completions suggest(Kind of, Narrowing typed, int size) throws IOException {
        long began = System.nanoTime();
        return ask(
                session -> new Completions(new Completing(session, of, typed).find(size), System.nanoTime() - began));
    }

    @Override
    public Optional<List<SimilarArticle>> similar(ArticleId id, int size) throws IOException {
        return ask(session -> {
            int document = session.document(id);
            return document < 0 ? Optional.empty() : Optional.of(new SimilarArticles(session).find(id, document, size));
        });
    }

    @Override
    public ResultSet<StoredArticle> allArticles(Narrowing narrowing, Sort sort) throws IOException {
        return WholeResult.articles(session(snapshots.acquire()), narrowing, sort);
    }

    @Override
    public ResultSet<QuotationHit> allQuotations(Narrowing narrowing, Sort sort) throws IOException {
        return WholeResult.quotations(session(snapshots.acquire()), narrowing, sort);
    }

    @Override
    public Status status() throws IOException {
        return ask(ArchiveStatus::of);
    }

    @Override
    public void refresh() throws IOException {
        snapshots.refresh();
    }

    @Override
    public void close() throws IOException {
        snapshots.close();
    }
}
