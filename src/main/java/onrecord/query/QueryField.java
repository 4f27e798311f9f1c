package onrecord.query;

import java.util.Locale;
import java.util.Optional;
import onrecord.article.Facet;
import org.jspecify.annotations.Nullable;

/** Fields that a query can name, as {@code country:Ukraine}. */
enum QueryField {
    TITLE(null),
    BODY(null),
    AUTHOR(null),
    QUOTE(null),
    DATE(null),
    AFTER(null),
    BEFORE(null),
    SOURCE(Facet.SOURCE),
    LANGUAGE(Facet.LANGUAGE),
    COUNTRY(Facet.COUNTRY),
    PERSON(Facet.PERSON),
    WEAPON(Facet.WEAPON),
    EVENT(Facet.EVENT),
    SPEAKER(Facet.SPEAKER),
    SAID(Facet.VERB);

    private final @Nullable Facet facet;

    QueryField(@Nullable Facet facet) {
        this.facet = facet;
    }

    /** The facet whose values it names; empty for the others. */
    Optional<Facet> facet() {
        return Optional.ofNullable(facet);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<QueryField> of(String key) {
        for (QueryField field : values()) {
            if (field.key().equalsIgnoreCase(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
