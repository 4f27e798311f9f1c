package onrecord.query;

/** A piece of a query's text, before anything is made of it. */
sealed interface QueryToken {

    Place at();

    /** {@code (}. */
    record Open(Place at) implements QueryToken {}

    /** {@code )}. */
    record Close(Place at) implements QueryToken {}

    /** {@code AND}, {@code OR}, {@code NOT} in capitals, or a leading {@code -}, which is the same as NOT. */
    record Operator(Kind kind, Place at) implements QueryToken {
        enum Kind {
            AND,
            OR,
            NOT
        }
    }

    /** {@code NEAR/5} or {@code BEFORE/5}; the number is empty where none was given. */
    record Proximity(boolean ordered, String number, Place at) implements QueryToken {

        String name() {
            return ordered ? "BEFORE" : "NEAR";
        }
    }

    /** {@code /s} or {@code /p}. */
    record Same(boolean paragraph, Place at) implements QueryToken {

        String name() {
            return paragraph ? "/p" : "/s";
        }
    }

    /** {@code atleast3} before a parenthesis or quotation mark. */
    record AtLeast(String number, Place at) implements QueryToken {}

    /** A field's name with its colon. */
    record Field(QueryField field, Place at) implements QueryToken {}

    /**
     * What stood between quotation marks.
     *
     * @param closed whether the closing mark was there
     */
    record Quoted(String text, boolean exact, boolean closed, Place at) implements QueryToken {}

    /** Anything else up to white space, a parenthesis or a quotation mark. */
    record Bare(String text, boolean exact, Place at) implements QueryToken {}
}
