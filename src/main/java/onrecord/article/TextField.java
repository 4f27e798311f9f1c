package onrecord.article;

/** The two texts of an article that a span can index. */
public enum TextField {
    TITLE,
    BODY;

    /** The name used in JSON, in queries and in exports: {@code title} or {@code body}. */
    public String key() {
        return this == TITLE ? "title" : "body";
    }
}
