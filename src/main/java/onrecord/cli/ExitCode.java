package onrecord.cli;

/** How a command ended, as scripts see it. */
enum ExitCode {
    /** Done. */
    DONE,
    /** Failed midway. */
    FAILED,
    /** Bad use or configuration; nothing was done. */
    BAD_USE,
    /** Done, but some records were rejected. */
    SOME_REJECTED,
    /** Another process is writing to the archive. */
    LOCKED;

    int number() {
        return ordinal();
    }
}
