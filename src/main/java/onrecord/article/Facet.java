package onrecord.article;

import java.util.Locale;
import java.util.Optional;

/**
 * What articles and quotations can be narrowed by. The first six belong to articles and quotations, the others to
 * quotations alone.
 */
public enum Facet {
    COUNTRY,
    PERSON,
    WEAPON,
    EVENT,
    SOURCE,
    LANGUAGE,
    SPEAKER,
    KIND,
    VERB,
    STATE,
    ASSERTION;

    /** The name in requests, answers and exports, in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Facet> of(String key) {
        for (Facet facet : values()) {
            if (facet.key().equals(key)) {
                return Optional.of(facet);
            }
        }
        return Optional.empty();
    }

    /** Whether values stand in a tree, so that choosing a class chooses all below it. */
    public boolean isTree() {
        return this == WEAPON || this == EVENT;
    }

    /** Whether articles have it; quotations have all. */
    public boolean ofArticles() {
        return ordinal() <= LANGUAGE.ordinal();
    }
}
