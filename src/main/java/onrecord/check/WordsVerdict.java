package onrecord.check;

import java.util.Locale;

/** What became of the words, the strongest first. */
public enum WordsVerdict {
    EXACT("printed in these words"),
    PUNCTUATION("printed in these words; only marks, case or spacing differ"),
    TRUNCATED("a part of what is printed"),
    SPLICED("parts of what is printed, joined"),
    REWORDED("printed in other words"),
    INDIRECT("only reported speech matches"),
    NOT_FOUND("not in this archive, which is not the same as not said");

    private final String meaning;

    WordsVerdict(String meaning) {
        this.meaning = meaning;
    }

    /** The name in answers, such as {@code not-found}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it says of the words, as the middle of a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Whether every word asked about stands in print. */
    boolean allPrinted() {
        return compareTo(SPLICED) <= 0;
    }
}
