package onrecord.lucene;

import java.util.List;
import onrecord.article.Facet;

/**
 * What a document calls one of its values, as a term: id, label and path, so that a value which is in no vocabulary (a
 * speaker nobody has entered) has a name without reading a stored article.
 */
record ValueName(FacetTerm value, String label, List<String> path) {

    private static final String BETWEEN = "\u0000";
    private static final int LONGEST_LABEL = 1_000;

    String text() {
        String name = label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
        return value.text() + BETWEEN + name + BETWEEN + String.join("/", path);
    }

    static ValueName of(String term) {
        String[] parts = term.split(BETWEEN, -1);
        FacetTerm value = parts.length == 3
                ? FacetTerm.of(parts[0]).orElse(FacetTerm.none(Facet.COUNTRY))
                : FacetTerm.none(Facet.COUNTRY);
        if (value.isNone()) {
            throw new IllegalArgumentException("not a value's name: " + term);
        }
        return new ValueName(value, parts[1], List.of(parts[2].split("/")));
    }
}
