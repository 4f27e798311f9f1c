package onrecord.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.analysis.MarkFinder;
import onrecord.analysis.Spellings;
import onrecord.analysis.TermPatterns;
import onrecord.analysis.Words;
import onrecord.archive.Histogram;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.QuotationHit;
import onrecord.archive.SpellingVariants;
import onrecord.archive.StoredArticle;
import onrecord.archive.VersionSummary;
import onrecord.article.ArticleId;
import onrecord.json.StoredRecord;
import onrecord.query.Labels;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** One request on one snapshot, and what all kinds of requests need of it. Not safe for threads. */
final class Session {

    private static final Set<String> RECORD = Set.of(Schema.RECORD);

    private final Snapshot snapshot;
    private final Labels labels;
    private final SearchLimits limits;
    private final Words words;
    private final TimeLimit limit;
    private final NameSpellings names;
    private final Map<SpellingVariants, TextQueries> texts = new HashMap<>();

    Session(Snapshot snapshot, Labels labels, SearchLimits limits, Words words) {
        this.snapshot = snapshot;
        this.labels = labels;
        this.limits = limits;
        this.words = words;
        this.limit = new TimeLimit(limits.search());
        this.names = new NameSpellings(snapshot.articles(), snapshot.columns(), labels);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Labels labels() {
        return labels;
    }

    SearchLimits limits() {
        return limits;
    }

    TimeLimit limit() {
        return limit;
    }

    Columns columns() {
        return snapshot.columns();
    }

    ValueLabels valueLabels() {
        return new ValueLabels(labels, columns().dictionary());
    }

    TermPatterns patterns(Narrowing narrowing) {
        return new TermPatterns(spellings(narrowing), words);
    }

    Words words() {
        return words;
    }

    Spellings spellings(Narrowing narrowing) {
        SpellingVariants variants = narrowing.variants();
        Spellings known = switch (variants.from()) {
            case OFF -> Spellings.NONE;
            case VOCABULARY -> labels::spellings;
            case RULES -> this::spellings;
        };
        return variants.without().isEmpty()
                ? known
                : words -> known.of(words).stream()
                        .filter(spelling -> !variants.without().contains(spelling))
                        .toList();
    }

    /** The vocabulary's, and those that rules find in the archive. */
    private List<String> spellings(String words) {
        Set<String> all = new LinkedHashSet<>(labels.spellings(words));
        all.addAll(names.of(words));
        return List.copyOf(all);
    }

    Search search(Narrowing narrowing) throws IOException {
        return search(narrowing, limit);
    }

    Search search(Narrowing narrowing, TimeLimit until) throws IOException {
        TextQueries queries = texts.computeIfAbsent(
                narrowing.variants(), variants -> new TextQueries(patterns(narrowing), words, labels));
        return new Search(snapshot.articles(), snapshot.quotations(), queries, until);
    }

    Totals totals(Search search) {
        return new Totals(search, columns(), valueLabels());
    }

    ArticleHits hits(Narrowing narrowing) {
        var finder = new MarkFinder(patterns(narrowing));
        return new ArticleHits(
                new ArticleMarks(finder, new Facts(words), narrowing.query().criterion()), valueLabels(), limit);
    }

    /** Number of an article's document; -1 if the archive does not have it. */
    int document(ArticleId id) throws IOException {
        return new StoredArticles(snapshot.articles()).document(id);
    }

    StoredArticle article(int document) throws IOException {
        return new StoredArticles(snapshot.articles()).latest(document);
    }

    /** The quotation with nothing marked. */
    QuotationHit quotation(int document) throws IOException {
        BytesRef record =
                snapshot.quotations().storedFields().document(document, RECORD).getBinaryValue(Schema.RECORD);
        if (record == null) {
            throw new IOException("a document of the index quotations has no record");
        }
        return StoredRecord.quotation(record.bytes, record.offset, record.length);
    }

    Optional<QuotationHit> quotation(String id) throws IOException {
        var searcher = new IndexSearcher(snapshot.quotations());
        ScoreDoc[] found = searcher.search(new TermQuery(new Term(Schema.ID, id)), 1).scoreDocs;
        return found.length == 0 ? Optional.empty() : Optional.of(quotation(found[0].doc));
    }

    /**
     * @param version number of the version, or 0 for the latest
     */
    Optional<StoredArticle> version(ArticleId id, int version) throws IOException {
        var articles = new StoredArticles(snapshot.articles());
        int document = articles.document(id);
        if (document < 0) {
            return Optional.empty();
        }
        return version == 0
                ? Optional.of(articles.latest(document))
                : articles.versions(document).stream()
                        .filter(stored -> stored.version() == version)
                        .findFirst();
    }

    List<VersionSummary> versions(ArticleId id) throws IOException {
        var articles = new StoredArticles(snapshot.articles());
        int document = articles.document(id);
        return document < 0
                ? List.of()
                : articles.versions(document).stream().map(Session::summary).toList();
    }

    private static VersionSummary summary(StoredArticle stored) {
        var article = stored.annotated().article();
        return new VersionSummary(
                stored.version(),
                article.title(),
                stored.indexed(),
                article.provenance().recordSha256(),
                stored.bodySha256(),
                stored.version() == stored.versions());
    }

    Conflicts conflicts() throws IOException {
        return snapshot.conflicts(this);
    }

    Histogram histogram(Kind kind, Narrowing narrowing, Histogram.Interval interval) throws IOException {
        Search search = search(narrowing);
        var query = search.matching(kind, narrowing);
        return Buckets.of(HistogramPass.count(search.searcher(kind), query, columns()), interval);
    }
}
