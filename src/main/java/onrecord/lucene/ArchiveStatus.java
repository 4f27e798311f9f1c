package onrecord.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import onrecord.archive.FacetCounts;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.archive.Status;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Facet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** Says what a snapshot holds. */
final class ArchiveStatus {

    private static final int MAX_SOURCES = 100;

    private ArchiveStatus() {}

    static Status of(Session session) throws IOException {
        Snapshot snapshot = session.snapshot();
        Search search = session.search(Narrowing.EVERYTHING);
        var all = search.matching(Kind.ARTICLES, Narrowing.EVERYTHING);
        HistogramPass.Days days = HistogramPass.count(search.searcher(Kind.ARTICLES), all, session.columns());
        FacetPass.Counts counts =
                session.totals(search).counts(Kind.ARTICLES, Narrowing.EVERYTHING, Set.of(Facet.SOURCE));
        FacetCounts sources = session.totals(search)
                .facets(counts, Narrowing.EVERYTHING, Set.of(Facet.SOURCE), MAX_SOURCES)
                .getOrDefault(Facet.SOURCE, new FacetCounts(List.of(), 0, 0));
        boolean dated = days.counts().length > 0;
        return new Status(
                snapshot.articles().numDocs(),
                snapshot.quotations().numDocs(),
                snapshot.articles().numDocs() - withStatus(snapshot, AnnotatedArticle.Status.DONE),
                withStatus(snapshot, AnnotatedArticle.Status.LANGUAGE_NOT_SUPPORTED),
                days.undated(),
                dated ? LocalDate.ofEpochDay(days.first()) : null,
                dated ? LocalDate.ofEpochDay(days.first() + days.counts().length - 1L) : null,
                sources.values().stream()
                        .map(value -> new Status.SourceCount(value.id(), value.count()))
                        .toList(),
                sources.distinct(),
                snapshot.generation(),
                snapshot.batch(),
                snapshot.vocabulary(),
                snapshot.time().orElse(null));
    }

    private static int withStatus(Snapshot snapshot, AnnotatedArticle.Status status) throws IOException {
        return new IndexSearcher(snapshot.articles()).count(new TermQuery(new Term(Schema.ANNOTATION, status.key())));
    }
}
