package onrecord.lucene;

import java.io.IOException;
import java.util.List;
import onrecord.article.Facet;
import onrecord.query.Criterion;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Turns a criterion into a query of one of the two indexes. What both have in common stands here; {@link ArticleCompiler} and
 * {@link QuotationCompiler} know the fields. Not safe for threads: one a request.
 */
abstract class QueryCompiler {

    /** A query that finds what fulfils the criterion and scores nothing. */
    final Query matching(Criterion criterion) throws IOException {
        return compile(prepared(criterion), false);
    }

    /** A query that finds the same and scores by words, their place and their closeness. */
    final Query ranked(Criterion criterion) throws IOException {
        return compile(prepared(criterion), true);
    }

    /** The same in the terms of this index. */
    abstract Criterion prepared(Criterion criterion);

    abstract Query word(Criterion.Word word, boolean ranked) throws IOException;

    abstract Query wildcard(Criterion.Wildcard wildcard) throws IOException;

    abstract Query phrase(Criterion.Phrase phrase, boolean ranked) throws IOException;

    abstract Query within(Criterion.Within within, boolean ranked) throws IOException;

    abstract Query quoted(Criterion.Quoted quoted, boolean ranked) throws IOException;

    abstract Query author(Criterion.Author author) throws IOException;

    abstract Query value(Facet facet, List<String> ids) throws IOException;

    abstract Query fuzzy(Criterion.Fuzzy fuzzy) throws IOException;

    abstract PlaceCompiler places();

    abstract Closeness closeness();

    private Query compile(Criterion criterion, boolean ranked) throws IOException {
        return switch (criterion) {
            case Criterion.Everything ignored -> MatchAllDocsQuery.INSTANCE;
            case Criterion.Word word -> word(word, ranked);
            case Criterion.Wildcard wildcard -> wildcard(wildcard);
            case Criterion.Phrase phrase -> phrase(phrase, ranked);
            case Criterion.Within within -> within(within, ranked);
            case Criterion.Value value -> constant(typed(value));
            case Criterion.Author author -> constant(author(author));
            case Criterion.Quoted quoted -> quoted(quoted, ranked);
            case Criterion.Dated dated -> constant(dated(dated));
            case Criterion.And and -> all(and, ranked);
            case Criterion.Or or -> any(or, ranked);
            case Criterion.Not not -> butNot(not.criterion());
            case Criterion.Fuzzy fuzzy -> fuzzy(fuzzy);
            case Criterion.Near near -> placed(near, List.of(near.left(), near.right()), ranked);
            case Criterion.SameSentence same -> placed(same, same.all(), ranked);
            case Criterion.SameParagraph same -> placed(same, same.all(), ranked);
            case Criterion.AtLeast atLeast -> placed(atLeast, List.of(atLeast.criterion()), ranked);
        };
    }

    /** Which documents is decided by the places of words; how high they stand, by the words themselves. */
    private Query placed(Criterion criterion, List<Criterion> parts, boolean ranked) throws IOException {
        Query places = places().query(criterion);
        if (!ranked || !scores(criterion)) {
            return places;
        }
        var query = new BooleanQuery.Builder();
        query.add(places, Occur.FILTER);
        for (Criterion part : parts) {
            if (scores(part)) {
                query.add(compile(part, true), Occur.SHOULD);
            }
        }
        return query.build();
    }

    private Query all(Criterion.And and, boolean ranked) throws IOException {
        var query = new BooleanQuery.Builder();
        boolean onlyForbids = true;
        for (Criterion part : and.all()) {
            if (part instanceof Criterion.Not not) {
                query.add(compile(not.criterion(), false), Occur.MUST_NOT);
            } else {
                query.add(compile(part, ranked), ranked && scores(part) ? Occur.MUST : Occur.FILTER);
                onlyForbids = false;
            }
        }
        if (onlyForbids) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        if (ranked) {
            closeness().lift(and.all(), query);
        }
        return query.build();
    }

    private Query any(Criterion.Or or, boolean ranked) throws IOException {
        var any = new BooleanQuery.Builder();
        for (Criterion part : or.any()) {
            any.add(compile(part, ranked), Occur.SHOULD);
        }
        if (!ranked) {
            return any.build();
        }
        var query = new BooleanQuery.Builder();
        query.add(any.build(), Occur.MUST);
        closeness().lift(or.any(), query);
        return query.build();
    }

    private Query butNot(Criterion criterion) throws IOException {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(compile(criterion, false), Occur.MUST_NOT)
                .build();
    }

    /** Whether anything in it tells one match from another, so that sorting by relevance has a meaning. */
    static boolean scores(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Word ignored -> true;
            case Criterion.Phrase ignored -> true;
            case Criterion.Within within -> scores(within.criterion());
            case Criterion.Quoted quoted -> scores(quoted.criterion());
            case Criterion.And and -> and.all().stream().anyMatch(QueryCompiler::scores);
            case Criterion.Or or -> or.any().stream().anyMatch(QueryCompiler::scores);
            case Criterion.Near near -> scores(near.left()) || scores(near.right());
            case Criterion.SameSentence same -> same.all().stream().anyMatch(QueryCompiler::scores);
            case Criterion.SameParagraph same -> same.all().stream().anyMatch(QueryCompiler::scores);
            case Criterion.AtLeast atLeast -> scores(atLeast.criterion());
            case Criterion.Fuzzy ignored -> false;
            case Criterion.Everything ignored -> false;
            case Criterion.Wildcard ignored -> false;
            case Criterion.Value ignored -> false;
            case Criterion.Author ignored -> false;
            case Criterion.Dated ignored -> false;
            case Criterion.Not ignored -> false;
        };
    }

    /** People do not mind the letter case of an outlet's name; where it was chosen from a list, it is taken to the letter. */
    private Query typed(Criterion.Value value) throws IOException {
        if (value.facet() != Facet.SOURCE) {
            return value(value.facet(), value.ids());
        }
        List<BytesRef> names = value.ids().stream()
                .map(name -> new BytesRef(Schema.sourceName(name)))
                .toList();
        return new TermInSetQuery(Schema.SOURCE_NAME, names);
    }

    private static Query constant(Query query) {
        return new ConstantScoreQuery(query);
    }

    static Query dated(Criterion.Dated dated) {
        var from = dated.from();
        var to = dated.to();
        return LongPoint.newRangeQuery(
                Schema.TIME,
                from == null ? Long.MIN_VALUE : Schema.firstSecond(from),
                to == null ? Long.MAX_VALUE : Schema.lastSecond(to));
    }

    /** Documents with one of the values in a field of facets. */
    static Query values(String field, Facet facet, List<String> ids) {
        if (ids.isEmpty()) {
            return new MatchNoDocsQuery("no known value");
        }
        List<BytesRef> terms = ids.stream()
                .map(id -> new BytesRef(new FacetTerm(facet, id).text()))
                .toList();
        return terms.size() == 1 ? new TermQuery(new Term(field, terms.getFirst())) : new TermInSetQuery(field, terms);
    }
}
