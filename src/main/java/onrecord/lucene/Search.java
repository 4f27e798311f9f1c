package onrecord.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import onrecord.archive.Choice;
import onrecord.archive.Kind;
import onrecord.archive.Narrowing;
import onrecord.article.Facet;
import onrecord.query.Criterion;
import onrecord.query.Place;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * One request on one snapshot: searchers that stop at the request's time limit, and what its narrowing means to them. Not safe
 * for threads.
 */
final class Search {

    /**
     * 256 words with some spellings each, in title, body and opening, and their neighbours. Lucene's own 1,024 would refuse queries
     * that our limits allow.
     */
    private static final int MAX_CLAUSES = 32_768;

    static {
        IndexSearcher.setMaxClauseCount(MAX_CLAUSES);
    }

    static final Place NOWHERE = new Place(0, 0);

    private final IndexSearcher articles;
    private final IndexSearcher quotations;
    private final TextQueries texts;
    private final TimeLimit limit;
    private final Join join;

    Search(DirectoryReader articles, DirectoryReader quotations, TextQueries texts, TimeLimit limit)
            throws IOException {
        this.articles = stopping(new ArticleSearcher(ExitableDirectoryReader.wrap(articles, limit)), limit);
        this.quotations = stopping(new IndexSearcher(ExitableDirectoryReader.wrap(quotations, limit)), limit);
        this.texts = texts;
        this.limit = limit;
        this.join = new Join(texts, this.articles, this.quotations);
    }

    /** The searcher's own limit does not cover the expansion of terms, the reader's does. */
    private static IndexSearcher stopping(IndexSearcher searcher, TimeLimit limit) {
        searcher.setTimeout(limit);
        return searcher;
    }

    TimeLimit limit() {
        return limit;
    }

    IndexSearcher searcher(Kind kind) {
        return kind == Kind.ARTICLES ? articles : quotations;
    }

    QueryCompiler compiler(Kind kind, Narrowing narrowing) {
        return kind == Kind.ARTICLES
                ? new ArticleCompiler(texts, join)
                : new QuotationCompiler(texts, join, narrowing.articleScope());
    }

    /** What fulfils query and dates, whatever was chosen in the facets that the index itself has. */
    Query unchosen(Kind kind, Narrowing narrowing) throws IOException {
        var query = new BooleanQuery.Builder();
        QueryCompiler compiler = compiler(kind, narrowing);
        query.add(compiler.matching(narrowing.query().criterion()), Occur.FILTER);
        addDates(narrowing, query);
        addChoices(kind, narrowing, facet -> kind == Kind.ARTICLES && !facet.ofArticles(), query);
        return query.build();
    }

    /** What fulfils query, dates and choices. */
    Query matching(Kind kind, Narrowing narrowing) throws IOException {
        var query = new BooleanQuery.Builder();
        QueryCompiler compiler = compiler(kind, narrowing);
        query.add(compiler.matching(narrowing.query().criterion()), Occur.FILTER);
        addDates(narrowing, query);
        addChoices(kind, narrowing, facet -> true, query);
        return query.build();
    }

    /** The same, scored. */
    Query ranked(Kind kind, Narrowing narrowing) throws IOException {
        var query = new BooleanQuery.Builder();
        QueryCompiler compiler = compiler(kind, narrowing);
        query.add(compiler.ranked(narrowing.query().criterion()), Occur.MUST);
        addDates(narrowing, query);
        addChoices(kind, narrowing, facet -> true, query);
        return query.build();
    }

    private static void addDates(Narrowing narrowing, BooleanQuery.Builder query) {
        if (narrowing.from() != null || narrowing.to() != null) {
            query.add(
                    QueryCompiler.dated(new Criterion.Dated(narrowing.from(), narrowing.to(), NOWHERE)), Occur.FILTER);
        }
    }

    private void addChoices(Kind kind, Narrowing narrowing, Predicate<Facet> which, BooleanQuery.Builder query)
            throws IOException {
        QueryCompiler compiler = compiler(kind, narrowing);
        for (var entry : narrowing.choices().entrySet()) {
            Choice choice = entry.getValue();
            if (!choice.include().isEmpty() && which.test(entry.getKey())) {
                query.add(compiler.value(entry.getKey(), ids(choice.include())), Occur.FILTER);
            }
            if (!choice.exclude().isEmpty() && which.test(entry.getKey())) {
                query.add(compiler.value(entry.getKey(), ids(choice.exclude())), Occur.MUST_NOT);
            }
        }
    }

    private static List<String> ids(List<String> chosen) {
        return chosen.stream().map(id -> id.equals(Choice.NONE) ? "" : id).toList();
    }
}
