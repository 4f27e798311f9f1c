package onrecord.vocabulary;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that remembers where it stood. */
sealed interface Node {
    Place place();

    /** A word, number or date, as written. */
    record Scalar(String text, Place place) implements Node {}

    record Sequence(List<Node> items, Place place) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys in file order; {@code keys} says where each stands, which is not always where its value does. */
    record Mapping(Map<String, Node> entries, Map<String, Place> keys, Place place) implements Node {}
}
