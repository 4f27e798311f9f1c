package onrecord.vocabulary;

import java.util.List;

/**
 * Given names that are common somewhere, as a hint that capitalised words are a person's name.
 *
 * @param id the language or region they are common in
 * @param female names borne by women
 * @param male names borne by men
 * @param either names borne by both
 */
public record GivenNames(String id, List<String> female, List<String> male, List<String> either) implements Entry {
    public GivenNames {
        female = List.copyOf(female);
        male = List.copyOf(male);
        either = List.copyOf(either);
    }

    @Override
    public String label() {
        return id;
    }
}
