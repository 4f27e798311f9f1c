package onrecord.vocabulary;

import java.util.List;

/**
 * A verb that reports what somebody said.
 *
 * @param id the infinitive
 * @param forms every form, in lower case; never empty
 */
public record SpeechVerb(String id, List<String> forms) implements Entry {
    public SpeechVerb {
        forms = List.copyOf(forms);
    }

    @Override
    public String label() {
        return id;
    }
}
