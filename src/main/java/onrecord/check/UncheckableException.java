package onrecord.check;

/** What was sent cannot be checked; the message says what to do, and never repeats the text. */
public final class UncheckableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final int position;

    UncheckableException(String parameter, int position, String message) {
        super(message);
        this.parameter = parameter;
        this.position = position;
    }

    /** Which part of the request it is. */
    public String parameter() {
        return parameter;
    }

    /** Offset in it, in UTF-16 code units. */
    public int position() {
        return position;
    }
}
