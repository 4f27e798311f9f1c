package onrecord.vocabulary;

import java.util.List;
import java.util.Set;
import onrecord.article.Quotation.Assertion;

/**
 * A verb that reports what somebody said.
 *
 * @param id the infinitive, words joined by hyphens
 * @param forms every form, in lower case, the infinitive first; a form may be of several words ({@code point out}); never empty
 * @param takes what may stand behind it
 * @param after prepositions behind which its content may stand ({@code warn of}), in lower case
 * @param assertion what the verb by itself says about the saying; {@link Assertion#SAID} for most
 */
public record SpeechVerb(String id, List<String> forms, Set<Takes> takes, Set<String> after, Assertion assertion)
        implements Entry {

    /** What may stand behind a verb of speech. */
    public enum Takes {
        /** Words in quotation marks. */
        QUOTATION,
        /** {@code that it is over}, {@code it is over}. */
        CLAUSE,
        /** {@code whether it is over}, {@code how it ended}. */
        QUESTION,
        /** {@code to end it}. */
        INFINITIVE,
        /** {@code the end of it}. */
        OBJECT,
        /** {@code reporters that it is over}: to whom it was said, before what was said. */
        ADDRESSEE
    }

    public SpeechVerb {
        forms = List.copyOf(forms);
        takes = Set.copyOf(takes);
        after = Set.copyOf(after);
    }

    public boolean takes(Takes what) {
        return takes.contains(what);
    }

    @Override
    public String label() {
        return id;
    }
}
