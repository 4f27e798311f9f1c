package onrecord.archive;

/** A cursor that this archive did not give, or gave for another sort order. The caller starts again from the first page. */
public final class BadCursorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadCursorException(String message) {
        super(message);
    }
}
