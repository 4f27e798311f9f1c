package onrecord.lucene;

import java.util.List;
import java.util.Locale;
import onrecord.archive.Choice;
import onrecord.archive.ValueLabel;
import onrecord.article.AmbiguousName;
import onrecord.article.Facet;
import onrecord.query.Labels;

/**
 * What values are called: by the vocabulary, else as the articles called them when they were indexed, else by their id.
 */
final class ValueLabels {

    private final Labels labels;
    private final FacetDictionary dictionary;

    ValueLabels(Labels labels, FacetDictionary dictionary) {
        this.labels = labels;
        this.dictionary = dictionary;
    }

    ValueLabel of(Facet facet, String id) {
        String current = labels.current(facet, id);
        return new ValueLabel(current, label(facet, current));
    }

    String label(Facet facet, String id) {
        return switch (facet) {
            case COUNTRY, PERSON, WEAPON, EVENT, VERB -> named(facet, id);
            // Speakers are people and bodies; people go by the vocabulary's label for them.
            case SPEAKER -> labels.label(Facet.PERSON, id).orElseGet(() -> named(facet, id));
            case LANGUAGE -> language(id);
            case SOURCE, KIND, STATE, ASSERTION -> id;
        };
    }

    private String named(Facet facet, String id) {
        return labels.label(facet, id).orElseGet(() -> indexed(facet, id));
    }

    private String indexed(Facet facet, String id) {
        int ordinal = dictionary.ordinal(new FacetTerm(facet, id));
        String label = ordinal < 0 ? "" : dictionary.entry(ordinal).label();
        String name = label.isEmpty() ? id : label;
        return AmbiguousName.is(id) ? AmbiguousName.label(name) : name;
    }

    private static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }

    /** Ids from the top class to the value. */
    List<String> path(Facet facet, String id) {
        if (!facet.isTree() || id.equals(Choice.NONE)) {
            return List.of(id);
        }
        List<String> known = labels.path(facet, id);
        int ordinal = dictionary.ordinal(new FacetTerm(facet, id));
        return known.size() > 1 || ordinal < 0
                ? known
                : dictionary.entry(ordinal).path();
    }
}
