package onrecord.lucene;

import java.util.Optional;
import onrecord.article.Facet;

/**
 * A facet value as it stands in both indexes: {@code country/KP}, and {@code country/} for "has no value". All facets share
 * one space of terms, so that one column of ordinals holds them all.
 *
 * @param id the value's id; empty where there is none
 */
record FacetTerm(Facet facet, String id) {

    /** Lucene refuses terms over 32,766 bytes; an outlet's name that long is cut, in the index and in requests alike. */
    private static final int LONGEST_ID = 1_000;

    FacetTerm {
        if (id.length() > LONGEST_ID) {
            int end = Character.isHighSurrogate(id.charAt(LONGEST_ID - 1)) ? LONGEST_ID - 1 : LONGEST_ID;
            id = id.substring(0, end);
        }
    }

    static FacetTerm none(Facet facet) {
        return new FacetTerm(facet, "");
    }

    static Optional<FacetTerm> of(String term) {
        int slash = term.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Facet.of(term.substring(0, slash)).map(facet -> new FacetTerm(facet, term.substring(slash + 1)));
    }

    boolean isNone() {
        return id.isEmpty();
    }

    String text() {
        return facet.key() + "/" + id;
    }
}
