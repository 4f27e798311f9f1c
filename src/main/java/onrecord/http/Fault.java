package onrecord.http;

import java.io.IOException;

/**
 * A failure as the log may have it: kinds and places, and messages of nothing but I/O, which name files. Others quote what they
 * failed at, and that may be a query or an article.
 */
final class Fault extends Exception {

    private static final long serialVersionUID = 1L;

    Fault(Throwable failure) {
        this(failure, 0);
    }

    private Fault(Throwable failure, int depth) {
        super(
                failure instanceof IOException
                        ? failure.getClass().getName() + ": " + failure.getMessage()
                        : failure.getClass().getName(),
                failure.getCause() == null || depth > 10 ? null : new Fault(failure.getCause(), depth + 1),
                false,
                true);
        setStackTrace(failure.getStackTrace());
    }
}
