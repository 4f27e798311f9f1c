package onrecord.annotate.quotation;

/** One sieve: takes what it is sure of and leaves the rest to the next. */
interface Rule {
    void apply(Reading reading);
}
