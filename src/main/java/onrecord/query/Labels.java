package onrecord.query;

import java.util.List;
import java.util.Optional;
import onrecord.article.Facet;

/**
 * What the query language must know of the vocabulary. Implemented by the vocabulary; {@link #NONE} where there is none.
 * Implementations are immutable and safe for threads.
 */
public interface Labels {

    /** Knows no value and no spelling. */
    Labels NONE = new Labels() {};

    /** The id that a value goes by now: another where an entry took this id over, else the id itself. */
    default String current(Facet facet, String id) {
        return id;
    }

    /** Ids that lead to this one, in no particular order: values that documents may still carry. */
    default List<String> former(Facet facet, String id) {
        return List.of();
    }

    /** What people call a value; empty for an id that is not in the vocabulary. */
    default Optional<String> label(Facet facet, String id) {
        return Optional.empty();
    }

    /** Everything that a value may be called, its label first, each once; empty for an id that is not in the vocabulary. */
    default List<String> names(Facet facet, String id) {
        return List.of();
    }

    /** Ids from the top class to the value itself; just the id where there is no tree or the id is unknown. */
    default List<String> path(Facet facet, String id) {
        return List.of(id);
    }

    /** Ids of the values that an id, label or alias means, letter case and accents aside; empty if none. */
    default List<String> ids(Facet facet, String text) {
        return List.of();
    }

    /** Ids of values with a label or alias of which a word begins like this, letter case and accents aside; unordered. */
    default List<String> idsByPrefix(Facet facet, String prefix) {
        return List.of();
    }

    /**
     * Other spellings of a name (Kyiv: Kiev), without the one asked for, in lower case, words apart by single spaces; empty if
     * none are known.
     *
     * @param name one word, or several apart by spaces or hyphens
     */
    default List<String> spellings(String name) {
        return List.of();
    }
}
