package onrecord.export;

import java.util.List;

/** A column was asked for that there is not. The caller chooses among those named. */
public final class UnknownColumnException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownColumnException(String column, List<String> known) {
        super("There is no column '" + column + "'. There are: " + String.join(", ", known) + ".");
    }
}
