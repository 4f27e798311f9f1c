package onrecord.vocabulary;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import onrecord.article.Quotation.Assertion;
import onrecord.vocabulary.SpeechVerb.Takes;
import org.jspecify.annotations.Nullable;

/** Reads an entry of {@code speech-verbs}. */
final class SpeechVerbReader {
    private SpeechVerbReader() {}

    static SpeechVerb read(Fields fields) {
        String id = fields.text("id");
        if (!fields.has("forms")) {
            fields.fault("id", "'forms' is missing");
        }
        return new SpeechVerb(
                id,
                fields.texts("forms"),
                takes(fields),
                Set.copyOf(fields.texts("after")),
                fields.choice("assertion", Assertion.class, Assertion.SAID));
    }

    private static Set<Takes> takes(Fields fields) {
        Set<Takes> takes = EnumSet.noneOf(Takes.class);
        if (!fields.has("takes")) {
            fields.fault("id", "'takes' is missing");
        }
        for (String written : fields.texts("takes")) {
            Takes known = known(written);
            if (known == null) {
                fields.fault("takes", "'takes' lists quotation, clause, question, infinitive, object, addressee");
            } else {
                takes.add(known);
            }
        }
        return takes;
    }

    private static @Nullable Takes known(String written) {
        for (Takes takes : Takes.values()) {
            if (takes.name().toLowerCase(Locale.ROOT).equals(written)) {
                return takes;
            }
        }
        return null;
    }
}
