package onrecord.archive;

import java.io.IOException;

/** Another process is writing to the archive. The caller waits or stops that process. */
public final class ArchiveLockedException extends IOException {

    private static final long serialVersionUID = 1L;

    public ArchiveLockedException(String message) {
        super(message);
    }
}
