package onrecord.export;

import static onrecord.export.Column.several;
import static onrecord.export.Column.text;
import static onrecord.export.Column.whole;

import java.util.List;
import java.util.function.Function;
import onrecord.archive.StoredArticle;
import onrecord.article.Article;
import onrecord.article.EventValue;
import onrecord.article.FacetValue;

/** The columns of an article, in their documented order. A new one goes to the end, before the body. */
final class ArticleColumns {

    static final List<Column<StoredArticle>> ALL = List.of(
            of("id", article -> article.id().value()),
            whole("version", StoredArticle::version),
            of("title", Article::title),
            of("source", Article::source),
            of("author", Article::author),
            of("published", article -> article.published().text()),
            of("precision", article -> article.published().precision().key()),
            of("language", Article::language),
            of("url", Article::url),
            several("countryIds", stored -> ids(stored.annotated().countries())),
            several("countries", stored -> labels(stored.annotated().countries())),
            several("personIds", stored -> ids(stored.annotated().people())),
            several("people", stored -> labels(stored.annotated().people())),
            several("weaponIds", stored -> ids(stored.annotated().weapons())),
            several("weapons", stored -> labels(stored.annotated().weapons())),
            several("eventIds", stored -> map(stored.annotated().events(), EventValue::id)),
            several("events", stored -> map(stored.annotated().events(), EventValue::label)),
            whole("quotations", stored -> stored.annotated().quotations().size()),
            text("annotation", stored -> stored.annotated().status().key()),
            of("file", article -> article.provenance().fileName()),
            of("record", article -> article.provenance().record()),
            of("reader", article -> article.provenance().reader()),
            new Column<>(
                    "retrieved",
                    true,
                    stored -> Cell.ofNullable(
                            stored.annotated().article().provenance().retrieved())),
            text("indexed", stored -> stored.indexed().toString()),
            of("sha256", article -> article.provenance().recordSha256()),
            text("bodySha256", StoredArticle::bodySha256),
            text("vocabulary", stored -> stored.annotated().vocabularyHash()),
            of("body", Article::body).onlyWhenAsked());

    private ArticleColumns() {}

    private static Column<StoredArticle> of(String name, Function<Article, String> text) {
        return text(name, stored -> text.apply(stored.annotated().article()));
    }

    private static List<String> ids(List<FacetValue> values) {
        return map(values, FacetValue::id);
    }

    private static List<String> labels(List<FacetValue> values) {
        return map(values, FacetValue::label);
    }

    private static <V> List<String> map(List<V> values, Function<V, String> text) {
        return values.stream().map(text).toList();
    }
}
