package onrecord.lucene;

import java.io.IOException;
import java.util.List;
import onrecord.analysis.TermPattern;
import onrecord.analysis.Words;
import onrecord.article.Facet;
import onrecord.article.TextField;
import onrecord.query.Criterion;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Criteria as queries of the articles index. Words of the title weigh more than others, and those of the body the more the
 * earlier they stand. The weights were chosen as those of {@link ArticleSearcher}.
 */
final class ArticleCompiler extends QueryCompiler {

    /** Next to a word of the body with weight 1. */
    private static final float TITLE_WEIGHT = 5;

    /** Added to a word of the body that begins it; half of that is reached, see {@link onrecord.analysis.OpeningAnalyzer}. */
    private static final float OPENING_WEIGHT = 2;

    private final TextQueries texts;
    private final Join join;
    private final List<TextField> fields;

    ArticleCompiler(TextQueries texts, Join join) {
        this(texts, join, List.of(TextField.values()));
    }

    private ArticleCompiler(TextQueries texts, Join join, List<TextField> fields) {
        this.texts = texts;
        this.join = join;
        this.fields = fields;
    }

    @Override
    Criterion prepared(Criterion criterion) {
        return OneQuotation.bind(criterion);
    }

    @Override
    Query word(Criterion.Word word, boolean ranked) {
        return inTexts(texts.patterns(word), ranked);
    }

    @Override
    Query phrase(Criterion.Phrase phrase, boolean ranked) {
        return inTexts(texts.patterns(phrase), ranked);
    }

    private Query inTexts(List<TermPattern> patterns, boolean ranked) {
        if (patterns.isEmpty()) {
            return new MatchNoDocsQuery("not a word");
        }
        var query = new BooleanQuery.Builder();
        for (TextField field : fields) {
            Query here = TextQueries.any(field.key(), patterns);
            query.add(ranked && field == TextField.TITLE ? new BoostQuery(here, TITLE_WEIGHT) : here, Occur.SHOULD);
        }
        if (ranked && fields.contains(TextField.BODY)) {
            // Every word of the opening is one of the body, so this changes scores only.
            List<TermPattern> words =
                    patterns.stream().filter(pattern -> pattern.length() == 1).toList();
            if (!words.isEmpty()) {
                query.add(new BoostQuery(TextQueries.any(Schema.OPENING, words), OPENING_WEIGHT), Occur.SHOULD);
            }
        }
        return query.build();
    }

    @Override
    Query wildcard(Criterion.Wildcard wildcard) throws IOException {
        var query = new BooleanQuery.Builder();
        for (TextField field : fields) {
            query.add(texts.wildcard(join.articles().getIndexReader(), field.key(), wildcard), Occur.SHOULD);
        }
        return query.build();
    }

    @Override
    Query fuzzy(Criterion.Fuzzy fuzzy) throws IOException {
        var query = new BooleanQuery.Builder();
        for (TextField field : fields) {
            query.add(texts.fuzzy(join.articles().getIndexReader(), field.key(), fuzzy), Occur.SHOULD);
        }
        return query.build();
    }

    @Override
    PlaceCompiler places() {
        return new PlaceCompiler(texts, join.articles().getIndexReader(), names());
    }

    private List<String> names() {
        return fields.stream().map(TextField::key).toList();
    }

    @Override
    Query within(Criterion.Within within, boolean ranked) throws IOException {
        if (!fields.contains(within.field())) {
            return new MatchNoDocsQuery("title and body at once");
        }
        var inside = new ArticleCompiler(texts, join, List.of(within.field()));
        return ranked ? inside.ranked(within.criterion()) : inside.matching(within.criterion());
    }

    /** Which articles is decided by their quotations; how high they stand, by the same words in the whole text. */
    @Override
    Query quoted(Criterion.Quoted quoted, boolean ranked) throws IOException {
        Query articles = join.articlesWithQuotation(quoted.criterion());
        if (!ranked || !scores(quoted.criterion())) {
            return articles;
        }
        return new BooleanQuery.Builder()
                .add(articles, Occur.FILTER)
                .add(ranked(quoted.criterion()), Occur.SHOULD)
                .build();
    }

    @Override
    Query author(Criterion.Author author) {
        var all = new BooleanQuery.Builder();
        List<Words.Word> words = texts.words(author.text());
        words.forEach(word -> all.add(new TermQuery(new Term(Schema.AUTHOR, word.folded())), Occur.FILTER));
        return words.isEmpty() ? new MatchNoDocsQuery("not a word") : all.build();
    }

    @Override
    Query value(Facet facet, List<String> chosen) throws IOException {
        List<String> ids = texts.everId(facet, chosen);
        return facet.ofArticles() ? values(Schema.FACETS, facet, ids) : join.articlesWithQuotationValue(facet, ids);
    }

    @Override
    Closeness closeness() {
        return new Closeness(join.articles(), texts, names());
    }
}
