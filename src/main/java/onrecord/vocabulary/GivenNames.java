package onrecord.vocabulary;

import java.util.List;

/**
 * Given names that are common somewhere, as a hint that capitalised words are a person's name.
 *
 * @param id the language or region they are common in
 * @param female names borne by women
 * @param male names borne by men
 * @param ambiguous names that are as often a place or a common word, and hint at a person only behind a title
 * @param familyFirst family names that stand before the given name
 * @param family family names that are common there: an unknown word before one is likely a given name
 */
public record GivenNames(
        String id,
        List<String> female,
        List<String> male,
        List<String> ambiguous,
        List<String> familyFirst,
        List<String> family)
        implements Entry {
    public GivenNames {
        female = List.copyOf(female);
        male = List.copyOf(male);
        ambiguous = List.copyOf(ambiguous);
        familyFirst = List.copyOf(familyFirst);
        family = List.copyOf(family);
    }

    @Override
    public String label() {
        return id;
    }
}
