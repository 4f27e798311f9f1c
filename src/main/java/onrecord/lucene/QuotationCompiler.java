package onrecord.lucene;

import java.io.IOException;
import java.util.List;
import onrecord.article.Facet;
import onrecord.query.Criterion;
import org.apache.lucene.search.Query;

/**
 * Criteria as queries of the quotations index: words are the quotation's, values what is named in it or its sentence, or in
 * its whole article; title, body and byline are its article's.
 */
final class QuotationCompiler extends QueryCompiler {

    private final TextQueries texts;
    private final Join join;
    private final boolean articleScope;

    QuotationCompiler(TextQueries texts, Join join, boolean articleScope) {
        this.texts = texts;
        this.join = join;
        this.articleScope = articleScope;
    }

    @Override
    Criterion prepared(Criterion criterion) {
        return criterion;
    }

    @Override
    Query word(Criterion.Word word, boolean ranked) {
        return TextQueries.any(Schema.QUOTED, texts.patterns(word));
    }

    @Override
    Query phrase(Criterion.Phrase phrase, boolean ranked) {
        return TextQueries.any(Schema.QUOTED, texts.patterns(phrase));
    }

    @Override
    Query wildcard(Criterion.Wildcard wildcard) throws IOException {
        return texts.wildcard(join.quotations().getIndexReader(), Schema.QUOTED, wildcard);
    }

    @Override
    Query fuzzy(Criterion.Fuzzy fuzzy) throws IOException {
        return texts.fuzzy(join.quotations().getIndexReader(), Schema.QUOTED, fuzzy);
    }

    @Override
    PlaceCompiler places() {
        return new PlaceCompiler(texts, join.quotations().getIndexReader(), List.of(Schema.QUOTED));
    }

    @Override
    Query within(Criterion.Within within, boolean ranked) throws IOException {
        return join.quotationsOfArticles(within);
    }

    @Override
    Query quoted(Criterion.Quoted quoted, boolean ranked) throws IOException {
        return ranked ? ranked(quoted.criterion()) : matching(quoted.criterion());
    }

    @Override
    Query author(Criterion.Author author) throws IOException {
        return join.quotationsOfArticles(author);
    }

    @Override
    Query value(Facet facet, List<String> ids) {
        return values(field(facet, articleScope), facet, texts.everId(facet, ids));
    }

    /** The field of the quotations index that holds a facet. */
    static String field(Facet facet, boolean articleScope) {
        return switch (facet) {
            case COUNTRY, PERSON, WEAPON, EVENT -> articleScope ? Schema.ARTICLE_FACETS : Schema.OWN_FACETS;
            case SOURCE, LANGUAGE, SPEAKER, KIND, VERB, STATE, ASSERTION -> Schema.FACETS;
        };
    }

    @Override
    Closeness closeness() {
        return new Closeness(join.quotations(), texts, List.of(Schema.QUOTED));
    }
}
