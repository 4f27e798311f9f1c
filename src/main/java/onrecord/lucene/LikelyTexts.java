package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import onrecord.archive.Kind;
import onrecord.archive.Likely;
import onrecord.archive.Narrowing;
import onrecord.archive.QuotationHit;
import onrecord.archive.StoredArticle;
import onrecord.archive.WordsSought;
import onrecord.article.ArticleId;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Finds the texts that words may come from: first whatever prints them as they are, since that must never be missed however common
 * the words, then what shares rare words and short phrases with them.
 */
final class LikelyTexts {

    private final Session session;
    private final WordsSought sought;
    private final LikelyWords words;

    LikelyTexts(Session session, WordsSought sought) {
        this.session = session;
        this.sought = sought;
        this.words =
                new LikelyWords(sought.parts().stream().map(session.words()::of).toList());
    }

    private interface Read<H> {
        H hit(int document) throws IOException;
    }

    Likely<QuotationHit> quotations() throws IOException {
        return find(Kind.QUOTATIONS, Set.of(), session::quotation);
    }

    Likely<StoredArticle> articles(Set<ArticleId> besides) throws IOException {
        return find(Kind.ARTICLES, besides, session::article);
    }

    private <H> Likely<H> find(Kind kind, Set<ArticleId> besides, Read<H> read) throws IOException {
        IndexSearcher searcher = session.search(Narrowing.EVERYTHING).searcher(kind);
        Set<Integer> documents = new LinkedHashSet<>();
        long verbatim = 0;
        try {
            TopFieldDocs printed = verbatim(searcher, kind, besides);
            verbatim = printed.totalHits.value();
            add(documents, printed.scoreDocs);
            if (sought.near() > 0) {
                Query near = without(besides, words.near(searcher.getIndexReader(), Schema.texts(kind)));
                add(documents, searcher.search(near, sought.near()).scoreDocs);
            }
        } catch (ExitableDirectoryReader.ExitingReaderException e) {
            session.limit().shouldExit();
        }
        List<H> hits = new ArrayList<>();
        for (int document : documents) {
            hits.add(read.hit(document));
        }
        return new Likely<>(hits, verbatim, session.limit().reached());
    }

    private TopFieldDocs verbatim(IndexSearcher searcher, Kind kind, Set<ArticleId> besides) throws IOException {
        var order = new Sort(Schema.oldestFirst(), new SortField(Schema.KEY, SortField.Type.LONG));
        Query printed = without(besides, words.verbatim(Schema.texts(kind)));
        return searcher.search(
                printed, new TopFieldCollectorManager(order, sought.verbatim(), null, Integer.MAX_VALUE));
    }

    private static Query without(Set<ArticleId> besides, Query query) {
        if (besides.isEmpty()) {
            return query;
        }
        long[] keys = besides.stream().mapToLong(Schema::key).toArray();
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(NumericDocValuesField.newSlowSetQuery(Schema.KEY, keys), Occur.MUST_NOT)
                .build();
    }

    private static void add(Set<Integer> documents, ScoreDoc[] found) {
        for (ScoreDoc hit : found) {
            documents.add(hit.doc);
        }
    }
}
