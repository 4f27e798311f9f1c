package onrecord.check;

import java.util.Locale;

/** What became of the words, the strongest first. */
public enum WordsVerdict {
    EXACT("Exact", "printed in these words"),
    PUNCTUATION("Only marks differ", "printed in these words; only marks, case or spacing differ"),
    TRUNCATED("A part of more", "a part of what is printed"),
    SPLICED("Parts joined", "parts of what is printed, joined"),
    REWORDED("Reworded", "printed in other words"),
    INDIRECT("Only reported", "only reported speech matches"),
    NOT_FOUND("Not found", "not in this archive, which is not the same as not said");

    private final String label;
    private final String meaning;

    WordsVerdict(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** The name in answers, such as {@code not-found}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What people read for it, as on the page. */
    public String label() {
        return label;
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
