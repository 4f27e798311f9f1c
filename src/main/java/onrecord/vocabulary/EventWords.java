package onrecord.vocabulary;

import java.util.Set;

/**
 * A class of words that event patterns refer to, such as everything that is called a soldier.
 *
 * @param id as patterns write it behind {@code @}
 * @param words the words; never empty
 */
public record EventWords(String id, Wording words) implements Entry {
    /** Classes that no file lists, because the annotator finds their members: names in the vocabulary, and figures. */
    public static final Set<String> FOUND = Set.of("country", "person", "weapon", "number");

    @Override
    public String label() {
        return id;
    }
}
