package onrecord.archive;

import java.util.Locale;

/** Which other spellings of a word count: those of the vocabulary and of romanisation rules, the vocabulary's, or none. */
public enum SpellingVariants {
    RULES,
    VOCABULARY,
    OFF;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
