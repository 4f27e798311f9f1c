package onrecord.check;

import java.util.Locale;

/** A difference that is recognised for what it is, with the best verdict that it leaves possible. */
public enum Allowance {
    TYPOGRAPHIC_MARKS(WordsVerdict.EXACT, "other forms of quotation mark, dash, apostrophe, ellipsis or space"),
    ATTRIBUTION_BETWEEN(WordsVerdict.EXACT, "printed with its attribution in between"),
    REPORTERS_WORDS(WordsVerdict.EXACT, "in part the reporter's words: not all of it stands in quotation marks there"),
    CASE_AT_START(WordsVerdict.PUNCTUATION, "another letter case at the start"),
    BRACKETED_LETTER(WordsVerdict.PUNCTUATION, "a letter in square brackets"),
    CASE(WordsVerdict.PUNCTUATION, "another letter case"),
    ACCENTS(WordsVerdict.PUNCTUATION, "accents"),
    MARKS(WordsVerdict.PUNCTUATION, "other punctuation"),
    SPACING(WordsVerdict.PUNCTUATION, "words written together or apart"),
    SIC(WordsVerdict.PUNCTUATION, "[sic] added"),
    BRACKETS(WordsVerdict.PUNCTUATION, "a clarification in square brackets added"),
    ELLIPSIS_WITHOUT_GAP(WordsVerdict.PUNCTUATION, "an ellipsis where nothing is left out"),
    TRIMMED_START(WordsVerdict.TRUNCATED, "the start is cut"),
    TRIMMED_END(WordsVerdict.TRUNCATED, "the end is cut"),
    WHOLE_SENTENCES(WordsVerdict.EXACT, "whole sentences of a longer statement"),
    ELLIPSIS(WordsVerdict.SPLICED, "words left out where an ellipsis says so"),
    UNMARKED_GAP(WordsVerdict.SPLICED, "words left out without an ellipsis"),
    JOINED_ACROSS(WordsVerdict.SPLICED, "parts joined that no one article prints together and in this order"),
    SPELLING(WordsVerdict.REWORDED, "British or American spelling"),
    NUMBER_FORM(WordsVerdict.REWORDED, "a number in words or in figures"),
    CONTRACTION(WordsVerdict.REWORDED, "a contraction written out or the reverse"),
    BRACKETS_FOR_WORDS(WordsVerdict.REWORDED, "a clarification in square brackets instead of printed words"),
    REPORTED_FORM(WordsVerdict.INDIRECT, "persons and tenses of reported speech");

    private final WordsVerdict best;
    private final String meaning;

    Allowance(WordsVerdict best, String meaning) {
        this.best = best;
        this.meaning = meaning;
    }

    /** The name in answers, such as {@code case-at-start}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The strongest verdict that words with this difference can have. */
    public WordsVerdict best() {
        return best;
    }

    /** What differs, in words that follow a colon. */
    public String meaning() {
        return meaning;
    }
}
