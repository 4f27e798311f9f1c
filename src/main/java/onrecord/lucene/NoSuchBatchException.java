package onrecord.lucene;

import java.io.IOException;

/** An index has no commit of a batch: the archive has moved on, or the disk has lost it. */
final class NoSuchBatchException extends IOException {

    private static final long serialVersionUID = 1L;

    NoSuchBatchException(String message) {
        super(message);
    }
}
