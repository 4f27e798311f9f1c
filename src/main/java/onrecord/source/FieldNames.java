package onrecord.source;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Names under which front matter and tables give what an article has; what is not among them goes to {@code extra}. */
final class FieldNames {

    private FieldNames() {}

    /** @param name in lower case */
    static void put(RecordFields fields, String name, String value) {
        switch (name) {
            case "id", "article_id", "uid", "guid" -> fields.id = value;
            case "title", "headline" -> fields.title = value;
            case "body", "text", "content", "article" -> fields.body = value;
            case "url", "link", "canonical" -> fields.url = value;
            case "source", "outlet", "publication", "publisher" -> fields.source = value;
            case "author", "authors", "byline" -> fields.author = value;
            case "date", "published", "publication_date", "published_at" -> fields.published = value;
            case "language", "lang" -> fields.language = value;
            case "retrieved", "retrieved_at" -> fields.retrieved = value;
            default ->
                fields.extra.put(name, JsonNodeFactory.instance.textNode(value).toString());
        }
    }
}
