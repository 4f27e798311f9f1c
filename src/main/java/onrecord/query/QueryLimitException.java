package onrecord.query;

/** A query that would cost too much: too long, too deep, too many clauses. The caller shortens it. */
public final class QueryLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int position;

    /**
     * @param message which limit was passed and by how much, for the person who typed the query
     * @param position first UTF-16 code unit of the query that is over the limit
     */
    public QueryLimitException(String message, int position) {
        super(message);
        this.position = position;
    }

    /** First UTF-16 code unit of the query that is over the limit. */
    public int position() {
        return position;
    }
}
