package onrecord.source;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Names under which front matter and tables give what an article has; what is not among them goes to {@code extra}. */
final class FieldNames {

    private FieldNames() {}

    /** Whether a field of this name, in lower case, is one that articles have. */
    static boolean isKnown(String name) {
        return RecordFields.isKnown(own(name));
    }

    /** Whether a field of this name, in lower case, is a title or a body. */
    static boolean isText(String name) {
        return own(name).equals("title") || own(name).equals("body");
    }

    /**
     * Sets a field; where two names mean the same one, the first that comes counts and the other is kept as extra.
     *
     * @param name in lower case
     */
    static void put(RecordFields fields, String name, String value) {
        var own = own(name);
        if (RecordFields.isKnown(own) && fields.text(own).isEmpty()) {
            fields.set(own, value);
        } else {
            fields.keep(name, JsonNodeFactory.instance.textNode(value).toString());
        }
    }

    private static String own(String name) {
        return switch (name) {
            case "article_id", "uid", "guid" -> "id";
            case "headline" -> "title";
            case "text", "content", "article" -> "body";
            case "link", "canonical" -> "url";
            case "outlet", "publication", "publisher" -> "source";
            case "authors", "byline" -> "author";
            case "publication_date", "published_at" -> "published";
            case "lang" -> "language";
            case "retrieved_at" -> "retrieved";
            default -> name;
        };
    }
}
