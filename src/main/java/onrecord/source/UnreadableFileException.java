package onrecord.source;

import java.io.IOException;

/** A file that cannot be read any further; the message says why, in a sentence for the report. */
public final class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableFileException(String why) {
        super(why);
    }

    UnreadableFileException(String why, Throwable cause) {
        super(why, cause);
    }
}
